import { isoOf } from '../../core/instant.ts'
import type { Speech } from '../kit/language.ts'
import { allowedBy, isBeyond } from '../kit/max-rejects.ts'
import type { Options } from '../kit/options.ts'
import type { Mapping } from '../map/mapping.ts'
import type { Reject } from '../triage/reject.ts'
import { shownRejects } from '../triage/rejects.ts'
import type { Report } from '../triage/report.ts'
import { columnsNotRead, columnsRead } from './columns-read.ts'
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
  const { unseenTiers, balance, merged, excluded, encoding, customers, unread, undated, collisions } = report
  const ignored = columnsNotRead(mapping)
  return [
    ...(options.encoding === undefined && encoding !== 'utf-8' ? [text.encodingTold(encoding)] : []),
    harmless(columnsRead(mapping, text)),
    ...(ignored.length === 0 ? [] : [harmless(text.columnsNotRead(ignored))]),
    ...(options.format === 'table' || options.format === 'json' ? [] : [text.balance(balance, merged, excluded)]),
    ...(unread.length === 0 ? [] : [harmless(text.unread(unread))]),
    ...(undated === 0 ? [] : [text.undated(undated, isoOf(options.asOf))]),
    ...(collisions.count === 0 ? [] : [harmless(text.collisions(collisions.count, collisions.first))]),
    ...(unseenTiers.length === 0 ? [] : [harmless(text.unseenTiers(unseenTiers))]),
    ...(customers === undefined ? [] : customersRemarks(customers, speech)),
    ...rejected(report, rejects, options, speech),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

const rejected = (
  { balance: { rejected: count, read }, alarming }: Report,
  rejects: readonly Reject[],
  options: Options,
  speech: Speech,
): readonly string[] => {
  const { text } = speech
  if (count === 0) return []
  const first = alarming === 0 ? [] : [text.alarming(alarming)]
  const beyond = isBeyond(options.maxRejects, count, read)
    ? [text.tooManyRejects(count, read, allowedBy(options.maxRejects))]
    : []
  if (options.rejects !== undefined) return [...beyond, ...first, text.written(count, harmless(options.rejects))]
  return [
    ...beyond,
    ...first,
    text.rejects(count),
    ...rejects.slice(0, shownRejects).map((one) => `  ${sayReject(speech)(one)}`),
    ...(count > shownRejects ? [`  ${text.moreRejects(count - shownRejects)}`] : []),
  ]
}
