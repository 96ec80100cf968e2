import { type Either, left, right } from 'fp-ts/Either'
import type { Calendar } from '../calendar/calendar.ts'
import type { Instant } from '../core/instant.ts'
import type { NonEmpty } from '../core/parse-issue.ts'
import type { Sayable } from '../explain/sayable.ts'
import type { TriageOutcome } from '../inner-loop/vocabulary/priority.ts'
import type { Assessment } from '../programme/assessment.ts'
import type { ProgrammePolicy } from '../programme/policy.ts'
import { policyNames } from '../programme/policy-names.ts'
import { assessOn } from './assess-on.ts'
import { readFacts } from './facts/read-facts.ts'
import type { FactSettings } from './facts/settings.ts'
import { fieldOfColumn, plain } from './map/fields.ts'
import type { InputProblem, Place, RowProblem } from './problem.ts'
import type { QueueItem } from './queue/item.ts'
import { itemOf } from './queue/item-of.ts'
import { ledger } from './queue/ledger.ts'
import { inOrder } from './queue/order.ts'
import { type NpsSummary, npsSummary } from './queue/summary.ts'
import type { FileRecord, RecordFile } from './read/record.ts'

/** A record that was set aside, and everything that is wrong with it. */
export interface Reject {
  readonly at: Place
  readonly problems: NonEmpty<RowProblem>
}

/** Every record is in exactly one of the last four: `read` is their sum. */
export interface Balance {
  readonly read: number
  /** Pieces of feedback decided, whether or not they open a case. */
  readonly decided: number
  /** Records that repeat or amend feedback already decided. */
  readonly merged: number
  /** Records in which nothing was said: no score, no words, no red flag. */
  readonly excluded: number
  readonly rejected: number
}

/** What a run came to. */
export interface Report {
  readonly balance: Balance
  readonly nps: NpsSummary
  readonly priorities: { readonly [P in TriageOutcome]: number }
  readonly queue: readonly QueueItem[]
  readonly rejects: readonly Reject[]
  readonly policy: Assessment['policy']
  /** The calendar the promises run on. */
  readonly calendar: Pick<Calendar, 'id' | 'timeZone'>
  /** Values of `--high-tier` that no row had. */
  readonly unseenTiers: readonly string[]
}

export interface Job {
  readonly file: string
  readonly records: RecordFile
  readonly settings: FactSettings
  readonly programme: ProgrammePolicy<string>
  /** The calendar every promise of the programme runs on. */
  readonly calendar: Calendar
  readonly asOf: Instant
  readonly say: (said: Sayable) => string
}

/** Decides every record of a file, one after the other. */
export const decide = async (job: Job): Promise<Either<InputProblem, Report>> => {
  const { file, records, settings, programme, calendar, asOf, say } = job
  const read = readFacts(settings)
  const rules = assessOn(programme, calendar)
  const book = ledger()
  const rejects: Reject[] = []
  const unseen = new Set(settings.highTier)
  let [all, twice, excluded, undecodable] = [0, 0, 0, 0]
  for await (const record of records.records) {
    all += 1
    const late = lateColumn(record, settings)
    if (late !== undefined) return left({ _tag: 'ColumnTooLate', at: record.at, ...late, looked: records.looked ?? 0 })
    const facts = read(record)
    if (facts._tag === 'Stopped') return left(facts.problem)
    if (facts._tag === 'NothingSaid') excluded += 1
    else if (facts._tag === 'Rejected') {
      rejects.push({ at: record.at, problems: facts.problems })
      if (facts.problems[0]._tag === 'BytesUndecodable') undecodable += 1
    } else {
      for (const tier of unseen) if (plain(tier) === plain(facts.tier ?? '')) unseen.delete(tier)
      const { feedback, customer, ownId } = facts
      const decided = {
        feedback,
        ...(customer === undefined ? {} : { customer }),
        assessment: rules(facts),
        at: record.at,
      }
      if (book.enter(decided, ownId) === 'merged') twice += 1
    }
  }
  if (all === 0) return left({ _tag: 'NoRows', file })
  if (undecodable > all * mostUndecodable)
    return left({ _tag: 'TooManyUndecodable', file, encoding: settings.encoding, rows: undecodable, of: all })
  const decided = all - twice - excluded - rejects.length
  return right({
    balance: { read: all, decided, merged: twice, excluded, rejected: rejects.length },
    nps: npsSummary(settings.scale, book.scores, decided),
    priorities: book.priorities,
    queue: inOrder(book.cases().map(itemOf(programme.sla, calendar, asOf, say))),
    rejects,
    policy: policyNames(programme),
    calendar: { id: calendar.id, timeZone: calendar.timeZone },
    unseenTiers: [...unseen],
  })
}

/** From this share of the rows on the encoding is thought to be another one. */
const mostUndecodable = 0.05

/** A column that comes too late to be read, though its name says that it should be. */
const lateColumn = (
  record: FileRecord,
  { mapping }: FactSettings,
): { readonly column: string; readonly field: string } | undefined => {
  const names = record._tag === 'Cells' ? (record.late ?? []) : []
  return names
    .flatMap((column) => {
      const field = fieldOfColumn(column)
      return field !== undefined && mapping.open.includes(field) ? [{ column, field }] : []
    })
    .at(0)
}
