import { elapsed } from '../../calendar/counting/elapsed.ts'
import { isoOf } from '../../core/instant.ts'
import { queueWords as queueEn } from '../../locales/en/queue/queue-page.ts'
import { queueWords as queueZhCN } from '../../locales/zh-CN/queue/queue-page.ts'
import { queuePage } from '../../pages/queue/queue-page.ts'
import type { QueueWords } from '../../pages/queue/queue-words.ts'
import type { Language, Speech } from '../kit/language.ts'
import type { Options } from '../kit/options.ts'
import type { QueueItem } from '../queue/item.ts'
import type { Report } from '../triage/report.ts'

const words: { readonly [L in Language]: QueueWords } = { en: queueEn, 'zh-CN': queueZhCN }

/** The queue as a page (交接页面). */
export const htmlOut = (items: Iterable<QueueItem>, report: Report, options: Options, speech: Speech): string =>
  queuePage({ words: words[options.language], catalogue: speech.words, say: speech.say })({
    asOf: isoOf(options.asOf),
    timeZone: options.timeZone ?? report.calendar.timeZone,
    inDays: report.calendar.id === elapsed.id,
    cases: items,
    size: report.queue.size,
    policies: [...Object.values(report.policy), ...report.lexicons],
  })
