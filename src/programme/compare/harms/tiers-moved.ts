import type { Harm, TierHarm } from '../../../explain/programme/harm.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import { holds } from '../../../tables/shape/holds.ts'
import type { Table } from '../../../tables/shape/table.ts'
import { type Box, cellIn } from '../../../tables/space/space.ts'
import type { Meter } from '../../../tables/space/walk.ts'
import type { ProgrammePolicy } from '../../policy/policy.ts'
import { groundOf } from '../cells/ground.ts'
import { livesOf } from '../cells/life.ts'
import { type Outcome, outcomesOver } from '../cells/outcomes.ts'
import { placed } from '../cells/regions.ts'
import { type FactsHarm, harmsBetween, type LaterOf } from './harms-in-facts.ts'
import { tierMoves } from './tiers-harder.ts'

type Programme = ProgrammePolicy<Words>

/**
 * What customers lose though they come to be of a higher tier: a row of their tier before told somebody, or named another
 * owner. All facts of the one tier beside the same facts of the other; harms that fall on other facts too are left out.
 */
export const tiersMoved = (
  before: Programme,
  after: Programme,
  meter: Meter,
  laterOf: LaterOf,
  told: ReadonlySet<string>,
): readonly Harm[] =>
  tierMoves(before, after)
    .filter(({ higher }) => higher > 0)
    .flatMap(({ from, to }) => {
      const pair = [ofTier(before, from), ofTier(after, to)] as const
      const [lifeBefore, lifeAfter] = [livesOf(before), livesOf(after)]
      const ground = groundOf(pair)
      const harms = new Map<string, Box[]>()
      for (const { outcomes, box } of outcomesOver(pair, ground, meter)) {
        const [was, is] = outcomes as readonly [Outcome, Outcome]
        for (const harm of harmsBetween(lifeBefore(was), lifeAfter(is), laterOf)) {
          const key = JSON.stringify(harm)
          if (!told.has(key)) harms.set(key, [...(harms.get(key) ?? []), box])
        }
      }
      return [...harms].map(([key, boxes]): Harm => {
        const harm = { ...(JSON.parse(key) as FactsHarm), ...placed(ground, boxes) } as TierHarm
        return { _tag: 'TierMoved', from, to, harm }
      })
    })

/** A programme as customers of one tier see it; of none where it is `unknown`. */
const ofTier = (programme: Programme, tier: string): Programme => {
  const value = tier === 'unknown' ? undefined : tier
  const seen = (written: unknown): unknown => {
    const { columns, rows, ...others } = written as Table
    const { valueTier: asked, ...rest } = columns
    if (asked === undefined) return written
    const open = rows.filter((row) => holds(cellIn(row, 'valueTier'), value))
    return { ...others, columns: rest, rows: open }
  }
  const { triage, severity, alert, routing } = programme
  return {
    ...programme,
    triage: seen(triage),
    severity: seen(severity),
    routing: seen(routing),
    alert: { ...alert, table: seen(alert.table) },
  } as Programme
}
