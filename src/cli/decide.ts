import { type Either, left, right } from 'fp-ts/Either'
import type { Calendar } from '../calendar/calendar.ts'
import type { Instant } from '../core/instant.ts'
import { policyName } from '../core/source-ref.ts'
import type { Sayable } from '../explain/sayable.ts'
import { assess } from '../programme/assess.ts'
import type { ProgrammePolicy } from '../programme/policy.ts'
import { policyNames } from '../programme/policy-names.ts'
import type { Customers } from './customers/customers.ts'
import { readFacts } from './facts/read-facts.ts'
import type { FactSettings } from './facts/settings.ts'
import { lateColumn } from './late-column.ts'
import { plain } from './map/plain.ts'
import type { InputProblem, UsageProblem } from './problem.ts'
import { itemOf } from './queue/item-of.ts'
import { ledger } from './queue/ledger.ts'
import { npsSummary } from './queue/summary.ts'
import type { RecordFile } from './read/record.ts'
import type { Reject } from './reject.ts'
import type { Report } from './report.ts'

export interface Job {
  readonly file: string
  readonly records: RecordFile
  readonly settings: FactSettings
  readonly programme: ProgrammePolicy
  /** The calendar every promise of the programme runs on. */
  readonly calendar: Calendar
  readonly customers?: Customers
  readonly asOf: Instant
  readonly say: (said: Sayable) => string
  /** Takes every row that was set aside. */
  readonly reject: (reject: Reject) => void
  /** Says of cases and rejects when they are too many to go on. */
  readonly tooMany: (cases: number, rejects: number) => UsageProblem | undefined
}

/** Decides every record of a file, one after the other. */
export const decide = async (job: Job): Promise<Either<InputProblem | UsageProblem, Report>> => {
  const { file, records, settings, programme, calendar, customers, asOf, say } = job
  const read = readFacts(settings, records.decoder)
  const rules = assess(programme)
  const book = ledger(programme.vocabulary.priorities)
  const unseen = new Set(settings.highTier)
  const excluded = { noAnswer: 0, preview: 0, test: 0, spam: 0, heading: 0 }
  const entered = { new: 0, duplicate: 0, amendment: 0 }
  let [all, rejected, undecodable] = [0, 0, 0]
  for await (const batch of records.records) {
    for (const record of batch) {
      all += 1
      const late = lateColumn(record, settings.mapping)
      if (late !== undefined)
        return left({ _tag: 'ColumnTooLate', at: record.at, ...late, looked: records.looked ?? 0 })
      const facts = read(record)
      if (facts._tag === 'Stopped') return left(facts.problem)
      if (facts._tag === 'Excluded') excluded[facts.reason] += 1
      else if (facts._tag === 'Rejected') {
        rejected += 1
        if (facts.problems[0]._tag === 'BytesUndecodable') undecodable += 1
        job.reject({ at: record.at, problems: facts.problems })
      } else {
        if (facts.tier !== undefined)
          for (const tier of unseen) if (plain(tier) === plain(facts.tier)) unseen.delete(tier)
        const joined = customers === undefined ? facts : { ...facts, ...customers.join(facts) }
        entered[book.enter({ ...joined, assessment: rules(joined), at: record.at })] += 1
      }
    }
    const tooMany = job.tooMany(book.opened(), rejected)
    if (tooMany !== undefined) return left(tooMany)
  }
  if (all === 0) return left({ _tag: 'NoRows', file })
  if (undecodable > all * mostUndecodable)
    return left({
      _tag: 'TooManyUndecodable',
      file,
      encoding: records.decoder.encoding,
      rows: undecodable,
      of: all,
    })
  const decided = entered.new
  const merged = entered.duplicate + entered.amendment
  const show = itemOf(rules, programme.sla, calendar, asOf, say)
  return right({
    balance: { read: all, decided, merged, excluded: all - decided - merged - rejected, rejected },
    merged: { duplicates: entered.duplicate, amendments: entered.amendment },
    excluded,
    nps: npsSummary(settings.scale, book.scores, decided),
    priorities: book.priorities,
    queue: {
      size: book.opened(),
      *items(most) {
        let shown = 0
        for (const opened of book.cases()) {
          if (shown === most) return
          shown += 1
          yield show(opened)
        }
      },
    },
    policy: policyNames(programme),
    lexicons: programme.words.lexicons.map(policyName),
    calendar: { id: calendar.id, timeZone: calendar.timeZone },
    encoding: records.decoder.encoding,
    unseenTiers: [...unseen],
    ...(customers === undefined ? {} : { customers: customers.report() }),
  })
}

/** From this share of the rows on the encoding is thought to be another one. */
const mostUndecodable = 0.05
