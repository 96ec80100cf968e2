import type { Filled } from '../../core/filled.ts'
import { readingOf } from '../../feedback/reading.ts'
import { plain } from '../../ingest/cells/plain.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { VerifiedProgramme } from '../../programme/verify/verify-programme.ts'
import { leftmostLongest } from '../../text/finding/leftmost-longest.ts'
import type { Customers } from '../customers/customers.ts'
import { readFacts } from '../facts/read-facts.ts'
import type { FactSettings } from '../facts/settings.ts'
import type { InputProblem } from '../kit/problem.ts'
import type { Decided } from '../queue/ledger.ts'
import { type HeardFacts, pack } from '../queue/pack.ts'
import type { FileRecord, RecordFile } from '../read/record.ts'
import { lateColumn } from './late-column.ts'
import { ownColumns } from './own-columns.ts'
import type { Reject } from './reject.ts'
import type { Report } from './report.ts'
import { tally, type UnreadColumn } from './tally.ts'

/** A file to be read, and with what. */
export interface Source {
  readonly records: RecordFile
  readonly settings: FactSettings
  readonly programme: VerifiedProgramme<Words>
  readonly customers?: Customers
  /** Takes every row that was set aside. */
  readonly reject: (reject: Reject) => void
}

/** What the records of a file came to, before anything is decided. */
export interface Counts {
  readonly all: number
  readonly rejected: number
  readonly alarming: number
  readonly undecodable: number
  readonly undated: number
  /** Why no further record is read. */
  readonly stopped?: InputProblem
}

/** Reads a file as feedback (听取), some of it at a time. */
export interface Hearing {
  readonly batches: () => AsyncGenerator<readonly Decided[]>
  readonly counts: () => Counts
  readonly excluded: Report['excluded']
  readonly unread: () => readonly UnreadColumn[]
  readonly unseenTiers: () => readonly string[]
}

export const hearing = ({ records, settings, programme, customers, reject }: Source): Hearing => {
  const read = readFacts(settings, records.decoder)
  const heard = readingOf(programme.words)
  const unseen = new Set(settings.highTier ?? [])
  const excluded = { noAnswer: 0, preview: 0, test: 0, spam: 0, heading: 0, earlier: 0 }
  const unread = tally(String)
  const own = ownColumns(programme, records, unread)
  const sums = { all: 0, rejected: 0, alarming: 0, undecodable: 0, undated: 0 }
  let stopped: InputProblem | undefined
  const setAside = (record: FileRecord, problems: Reject['problems']): void => {
    sums.rejected += 1
    if (problems[0]._tag === 'BytesUndecodable') sums.undecodable += 1
    const text = record._tag === 'Heading' ? undefined : record.text
    const hits = text === undefined ? [] : leftmostLongest(heard(text).hits)
    const words = [...new Set(hits.map(({ span }) => (text ?? '').slice(span.start, span.end)))]
    if (words.length > 0) sums.alarming += 1
    reject({ at: record.at, problems, ...(words.length === 0 ? {} : { words }) })
  }
  const heardIn = (record: FileRecord): Decided | undefined => {
    sums.all += 1
    const late = lateColumn(record, settings.mapping)
    if (late !== undefined) stopped = { _tag: 'ColumnTooLate', at: record.at, ...late, looked: records.looked ?? 0 }
    const facts = stopped === undefined ? read(record) : ({ _tag: 'Stopped', problem: stopped } as const)
    switch (facts._tag) {
      case 'Stopped':
        stopped = facts.problem
        return undefined
      case 'Excluded':
        excluded[facts.reason] += 1
        return undefined
      case 'Rejected':
        setAside(record, facts.problems)
        return undefined
      case 'Facts': {
        const { feedback, tier, ownId, revisedAt, revision } = facts
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
        return { facts: joined, packed: pack(joined), at: record.at, ownId, revisedAt, revision }
      }
    }
  }
  return {
    excluded,
    unread: unread.found,
    unseenTiers: () => [...unseen],
    counts: () => ({ ...sums, ...(stopped === undefined ? {} : { stopped }) }),
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
