import { isoOf } from '../../core/instant.ts'
import type { CustomersReport } from '../customers/report.ts'
import type { Speech } from '../kit/language.ts'
import type { Options } from '../kit/options.ts'
import type { Place, RowProblem } from '../kit/problem.ts'
import type { Mapping } from '../map/mapping.ts'
import type { QueueItem } from '../queue/item.ts'
import type { Reject } from '../triage/reject.ts'
import type { FileReport, Report } from '../triage/report.ts'
import { columnsNotRead } from './columns-read.ts'
import { harmlessJson } from './harmless.ts'
import { sayProblem } from './sentences.ts'

/** What is wrong with one cell or row, as it is written to a file: in short, in words, and as data. */
export interface WrittenProblem {
  readonly column?: string
  readonly received?: string
  readonly says: string
  readonly problem: RowProblem
}

export interface WrittenReject extends Place {
  readonly problems: readonly WrittenProblem[]
  readonly words?: readonly string[]
}

const rejectOf =
  (speech: Speech) =>
  ({ at, problems, words }: Reject): WrittenReject => ({
    ...at,
    ...(words === undefined ? {} : { words }),
    problems: problems.map((problem) => {
      const told = problem._tag === 'CellUnfit' ? problem.issue : problem
      return {
        ...('column' in problem && problem.column !== '' ? { column: problem.column } : {}),
        ...('received' in told ? { received: told.received } : {}),
        says: sayProblem(speech)(problem),
        problem,
      }
    }),
  })

/** The whole report as one JSON object. */
export const asJson = (report: Report, rejects: readonly Reject[], options: Options, speech: Speech): string => {
  const { undated, collisions, shared, files } = report
  const { balance, merged, excluded, nps, priorities, policy, lexicons, calendar, customers } = report
  const only = files.length === 1 ? files[0] : undefined
  return `${harmlessJson(
    {
      asOf: isoOf(options.asOf),
      ...(options.timeZone === undefined ? {} : { timeZone: options.timeZone }),
      calendar,
      ...(only === undefined ? {} : { encoding: only.encoding, columns: columnsOf(only.mapping) }),
      balance,
      merged,
      excluded,
      ...(only === undefined ? {} : { unread: only.unread }),
      undated,
      collisions,
      ...(only === undefined ? { shared, files: files.map(fileOf) } : { columnsNotRead: columnsNotRead(only.mapping) }),
      ...(customers === undefined ? {} : { customers: customersOf(customers, speech) }),
      nps,
      priorities,
      queue: [...itemsOf(report, options)],
      rejects: rejects.map(rejectOf(speech)),
      policy,
      lexicons,
    },
    2,
  )}\n`
}

/** How one of several files was read. */
const fileOf = ({ mapping, ...rest }: FileReport): object => ({
  ...rest,
  columns: columnsOf(mapping),
  columnsNotRead: columnsNotRead(mapping),
})

const customersOf = ({ mapping, rejected: { count, first }, ...rest }: CustomersReport, speech: Speech): object => ({
  ...rest,
  columns: columnsOf(mapping),
  rejected: { count, first: first.map(rejectOf(speech)) },
})

/** A case on a line of its own. */
export const ndjsonLine = (item: QueueItem): string => `${harmlessJson(item)}\n`

/** A reject on a line of its own. */
export const rejectLine = (speech: Speech): ((reject: Reject) => string) => {
  const read = rejectOf(speech)
  return (reject) => `${harmlessJson(read(reject))}\n`
}

/** As much of the queue as is to be shown. */
export const itemsOf = ({ queue }: Report, { limit }: Pick<Options, 'limit'>): Iterable<QueueItem> =>
  queue.items(limit === 0 ? queue.size : limit)

/** Which column each field was read from. */
const columnsOf = ({ at, tierAt, columns }: Mapping): { readonly [field: string]: string } => ({
  ...Object.fromEntries(Object.entries(at).map(([field, place]) => [field, columns[place] ?? ''])),
  ...(tierAt === undefined ? {} : { valueTier: columns[tierAt] ?? '' }),
})
