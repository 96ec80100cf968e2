import type { Money } from '../../../core/money.ts'
import { valueTierOf } from '../../../customer/value-tier.ts'
import type { Harm } from '../../../explain/programme/harm.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import { holds } from '../../../tables/shape/holds.ts'
import { cellIn } from '../../../tables/space/space.ts'
import type { ProgrammePolicy } from '../../policy/policy.ts'
import { stages, tableAt } from '../cells/ground.ts'

type Programme = ProgrammePolicy<Words>

/** A tier that a customer of some value was of, and is not any more. */
export const tiersHarder = (before: Programme, after: Programme): readonly Harm[] => {
  const [was, is] = [valueTierOf(before.valueTier), valueTierOf(after.valueTier)]
  const { tiers } = before.vocabulary
  const cuts = [before, after].flatMap(({ valueTier }) =>
    Object.values<Money | undefined>(valueTier.cuts?.from ?? {}).filter((cut) => cut !== undefined),
  )
  const values = cuts.flatMap(({ amount }) => [amount, amount - 1])
  const harder = new Set<string>()
  let isUnweighed = false
  for (const currency of new Set(cuts.map((cut) => cut.currency)))
    for (const amount of values) {
      const customer = { id: '', lifetimeValue: { amount, currency } }
      const [from, to] = [was(customer).tier, is(customer).tier]
      const [rank, now] = [tiers.indexOf(from), tiers.indexOf(to)]
      // Who is of no known tier is looked after as the least, unless some row tells the two apart.
      if (Math.max(rank, now) <= 0) isUnweighed ||= from !== to && [before, after].some(asksForTier(tiers[0]))
      else if (now < rank) harder.add(from)
    }
  return [
    ...[...harder].map((tier): Harm => ({ _tag: 'TierHarder', tier })),
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
