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
  const also = alsoAtOutlet === undefined ? [] : (tell[alsoAtOutlet]?.notices ?? [])
  const toldWith = (more: readonly Notice<W>[]): { readonly [level: string]: Told<W> | undefined } =>
    Object.fromEntries(
      Object.entries<Told<W>>(tell).map(([level, one]) => [level, { ...one, notices: together(one.notices, more) }]),
    )
  const [told, atOutlet] = [toldWith([]), toldWith(also)]
  return (facts) => {
    const decision = decide(facts)
    const level = decision.output
    const { outlet } = facts as { readonly outlet?: string }
    return { level, ...((outlet === 'one' ? atOutlet : told)[level] ?? nobody), decision }
  }
}

/** Everybody once, as early as any notice says and by every medium that any names (同一角色只通知一次). */
const together = <W extends Words>(notices: Told<W>['notices'], more: readonly Notice<W>[]): Told<W>['notices'] => {
  const byRole = new Map<W['role'], Notice<W>>()
  for (const one of [...notices, ...more]) {
    const known = byRole.get(one.to)
    byRole.set(one.to, known === undefined ? one : both(known, one))
  }
  return [...byRole.values()] as unknown as Told<W>['notices']
}

const both = <W extends Words>(one: Notice<W>, other: Notice<W>): Notice<W> => ({
  ...one,
  withinMinutes: Math.min(one.withinMinutes, other.withinMinutes),
  media: [
    ...one.media,
    ...other.media.filter((medium) => !one.media.includes(medium)),
  ] as unknown as Notice<W>['media'],
})

const nobody = { notices: [] } as const
