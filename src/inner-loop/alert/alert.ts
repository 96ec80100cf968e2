import type { SourceRef } from '../../core/source-ref.ts'
import { compile } from '../../tables/deciding/compile.ts'
import type { Decision } from '../../tables/deciding/decision.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { AlertColumns, AlertFacts, AlertPolicy, Notice, Told } from './policy.ts'

/** What the alert table decided and why (预警判定). */
export type AlertDecision<W extends Words = StandardWords> = Decision<W['level'] | 'none', keyof AlertColumns>

/** Who is told of a piece of feedback, how fast, how, and why (预警). */
export interface Alert<W extends Words = StandardWords> {
  readonly level: W['level'] | 'none'
  /** Empty when nobody is told. */
  readonly notices: readonly Notice<W>[]
  /** Where the choice of roles comes from; absent when nobody is told. */
  readonly source?: SourceRef
  readonly decision: AlertDecision<W>
}

/**
 * Decides who is told of a piece of feedback at once (预警): on red-line words, on extreme feeling, on high influence, any
 * one is enough; of danger and unlawful conduct always legal, crisis PR and top management; of an outlet always its
 * region.
 *
 * An alert says who hears of it. It never changes a priority; see {@link caseFor} for feedback without a case.
 *
 * @example
 * alert(standardAlert)({ redFlags: ['safety'], graver: [], severity: 'critical', priority: 'P0' }).notices.map(({ to }) => to)
 * // => ['legal', 'crisisPr', 'topManagement']
 * alert(standardAlert)({ redFlags: [], graver: [], severity: 'low', priority: 'P2' }).level // => 'none'
 * @source A4.1, A4.2, A4.3, A4.4, A4.7
 * @law alerts go where the article says
 * @law naming the outlet never deletes an alert, and always reaches its region
 * @law law or safety always reaches legal, crisis PR and top management
 * @law more red flags, stronger feeling, wider reach and higher severity never alert less
 */
export const alert = <W extends Words = StandardWords>(
  policy: Pick<AlertPolicy<W>, 'table' | 'tell' | 'alsoAtOutlet'>,
): ((facts: AlertFacts<W>) => Alert<W>) =>
  alertBy(
    policy,
    compile<AlertColumns<W>, W['level'] | 'none'>(policy.table).decide as (facts: AlertFacts<W>) => AlertDecision<W>,
  )

/** Who is told by what the table decides. */
export const alertBy = <W extends Words, F, D extends { readonly output: W['level'] | 'none' }>(
  { tell, alsoAtOutlet }: Pick<AlertPolicy<W>, 'tell' | 'alsoAtOutlet'>,
  decide: (facts: F) => D,
): ((facts: F) => Omit<Alert<W>, 'decision'> & { readonly decision: D }) => {
  const told: { readonly [level: string]: Told<W> | undefined } = tell
  const also = alsoAtOutlet === undefined ? undefined : told[alsoAtOutlet]
  const atOutlet: { readonly [level: string]: Told<W> | undefined } =
    also === undefined
      ? told
      : Object.fromEntries(Object.entries<Told<W>>(tell).map(([level, one]) => [level, together(one, also)]))
  return (facts) => {
    const decision = decide(facts)
    const level = decision.output
    const { outlet } = facts as { readonly outlet?: string }
    return { level, ...((outlet === 'one' ? atOutlet : told)[level] ?? nobody), decision }
  }
}

/** Those told, and others who are not among them. */
const together = <W extends Words>(told: Told<W>, also: Told<W>): Told<W> => {
  const others = also.notices.filter(({ to }) => told.notices.every((one) => one.to !== to))
  return others.length === 0 ? told : { ...told, notices: [...told.notices, ...others] }
}

const nobody = { notices: [] } as const
