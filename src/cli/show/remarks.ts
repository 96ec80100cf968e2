import type { Speech } from '../language.ts'
import type { Mapping } from '../map/mapping.ts'
import type { Options } from '../options.ts'
import type { Reject } from '../reject.ts'
import { shownRejects } from '../rejects.ts'
import type { Report } from '../report.ts'
import { columnsRead } from './columns-read.ts'
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
