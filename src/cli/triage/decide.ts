import { type Either, left, right } from 'fp-ts/Either'
import { elapsed } from '../../calendar/counting/elapsed.ts'
import { instantOf } from '../../core/instant.ts'
import { policyName } from '../../core/source-ref.ts'
import type { Sayable } from '../../explain/sayable.ts'
import { readingOf } from '../../feedback/reading.ts'
import { plain } from '../../ingest/cells/plain.ts'
import { type CalendarNamed, calendarsOf } from '../../inner-loop/sla/calendars.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import { assess } from '../../programme/assess/assess.ts'
import type { Assessment } from '../../programme/assess/assessment.ts'
import { policyNames } from '../../programme/assess/policy-names.ts'
import { urgency } from '../../programme/assess/urgency.ts'
import type { AssessmentFacts } from '../../programme/understanding/facts.ts'
import type { VerifiedProgramme } from '../../programme/verify/verify-programme.ts'
import { leftmostLongest } from '../../text/finding/leftmost-longest.ts'
import type { Customers } from '../customers/customers.ts'
import { readFacts } from '../facts/read-facts.ts'
import type { FactSettings } from '../facts/settings.ts'
import type { InputProblem, UsageProblem } from '../kit/problem.ts'
import { itemOf } from '../queue/item-of.ts'
import { ledger } from '../queue/ledger.ts'
import type { HeardFacts } from '../queue/pack.ts'
import { npsSummary } from '../queue/summary.ts'
import type { FileRecord, RecordFile } from '../read/record.ts'
import { lateColumn } from './late-column.ts'
import { ownColumns } from './own-columns.ts'
import type { Reject } from './reject.ts'
import type { Report } from './report.ts'
import { suspicious } from './suspicious.ts'
import { tally } from './tally.ts'

export interface Job {
  readonly file: string
  readonly records: RecordFile
  readonly settings: FactSettings
  /** Whether somebody has said on which scale the scores are. */
  readonly scaleGiven: boolean
  readonly programme: VerifiedProgramme<Words>
  readonly customers?: Customers
  readonly say: (said: Sayable) => string
  /** Takes every row that was set aside. */
  readonly reject: (reject: Reject) => void
  /** Says of cases and rejects when they are too many to go on. */
  readonly tooMany: (cases: number, rejects: number) => UsageProblem | undefined
}

/** Decides every record of a file, one after the other. */
export const decide = async (job: Job): Promise<Either<InputProblem | UsageProblem, Report>> => {
  const { file, records, settings, programme, customers, say } = job
  const read = readFacts(settings, records.decoder)
  const rules = assess(programme) as unknown as (facts: HeardFacts) => Assessment
  const weigh = urgency(programme)
  const calendars = calendarsOf(programme.calendars)
  const dueOf = (facts: HeardFacts): number => {
    const { due } = weigh(facts as AssessmentFacts<Words>)
    return due === undefined ? Number.POSITIVE_INFINITY : instantOf(due)
  }
  const book = ledger(programme.vocabulary.priorities, dueOf)
  const heard = readingOf(programme.words)
  const unseen = new Set(settings.highTier ?? [])
  const excluded = { noAnswer: 0, preview: 0, test: 0, spam: 0, heading: 0, earlier: 0 }
  const unread = tally(String)
  const own = ownColumns(programme, records, unread)
  let [all, rejected, alarming, undecodable, undated] = [0, 0, 0, 0, 0]
  const setAside = (record: FileRecord, problems: Reject['problems']): void => {
    rejected += 1
    if (problems[0]._tag === 'BytesUndecodable') undecodable += 1
    const text = record._tag === 'Heading' ? undefined : record.text
    const hits = text === undefined ? [] : leftmostLongest(heard(text).hits)
    const words = [...new Set(hits.map(({ span }) => (text ?? '').slice(span.start, span.end)))]
    if (words.length > 0) alarming += 1
    job.reject({ at: record.at, problems, ...(words.length === 0 ? {} : { words }) })
  }
  for await (const batch of records.records) {
    for (const record of batch) {
      all += 1
      const late = lateColumn(record, settings.mapping)
      if (late !== undefined)
        return left({ _tag: 'ColumnTooLate', at: record.at, ...late, looked: records.looked ?? 0 })
      const facts = read(record)
      if (facts._tag === 'Stopped') return left(facts.problem)
      if (facts._tag === 'Excluded') excluded[facts.reason] += 1
      else if (facts._tag === 'Rejected') setAside(record, facts.problems)
      else {
        if (facts.tier !== undefined)
          for (const tier of unseen) if (plain(tier) === plain(facts.tier)) unseen.delete(tier)
        if (facts.undecodable) undecodable += 1
        if (facts.undated) undated += 1
        for (const { name, received } of facts.feedback.unread?.fields ?? []) unread.add(name, received)
        const columns = own(record)
        const joined =
          customers === undefined ? { ...facts, ...columns } : { ...facts, ...columns, ...customers.join(facts) }
        book.enter({ ...joined, urgency: weigh(joined as AssessmentFacts<Words>), at: record.at })
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
  const odd = job.scaleGiven ? undefined : suspicious(settings.mapping, book.scores)
  if (odd !== undefined) return left(odd)
  const { pieces: decided, duplicates, amendments } = book.entered()
  const merged = duplicates + amendments
  const scale = settings.question?.kind === 'score' ? settings.question.scale : '0-10'
  const show = itemOf(rules, programme, calendars, settings.asOf, say)
  return right({
    balance: { read: all, decided, merged, excluded: all - decided - merged - rejected, rejected },
    alarming,
    merged: { duplicates, amendments },
    excluded,
    unread: unread.found(),
    undated: settings.receivedAt === undefined ? undated : 0,
    collisions: book.collisions(),
    nps: npsSummary(scale, book.scores, decided),
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
    policy: policyNames(programme) as Report['policy'],
    lexicons: programme.words.lexicons.map(policyName),
    calendar: calendarOf(programme, calendars),
    encoding: records.decoder.encoding,
    unseenTiers: [...unseen],
    ...(customers === undefined ? {} : { customers: customers.report() }),
  })
}

/** The calendar that all promises run on; that of all time where they run on several. */
const calendarOf = ({ sla }: VerifiedProgramme<Words>, calendars: CalendarNamed): Report['calendar'] => {
  const names = new Set(Object.values<{ readonly calendar: string }>(sla.targets).map(({ calendar }) => calendar))
  const [only = elapsed.id] = names
  const { id, timeZone } = calendars(only)
  return { id: names.size > 1 ? elapsed.id : id, timeZone }
}

/** From this share of the rows on the encoding is thought to be another one. */
const mostUndecodable = 0.05
