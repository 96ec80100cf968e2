import type { Table, Verified } from '../../tables/shape/table.ts'
import type { FactsIn, OwnColumns } from '../vocabulary/columns.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'

/** What triage looks at, and nothing else. */
export type TriageColumns<W extends Words = StandardWords> = Pick<
  OwnColumns<W>,
  'score' | 'valueTier' | 'redFlags' | 'complaint'
>
/** What the triage table looks at (分诊事实). */
export type TriageFacts<W extends Words = StandardWords> = FactsIn<TriageColumns<W>>

/** Who is P0, who P1, who P2 (分诊规则), as a table. */
export type TriageTable<W extends Words = StandardWords> = Table<TriageColumns<W>, W['priority'] | 'noCase'>
/** A triage table that was proved (分诊规则). */
export type TriagePolicy<W extends Words = StandardWords> = Verified<TriageTable<W>>
