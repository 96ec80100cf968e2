import type { Filled } from '../../../core/filled.ts'
import { readingOf } from '../../../feedback/reading.ts'
import { plain } from '../../../ingest/cells/plain.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import type { VerifiedProgramme } from '../../../programme/verify/verify-programme.ts'
import { leftmostLongest } from '../../../text/finding/leftmost-longest.ts'
import type { Customers } from '../../customers/customers.ts'
import { readFacts } from '../../facts/read-facts.ts'
import type { FactSettings } from '../../facts/settings.ts'
import type { InputProblem, Place } from '../../kit/problem.ts'
import type { Decided } from '../../queue/ledger.ts'
import { type HeardFacts, pack } from '../../queue/pack.ts'
import type { FileRecord, RecordFile } from '../../read/record.ts'
import type { Reject } from '../reject.ts'
import type { FileReport, Report } from '../report.ts'
import { lateColumn } from './late-column.ts'
import { ownColumns } from './own-columns.ts'
import { tally } from './tally.ts'

/** A file to be read. */
export interface Source {
  readonly file: string
  readonly records: RecordFile
  readonly settings: FactSettings
  /** Its place among several files. */
  readonly among?: number
}

/** With what files are read. */
interface Reading {
  readonly programme: VerifiedProgramme<Words>
  readonly customers?: Customers
  readonly reject: (reject: Reject) => void
}

/** What the records of a file came to, before anything is decided. */
export interface Counts {
  readonly all: number
  readonly rejected: number
  readonly alarming: number
  readonly undecodable: number
  readonly undated: number
  readonly excluded: Report['excluded']
  /** Why no further record is read. */
  readonly stopped?: InputProblem
}

/** Reads a file as feedback (听取), some of it at a time. */
export interface Hearing {
  readonly batches: () => AsyncGenerator<readonly Decided[]>
  readonly counts: () => Counts
  readonly report: (source: Source) => FileReport
  /** Nothing where nobody asks for tiers. */
  readonly unseenTiers: () => readonly string[] | undefined
  /** How often each score was given. */
  readonly scores: () => ReadonlyMap<number, number>
}

export const hearing = (source: Source, { programme, customers, reject }: Reading): Hearing => {
  const { records, settings, file, among } = source
  const placeOf = (record: FileRecord): Place => (among === undefined ? record.at : { file, ...record.at })
  const read = readFacts(settings, records.decoder)
  const heard = readingOf(programme.words)
  const unseen = new Set(settings.highTier ?? [])
  const excluded = { noAnswer: 0, preview: 0, test: 0, spam: 0, invalid: 0, staff: 0, heading: 0, earlier: 0 }
  const unread = tally(String)
  const own = ownColumns(programme, records, unread)
  const sums = { all: 0, rejected: 0, alarming: 0, undecodable: 0, undated: 0 }
  const scores = new Map<number, number>()
  let stopped: InputProblem | undefined
  const setAside = (record: FileRecord, problems: Reject['problems']): void => {
    sums.rejected += 1
    if (problems[0]._tag === 'BytesUndecodable') sums.undecodable += 1
    const text = record._tag === 'Heading' ? undefined : record.text
    const hits = text === undefined ? [] : leftmostLongest(heard(text).hits)
    const words = [...new Set(hits.map(({ span }) => (text ?? '').slice(span.start, span.end)))]
    if (words.length > 0) sums.alarming += 1
    reject({ at: placeOf(record), problems, ...(words.length === 0 ? {} : { words }) })
  }
  const heardIn = (record: FileRecord): Decided | undefined => {
    sums.all += 1
    const late = lateColumn(record, settings.mapping)
    if (late !== undefined)
      stopped = { _tag: 'ColumnTooLate', at: placeOf(record), ...late, looked: records.looked ?? 0 }
    const facts = stopped === undefined ? read(record) : ({ _tag: 'Stopped', problem: stopped } as const)
    switch (facts._tag) {
      case 'Stopped':
        stopped = 'at' in facts.problem ? { ...facts.problem, at: placeOf(record) } : facts.problem
        return undefined
      case 'Excluded':
        excluded[facts.reason] += 1
        return undefined
      case 'Rejected':
        setAside(record, facts.problems)
        return undefined
      case 'Facts': {
        const { tier, ownId, revisedAt, revision } = facts
        const feedback =
          ownId || !among ? facts.feedback : { ...facts.feedback, id: `file-${among + 1}-${facts.feedback.id}` }
        const { score } = feedback
        if (score !== undefined) scores.set(score, (scores.get(score) ?? 0) + 1)
        if (tier !== undefined) for (const one of unseen) if (plain(one) === plain(tier)) unseen.delete(one)
        if (facts.undecodable) sums.undecodable += 1
        if (facts.undated) sums.undated += 1
        for (const { name, received } of feedback.unread?.fields ?? []) unread.add(name, received)
        const joined: Filled<HeardFacts> = { feedback }
        const { customer, addresses } = customers === undefined ? facts : customers.join(facts)
        const { columns } = own(record)
        if (customer !== undefined) joined.customer = customer
        if (addresses !== undefined) joined.addresses = addresses
        if (columns !== undefined) joined.columns = columns
        return { facts: joined, packed: pack(joined), at: placeOf(record), among, ownId, revisedAt, revision }
      }
    }
  }
  return {
    report: ({ settings: { mapping } }) => ({
      file,
      mapping,
      encoding: records.decoder.encoding,
      read: sums.all,
      rejected: sums.rejected,
      unread: unread.found(),
    }),
    unseenTiers: () => (settings.highTier === undefined ? undefined : [...unseen]),
    scores: () => scores,
    counts: () => ({ ...sums, excluded, ...(stopped === undefined ? {} : { stopped }) }),
    async *batches() {
      for await (const batch of records.records) {
        const some: Decided[] = []
        for (const record of batch) {
          const one = heardIn(record)
          if (stopped !== undefined) return
          if (one !== undefined) some.push(one)
        }
        yield some
      }
    },
  }
}
