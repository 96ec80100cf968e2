import type { Report } from '../decide.ts'
import { wallClock } from '../facts/wall-clock.ts'
import type { Speech } from '../language.ts'
import type { Field } from '../map/fields.ts'
import type { Mapping } from '../map/mapping.ts'
import type { Options } from '../options.ts'
import { first, zoneOf } from './as-json.ts'
import { harmless } from './harmless.ts'
import { sayReject } from './sentences.ts'
import { type Colours, tableOf } from './table.ts'

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
  const zone = zoneOf(options)
  const shown = first(options.limit, queue)
  const head = [
    `${text.balance(balance)} (${text.asOf(options.asOf, wallClock(zone, options.asOf), zone)})`,
    `${text.priorities(priorities)} · ${text.nps(nps)}`,
    '',
  ]
  const body =
    queue.length === 0
      ? [text.noQueue]
      : [tableOf(shown, speech, { width, colours, zone, asOf: options.asOf })]
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
            ...(rejects.length > shownRejects
              ? [`  ${text.moreRejects(rejects.length - shownRejects)}`]
              : []),
          ]
        : [text.written(rejects.length, harmless(options.rejects))]
  return [
    harmless(text.columnsRead(columnsRead(mapping))),
    ...(options.format === 'ndjson' ? [text.balance(balance)] : []),
    ...(unseenTiers.length === 0 ? [] : [harmless(text.unseenTiers(unseenTiers))]),
    ...rejected,
  ]
    .map((line) => `${line}\n`)
    .join('')
}

const columnsRead = ({ at, tierAt, columns, guessed }: Mapping) => [
  ...(Object.entries(at) as [Field, number][]).map(([field, place]) => ({
    field,
    column: columns[place] ?? '',
    guessed: guessed.includes(field),
  })),
  ...(tierAt === undefined
    ? []
    : [{ field: 'valueTier' as const, column: columns[tierAt] ?? '', guessed: false }]),
]
