import type { Table, Verified } from '../../tables/shape/table.ts'
import type { FactsIn, OwnColumns } from '../vocabulary/columns.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'

/**
 * How grave a piece of feedback is (严重程度), the least first.
 *
 * @example
 * const grade = (redFlags: readonly RedFlagCategory[]) => severity(standardSeverity)({ redFlags, graver: [] }).output
 * const graver = (a: Severity, b: Severity) => severities.indexOf(a) > severities.indexOf(b)
 * graver(grade(['safety']), grade(['fraud'])) // => true
 */
export const severities = ['low', 'medium', 'high', 'critical'] as const
/** How grave a matter is, before anybody is told (严重程度). */
export type Severity = (typeof severities)[number]

/** What severity looks at. */
export type SeverityColumns<W extends Words = StandardWords> = Pick<
  OwnColumns<W>,
  'redFlags' | 'graver' | 'intensity' | 'reach' | 'businessArea'
>
/** What the severity table looks at (严重程度事实). */
export type SeverityFacts<W extends Words = StandardWords> = FactsIn<SeverityColumns<W>>

/** How grave what is (严重程度分级表), as a table. */
export type SeverityTable<W extends Words = StandardWords> = Table<SeverityColumns<W>, Severity>
/** A severity table that was proved (严重程度规则). */
export type SeverityPolicy<W extends Words = StandardWords> = Verified<SeverityTable<W>>
