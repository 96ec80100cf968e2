import { isoOf } from '../../core/instant.ts'
import type { Reject, Report } from '../decide.ts'
import type { Speech } from '../language.ts'
import type { Mapping } from '../map/mapping.ts'
import type { Options } from '../options.ts'
import type { Place, RowProblem } from '../problem.ts'
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
}

const rejectOf =
  (speech: Speech) =>
  ({ at, problems }: Reject): WrittenReject => ({
    ...at,
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
export const asJson = (report: Report, options: Options, mapping: Mapping, speech: Speech): string => {
  const { balance, nps, priorities, queue, rejects, policy, calendar } = report
  return `${harmlessJson(
    {
      asOf: isoOf(options.asOf),
      ...(options.timeZone === undefined ? {} : { timeZone: options.timeZone }),
      calendar,
      columns: columnsOf(mapping),
      balance,
      nps,
      priorities,
      queue: first(options.limit, queue),
      rejects: rejects.map(rejectOf(speech)),
      policy,
    },
    2,
  )}\n`
}

/** The queue alone, one customer a line. */
export const asNdjson = ({ queue }: Report, { limit }: Options): string => lines(first(limit, queue))

/** The rejects, one a line. */
export const rejectLines = ({ rejects }: Report, speech: Speech): string => lines(rejects.map(rejectOf(speech)))

const lines = (values: readonly unknown[]): string => values.map((value) => `${harmlessJson(value)}\n`).join('')

export const first = <A>(limit: number, list: readonly A[]): readonly A[] => (limit === 0 ? list : list.slice(0, limit))

/** Which column each field was read from. */
const columnsOf = ({ at, tierAt, columns }: Mapping): { readonly [field: string]: string } => ({
  ...Object.fromEntries(Object.entries(at).map(([field, place]) => [field, columns[place] ?? ''])),
  ...(tierAt === undefined ? {} : { valueTier: columns[tierAt] ?? '' }),
})
