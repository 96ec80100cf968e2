import { elapsed } from '../../calendar/elapsed.ts'
import type { Report } from '../decide.ts'
import { wallClock } from '../facts/wall-clock.ts'
import type { Speech } from '../language.ts'
import type { CliText } from '../locales/text.ts'
import { type Field, plain } from '../map/fields.ts'
import type { Mapping } from '../map/mapping.ts'
import type { Options } from '../options.ts'
import { first } from './as-json.ts'
import type { Colours } from './colours.ts'
import { harmless } from './harmless.ts'
import { sayReject } from './sentences.ts'
import { tableOf } from './table.ts'

const shownRejects = 5

/** The report for people: the sums, then who must be contacted. */
export const asText = (
  report: Report,
  options: Options,
  speech: Speech,
  { width, colours }: { readonly width: number; readonly colours: Colours },
): string => {
  const { text } = speech
  const { balance, priorities, nps, queue } = report
  const { calendar } = report
  const inDays = calendar.id === elapsed.id
  const zone = options.timeZone ?? calendar.timeZone
  const shown = first(options.limit, queue)
  const head = [
    text.counted(text.balance(balance), wallClock(zone, options.asOf), zone),
    text.priorities(priorities),
    text.nps(nps),
    ...(inDays ? [] : [harmless(text.sla.workingTime(calendar.id, calendar.timeZone))]),
    '',
  ]
  const body = queue.length === 0 ? [text.noQueue] : [tableOf(shown, speech, { width, colours, zone, inDays })]
  const more = queue.length > shown.length ? ['', text.more(queue.length - shown.length)] : []
  return `${[...head, ...body, ...more].join('\n')}\n`
}

/** What is said beside the result: how the file was read, and what could not be. */
export const remarks = (report: Report, mapping: Mapping, options: Options, speech: Speech): string => {
  const { text } = speech
  const { rejects, unseenTiers, balance } = report
  const rejected =
    rejects.length === 0
      ? []
      : options.rejects === undefined
        ? [
            text.rejects(rejects.length),
            ...rejects.slice(0, shownRejects).map((one) => `  ${sayReject(speech)(one)}`),
            ...(rejects.length > shownRejects ? [`  ${text.moreRejects(rejects.length - shownRejects)}`] : []),
          ]
        : [text.written(rejects.length, harmless(options.rejects))]
  return [
    harmless(columnsRead(mapping, text)),
    ...(options.format === 'ndjson' ? [text.balance(balance)] : []),
    ...(unseenTiers.length === 0 ? [] : [harmless(text.unseenTiers(unseenTiers))]),
    ...rejected,
  ]
    .map((line) => `${line}\n`)
    .join('')
}

const columnsRead = ({ at, tierAt, columns, guessed }: Mapping, text: CliText): string => {
  const read = (Object.entries(at) as [Field, number][]).map(([field, place]) => {
    const column = columns[place] ?? ''
    const told = plain(column) === plain(field) ? column : `${column} → ${field}`
    return { told, recognised: guessed.includes(field) }
  })
  const tier = tierAt === undefined ? [] : [{ told: `${columns[tierAt] ?? ''} → valueTier`, recognised: false }]
  const all = [...read, ...tier]
  const tolds = (recognised: boolean): readonly string[] =>
    all.filter((one) => one.recognised === recognised).map(({ told }) => told)
  return text.columnsRead(tolds(false), tolds(true))
}
