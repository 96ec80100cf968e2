import { compile } from '../../tables/deciding/compile.ts'
import type { Decision } from '../../tables/deciding/decision.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { Severity, SeverityColumns, SeverityFacts, SeverityPolicy } from './severity-policy.ts'

/** What the severity table decided and why (严重程度判定). */
export type SeverityDecision = Decision<Severity, keyof SeverityColumns>

/**
 * Grades feedback by what it says, how many may read it and which part of the business it is about (严重程度分级).
 * The grade is an input of {@link alert} and of nothing else: it never changes a priority.
 *
 * @example
 * severity(standardSeverity)({ redFlags: ['safety'], graver: [] }).output // => 'critical'
 * severity(standardSeverity)({ redFlags: [], graver: [], intensity: 'extreme', reach: 'public' }).output // => 'high'
 * severity(standardSeverity)({
 *   redFlags: [], graver: [], intensity: 'extreme', reach: 'public', businessArea: 'staffAttitude',
 * }).output // => 'medium'
 * @source A4.6, A4.8
 * @law severity grades as it is written
 * @law graver words, stronger feeling and wider reach are never less severe
 */
export const severity = <W extends Words = StandardWords>(
  policy: SeverityPolicy<W>,
): ((facts: SeverityFacts<W>) => SeverityDecision) =>
  compile<SeverityColumns<W>, Severity>(policy).decide as (facts: SeverityFacts<W>) => SeverityDecision
