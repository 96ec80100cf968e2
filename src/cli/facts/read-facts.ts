import type { NonEmpty } from '../../core/parse-issue.ts'
import type { Customer } from '../../customer/customer.ts'
import type { Feedback } from '../../feedback/feedback.ts'
import type { IngestIssue } from '../../feedback/ingest-error.ts'
import { isBlank } from '../../ingest/cells/values.ts'
import { areCoded } from '../../ingest/row/exclusion-in.ts'
import { readRow } from '../../ingest/row/read-row.ts'
import type { Addresses, RowExclusion, RowSaid } from '../../ingest/row/row-read.ts'
import type { InputProblem, Place, RowProblem } from '../kit/problem.ts'
import type { Decoder } from '../read/bytes/decode.ts'
import type { FileRecord } from '../read/record.ts'
import type { Row } from './row.ts'
import { rowsIn } from './rows.ts'
import type { FactSettings } from './settings.ts'

/** Why a record of a file is nobody's feedback; a further line of headings among them, and feedback from before the run looks. */
export type Exclusion = RowExclusion | 'heading' | 'earlier'

/** What a record comes to: facts to decide on, nothing said, or what is wrong with it. */
export type RecordRead =
  | {
      readonly _tag: 'Facts'
      readonly feedback: Feedback
      readonly customer?: Customer
      readonly addresses?: Addresses
      /** Whether the file gave the id, so that another record with it is the same feedback. */
      readonly ownId: boolean
      /** When it was said or last revised. */
      readonly revisedAt: number
      readonly revision?: number
      /** Its date stands nowhere, or could not be read. */
      readonly undated: boolean
      /** Some of its bytes are not of the encoding. */
      readonly undecodable: boolean
      /** What `--tier-column` says. */
      readonly tier?: string
    }
  | { readonly _tag: 'Excluded'; readonly reason: Exclusion }
  | { readonly _tag: 'Rejected'; readonly problems: NonEmpty<RowProblem> }
  /** The whole run cannot go on. */
  | { readonly _tag: 'Stopped'; readonly problem: InputProblem }

/** Reads the records of a file as the library reads deliveries. */
export const readFacts = (settings: FactSettings, decoder: Decoder): ((record: FileRecord) => RecordRead) => {
  const { mapping, asOf, receivedAt = asOf, since = Number.NEGATIVE_INFINITY } = settings
  const read = readRow({ ...settings, receivedAt, coded: areCoded(mapping.columns) })
  const rowOf = rowsIn(mapping, decoder)
  return (record) => {
    if (record._tag === 'Heading') return { _tag: 'Excluded', reason: 'heading' }
    if (record._tag === 'Broken') return { _tag: 'Rejected', problems: [record.problem] }
    const row = rowOf(record)
    const said = read(row)
    if (said._tag === 'RowExcluded') {
      return record.short === undefined || said.because !== 'noAnswer' || record.cells.length === 0
        ? { _tag: 'Excluded', reason: said.because }
        : { _tag: 'Rejected', problems: [record.short] }
    }
    if (said._tag === 'RowSaid')
      return said.said.receivedAt < since ? { _tag: 'Excluded', reason: 'earlier' } : factsOf(said, record.at, row)
    const stopping = said.issues.map((issue) => stopped(issue, record.at)).find((one) => one !== undefined)
    return stopping === undefined
      ? { _tag: 'Rejected', problems: said.issues.map(unfit) as unknown as NonEmpty<RowProblem> }
      : { _tag: 'Stopped', problem: stopping }
  }
}

const factsOf = (
  { said, externalId, at, revision, customer, addresses, undated }: RowSaid,
  place: Place,
  { tier, notes = [] }: Row,
): RecordRead => ({
  _tag: 'Facts',
  feedback: { ...said, id: externalId ?? `row-${place.line ?? place.record}` },
  ...(customer === undefined ? {} : { customer }),
  ...(addresses === undefined ? {} : { addresses }),
  ownId: externalId !== undefined,
  revisedAt: at,
  ...(revision === undefined ? {} : { revision }),
  undated: undated === true,
  undecodable: notes.length > 0,
  ...(isBlank(tier) ? {} : { tier: String(tier) }),
})

const stopped = (issue: IngestIssue, at: Place): InputProblem | undefined =>
  issue._tag === 'ZoneNeeded' || issue._tag === 'DateOrderNeeded'
    ? { _tag: issue._tag, at, column: String(issue.path[0] ?? ''), received: issue.received }
    : undefined

const unfit = (issue: IngestIssue): RowProblem => ({
  _tag: 'CellUnfit',
  column: String(issue.path[0] ?? ''),
  issue: issue as Extract<RowProblem, { readonly _tag: 'CellUnfit' }>['issue'],
})
