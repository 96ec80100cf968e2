import { elapsed } from '../../calendar/counting/elapsed.ts'
import { localTime } from '../../calendar/counting/local-time.ts'
import { dateText, dayOf, timeText } from '../../calendar/zone/wall.ts'
import { type Instant, type IsoInstant, instantOf } from '../../core/instant.ts'
import type { Sayable } from '../../explain/sayable.ts'
import { type CatalogueWords, wordIn } from '../../explain/words.ts'
import { documentOf, section } from '../html/document.ts'
import { html, type Markup } from '../html/markup.ts'
import { bytesIn } from '../html/within.ts'
import { caseCard } from './case-card.ts'
import type { QueueWords } from './queue-words.ts'
import type { QueueShown } from './queued-case.ts'

/** In which language a queue page speaks. */
export interface QueuePageSettings {
  readonly words: QueueWords
  /** The words and the sentences of the same language, from its entry of `locales/`. */
  readonly catalogue: CatalogueWords
  readonly say: (said: Sayable) => string
}

/** Bytes of UTF-8 that cards may take; whoever has more reads the file of rows. */
const room = 3_000_000

/**
 * A queue as one file (队列页面): HTML without a script and with nothing from outside, for phone, print, day and night. Every
 * customer with the promise made, their words with those marked that decided, who calls and where, and the reasons, which
 * unfold. Urgent first, as it is handed in; at most about 3 MB, and it says how many are left out.
 *
 * @example
 * const queue = { asOf: '2026-11-21T06:00:00.000Z', timeZone: 'Asia/Shanghai', inDays: true, cases: [], policies: [] }
 * queuePage({ words: queueWords, catalogue: words, say })(queue).includes('2026-11-21 14:00') // => true
 * @source A2.3, A2.7
 * @law no text breaks out of its place in a queue page
 * @law a queue page is at most 3.1 MB
 */
export const queuePage =
  ({ words, catalogue, say }: QueuePageSettings) =>
  ({ asOf, timeZone, inDays, cases, size, policies }: QueueShown): string => {
    const zone = localTime(timeZone)
    const local = zone._tag === 'Right' ? zone.right : elapsed
    const time = (at: Instant): string => {
      const wall = local.wallAt(at)
      return `${dateText(dayOf(wall))} ${timeText(wall).slice(0, 5)}`
    }
    const card = caseCard({ words, catalogue, say, time, inDays })
    const shown = new Map<string, Markup[]>()
    let [count, used, left] = [0, 0, 0]
    for (const one of cases) {
      const markup = left > 0 ? undefined : card(one, count)
      used += markup === undefined ? 0 : bytesIn(markup.markup)
      if (markup === undefined || used > room) {
        left += 1
        continue
      }
      count += 1
      const group = shown.get(one.priority)
      if (group === undefined) shown.set(one.priority, [markup])
      else group.push(markup)
    }
    const more = Math.max(left, (size ?? 0) - count)
    const asOfText = time(instantOf(asOf as IsoInstant))
    return documentOf({
      language: words.language,
      title: words.title,
      subtitle: words.subtitle({ asOf: asOfText, zone: local.timeZone }),
      sections: [
        count === 0 &&
          html`<p>${words.empty}</p>
`,
        ...[...shown].map(([priority, cards], place) =>
          section(
            `priority-${place + 1}`,
            words.section(wordIn(catalogue.outcome)(priority), words.grouped(cards.length)),
            cards,
          ),
        ),
        more > 0 &&
          html`<p class="verdict">${words.more(words.grouped(more))}</p>
`,
      ],
      method: section(
        'method',
        words.label.order,
        html`<p>${words.order}</p><dl><dt>${words.label.asOf}</dt><dd>${asOfText}</dd><dt>${
          words.label.zone
        }</dt><dd>${local.timeZone}</dd><dt>${words.label.policies}</dt><dd>${policies.join(words.comma)}</dd></dl>`,
      ),
    })
  }
