import type { Money } from '../../../core/money.ts'
import { valueTierOf } from '../../../customer/value-tier.ts'
import type { Harm } from '../../../explain/programme/harm.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import { holds } from '../../../tables/shape/holds.ts'
import { cellIn } from '../../../tables/space/space.ts'
import type { ProgrammePolicy } from '../../policy/policy.ts'
import { stages, tableAt } from '../cells/ground.ts'

type Programme = ProgrammePolicy<Words>

/** A tier that a customer of some value was of, and the one they are of now; `unknown` where it is none. */
export interface TierMove {
  readonly from: string
  readonly to: string
  /** How much higher the one now stands; tiers nobody knows stand below all. */
  readonly higher: number
}

/** Every change of tier that cuts bring about, whatever a customer has spent: each cut and just below is tried. */
export const tierMoves = (before: Programme, after: Programme): readonly TierMove[] => {
  const [was, is] = [valueTierOf(before.valueTier), valueTierOf(after.valueTier)]
  const { tiers } = before.vocabulary
  const cuts = [before, after].flatMap(({ valueTier }) =>
    Object.values<Money | undefined>(valueTier.cuts?.from ?? {}).filter((cut) => cut !== undefined),
  )
  const values = cuts.flatMap(({ amount }) => [amount, amount - 1])
  const moves = new Map<string, TierMove>()
  for (const currency of new Set(cuts.map((cut) => cut.currency)))
    for (const amount of values) {
      const customer = { id: '', lifetimeValue: { amount, currency } }
      const [from, to] = [was(customer).tier, is(customer).tier]
      const higher = tiers.indexOf(to) - tiers.indexOf(from)
      if (from !== to) moves.set(JSON.stringify([from, to]), { from, to, higher })
    }
  return [...moves.values()]
}

/** A tier that a customer of some value was of, and is not any more. */
export const tiersHarder = (before: Programme, after: Programme): readonly Harm[] => {
  const { tiers } = before.vocabulary
  const moves = tierMoves(before, after)
  // Who is of no known tier is looked after as the least, unless some row tells the two apart.
  const isLeast = ({ from, to }: TierMove): boolean => Math.max(tiers.indexOf(from), tiers.indexOf(to)) <= 0
  const harder = moves.filter((move) => move.higher < 0 && !isLeast(move)).map(({ from }) => from)
  const isUnweighed = moves.some(isLeast) && [before, after].some(asksForTier(tiers[0]))
  return [
    ...[...new Set(harder)].map((tier): Harm => ({ _tag: 'TierHarder', tier })),
    ...(isUnweighed ? [{ _tag: 'NotWeighed', at: 'valueTier.cuts' } as const] : []),
  ]
}

/** Whether a row holds of a tier and not of none, or the other way round. */
const asksForTier =
  (tier: string | undefined) =>
  (programme: Programme): boolean =>
    stages.some((stage) => {
      const { columns, rows } = tableAt(programme, stage)
      const cells = rows.map((row) => cellIn(row, 'valueTier'))
      return Object.hasOwn(columns, 'valueTier') && cells.some((cell) => holds(cell, tier) !== holds(cell, undefined))
    })
