import type { IntColumn, MaybeColumn, OneOfColumn, SubsetColumn } from '../../tables/column.ts'
import type { FactsOf, Table, Verified } from '../../tables/table.ts'
import type { TriageOutcome } from '../vocabulary/priority.ts'

/** What triage looks at, and nothing else. */
export type TriageColumns = {
  /** The score, on the scale it was asked on; or none. */
  readonly score: MaybeColumn<IntColumn>
  /** The customer's value; or not known. */
  readonly valueTier: MaybeColumn<OneOfColumn<'standard' | 'high'>>
  /** Red-line categories; which ones there are is the policy's to say. */
  readonly redFlags: SubsetColumn
}
export type TriageFacts = FactsOf<TriageColumns>

/** Who is P0, who P1, who P2 (分诊规则), as a table. */
export type TriageTable = Table<TriageColumns, TriageOutcome>
export type TriagePolicy = Verified<TriageTable>
