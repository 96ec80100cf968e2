import type { Speech } from '../language.ts'
import type { CliText } from '../locales/text.ts'
import type { Field } from '../map/fields.ts'
import type { Mapping } from '../map/mapping.ts'
import { plain } from '../map/plain.ts'
import type { Options } from '../options.ts'
import type { Reject } from '../reject.ts'
import { shownRejects } from '../rejects.ts'
import type { Report } from '../report.ts'
import { customersRemarks } from './customers-remarks.ts'
import { harmless } from './harmless.ts'
import { sayReject } from './sentences.ts'

/** What is said beside the result: how the file was read, and what could not be. */
export const remarks = (
  report: Report,
  rejects: readonly Reject[],
  mapping: Mapping,
  options: Options,
  speech: Speech,
): string => {
  const { text } = speech
  const { unseenTiers, balance, merged, excluded, encoding, customers } = report
  return [
    ...(options.encoding === undefined && encoding !== 'utf-8' ? [text.encodingTold(encoding)] : []),
    harmless(columnsRead(mapping, text)),
    ...(options.format === 'ndjson' ? [text.balance(balance, merged, excluded)] : []),
    ...(unseenTiers.length === 0 ? [] : [harmless(text.unseenTiers(unseenTiers))]),
    ...(customers === undefined ? [] : customersRemarks(customers, speech)),
    ...rejected(balance.rejected, rejects, options, speech),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

const rejected = (count: number, rejects: readonly Reject[], options: Options, speech: Speech): readonly string[] => {
  const { text } = speech
  if (count === 0) return []
  if (options.rejects !== undefined) return [text.written(count, harmless(options.rejects))]
  return [
    text.rejects(count),
    ...rejects.slice(0, shownRejects).map((one) => `  ${sayReject(speech)(one)}`),
    ...(count > shownRejects ? [`  ${text.moreRejects(count - shownRejects)}`] : []),
  ]
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
