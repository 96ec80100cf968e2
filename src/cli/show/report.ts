import { elapsed } from '../../calendar/counting/elapsed.ts'
import { wallClock } from '../facts/wall-clock.ts'
import type { Speech } from '../kit/language.ts'
import type { Options } from '../kit/options.ts'
import type { Report } from '../triage/report.ts'
import { itemsOf } from './as-json.ts'
import type { Colours } from './colours.ts'
import { harmless } from './harmless.ts'
import { tableOf } from './table.ts'

/** The report for people: the sums, then who must be contacted. */
export const asText = (
  report: Report,
  options: Options,
  speech: Speech,
  { width, colours }: { readonly width: number; readonly colours: Colours },
): string => {
  const { text } = speech
  const { balance, excluded, merged, priorities, nps, queue, calendar } = report
  const inDays = calendar.id === elapsed.id
  const zone = options.timeZone ?? calendar.timeZone
  const shown = [...itemsOf(report, options)]
  const head = [
    text.priorities(priorities),
    text.counted(text.balance(balance, merged, excluded), wallClock(zone, options.asOf), zone),
    text.nps(nps),
    ...(inDays ? [] : [harmless(text.sla.workingTime(calendar.id, calendar.timeZone))]),
    '',
  ]
  const body =
    queue.size === 0 ? [text.noQueue(balance.rejected)] : [tableOf(shown, speech, { width, colours, zone, inDays })]
  const more = queue.size > shown.length ? ['', text.more(queue.size - shown.length)] : []
  return `${[...head, ...body, ...more].join('\n')}\n`
}
