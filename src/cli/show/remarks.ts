import { isoOf } from '../../core/instant.ts'
import type { Speech } from '../kit/language.ts'
import { allowedBy, isBeyond } from '../kit/max-rejects.ts'
import type { Options } from '../kit/options.ts'
import type { Reject } from '../triage/reject.ts'
import { shownRejects } from '../triage/rejects.ts'
import type { FileReport, Report } from '../triage/report.ts'
import { columnsNotRead, columnsRead } from './columns-read.ts'
import { customersRemarks } from './customers-remarks.ts'
import { harmless } from './harmless.ts'
import { sayReject } from './sentences.ts'

/** What is said beside the result: how the file was read, and what could not be. */
export const remarks = (report: Report, rejects: readonly Reject[], options: Options, speech: Speech): string => {
  const { text } = speech
  const { unseenTiers, balance, merged, excluded, customers, files, undated, collisions, shared } = report
  return [
    ...files.flatMap((file) => howRead(file, files.length, options, speech)),
    ...(options.format === 'table' || options.format === 'json' ? [] : [text.balance(balance, merged, excluded)]),
    ...files.flatMap((file) => unreadOf(file, files.length, speech)),
    ...(undated === 0 ? [] : [text.undated(undated, isoOf(options.asOf))]),
    ...(collisions.count === 0 ? [] : [harmless(text.collisions(collisions.count, collisions.first))]),
    ...(shared.count === 0 ? [] : [harmless(text.sharedIds(shared.count, shared.first))]),
    ...(unseenTiers.length === 0 ? [] : [harmless(text.unseenTiers(unseenTiers))]),
    ...(customers === undefined ? [] : customersRemarks(customers, speech)),
    ...rejected(report, rejects, options, speech),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

/** How a file was read; of several each by its name. */
const howRead = (
  { file, mapping, encoding, read }: FileReport,
  files: number,
  options: Pick<Options, 'encoding'>,
  { text }: Speech,
): readonly string[] => {
  const ignored = columnsNotRead(mapping)
  return [
    ...(files === 1 ? [] : [harmless(text.fileRead(file, read))]),
    ...[
      ...(options.encoding === undefined && encoding !== 'utf-8' ? [text.encodingTold(encoding)] : []),
      harmless(columnsRead(mapping, text)),
      ...(ignored.length === 0 ? [] : [harmless(text.columnsNotRead(ignored))]),
    ].map((line) => (files === 1 ? line : `  ${line}`)),
  ]
}

const unreadOf = ({ file, unread }: FileReport, files: number, { text }: Speech): readonly string[] => {
  if (unread.length === 0) return []
  const said = text.unread(unread)
  return [harmless(files === 1 ? said : text.policy.about(file, said))]
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
