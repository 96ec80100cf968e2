import type { MaybeColumn, OneOfColumn, SubsetColumn } from '../../tables/column.ts'
import type { FactsOf, Table, Verified } from '../../tables/table.ts'

/** How grave a piece of feedback is (严重程度), the least first. */
export const severities = ['low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof severities)[number]

/** What severity looks at. */
export type SeverityColumns = {
  /** Categories with a strong word that counts. */
  readonly redFlags: SubsetColumn
  /** Categories that only make things graver: weak words, and categories that decide nothing. */
  readonly graver: SubsetColumn
  /** How strongly the customer feels; missing where there are no words. */
  readonly intensity: MaybeColumn<OneOfColumn<'calm' | 'strong' | 'extreme'>>
  readonly reach: MaybeColumn<OneOfColumn<'private' | 'public'>>
  /** The part of the business it is about (业务环节), in the policy's words. */
  readonly businessArea: MaybeColumn<OneOfColumn>
}
export type SeverityFacts = FactsOf<SeverityColumns>

/** How grave what is (严重程度分级表), as a table. */
export type SeverityTable = Table<SeverityColumns, Severity>
export type SeverityPolicy = Verified<SeverityTable>
