import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { Instant } from '../../../core/instant.ts'
import type { NonEmpty } from '../../../core/parse-issue.ts'
import type { ActivityEvent } from '../../../silent-majority/profile/event.ts'
import type { ProgressWords } from '../../kit/progress-words.ts'
import type { World } from '../../kit/world.ts'
import { unreadable } from '../../policy/whole-text.ts'
import { counted } from '../../read/bytes/counted.ts'
import { openRecords } from '../../read/open.ts'
import type { RecordFile } from '../../read/record.ts'
import type { Reject } from '../../triage/reject.ts'
import type { ChurnOptions } from '../asked.ts'
import type { ChurnProblem } from '../problem.ts'
import { eventColumns } from './columns.ts'
import { eventReader } from './event-in.ts'

/** The events of a file by customer, as they came; every record is used or rejected. */
export interface EventsRead {
  readonly histories: ReadonlyMap<string, readonly ActivityEvent[]>
  /** What each customer paid, purchase by purchase; empty where the file has no amounts. */
  readonly paid: ReadonlyMap<string, readonly Paid[]>
  readonly read: number
  readonly used: number
  readonly rejects: readonly Reject[]
}

/** An amount and when it was paid. */
export interface Paid {
  readonly at: Instant
  readonly amount: number
}

/** Reads a file of events, one record an event, and shows how far it has come. */
export const readEvents = async (
  options: ChurnOptions,
  world: World,
  words: ProgressWords,
): Promise<Either<NonEmpty<ChurnProblem>, EventsRead>> => {
  const { file, format, encoding } = options
  const opened = await world.open(file)
  if (isLeft(opened)) return left([opened.left])
  const progress = await world.progress([file], words)
  try {
    const records = await openRecords(format, {
      file,
      stream: counted(opened.right, progress.advance),
      ...(encoding === undefined ? {} : { encoding }),
    })
    if (isLeft(records)) return left([records.left])
    const columns = eventColumns(options, records.right.columns)
    if (isLeft(columns)) return columns
    const found = await gathered(records.right, eventReader(options, columns.right, records.right))
    const [first] = found.rejects
    if (found.read === 0) return left([{ _tag: 'NoRows', file }])
    return found.used === 0 && first !== undefined
      ? left([{ _tag: 'NoUsableEvent', file, read: found.read, first }])
      : right(found)
  } catch (error) {
    return left([unreadable(file, error)])
  } finally {
    progress.end()
  }
}

const gathered = async ({ records }: RecordFile, eventIn: ReturnType<typeof eventReader>): Promise<EventsRead> => {
  const histories = new Map<string, ActivityEvent[]>()
  const paid = new Map<string, Paid[]>()
  const rejects: Reject[] = []
  let read = 0
  for await (const batch of records)
    for (const record of batch) {
      const found = eventIn(record)
      if (found === 'heading') continue
      read += 1
      if ('problems' in found) {
        rejects.push({ at: record.at, problems: found.problems })
        continue
      }
      const history = histories.get(found.customer)
      if (history === undefined) histories.set(found.customer, [found.event])
      else history.push(found.event)
      if (found.amount !== undefined) {
        const one = { at: found.event.at, amount: found.amount }
        const before = paid.get(found.customer)
        if (before === undefined) paid.set(found.customer, [one])
        else before.push(one)
      }
    }
  return { histories, paid, read, used: read - rejects.length, rejects }
}
