import { oneOf } from '../../model/yearly.ts'
import { levelAfter } from '../../policy/alarm-level.ts'
import type { ChurnPolicy, GapPolicy } from '../../policy/policy.ts'
import { daysAYear } from '../../time/exposure.ts'
import { type GapFound, type GapLook, gapsAYear } from './gap-look.ts'
import { gapReaching } from './gap-test.ts'

/** Days of silence after which the next level is about reached: where to begin to look for the day. */
export const aboutDue = (
  { budgets, ratios }: Pick<ChurnPolicy, 'budgets' | 'ratios'>,
  { article }: GapPolicy,
  perYear: number,
  merge: number,
  { level, look }: GapFound,
): number => {
  const { known, late, part, usual } = look
  const daily = perYear / daysAYear
  if (article !== undefined) return (article.timesMean * usual) / daily
  const next = levelAfter(level)
  const looks = gapsAYear(perYear, merge)
  let lasting = usual
  // what is needed for the pace so far, which is slower the longer it takes: two of Newton's steps for gaps by chance
  for (let step = 0; step < 2; step += 1) {
    const needed = reaching(look, lasting, oneOf(looks(look, lasting))(budgets[next] * part))
    const was = known.exposure + lasting
    lasting = was * ((known.exposure + needed) / was) ** (known.count / (known.count + 1)) - known.exposure
  }
  const least = next === 'watch' ? 0 : usual / ratios[next]
  return (Math.max(lasting, least) - late) / daily
}

/** About how long the gaps have to last for the chance `p`: exactly for one regularity, else by steps along the tail. */
const reaching = (look: GapLook, from: number, p: number): number => {
  const { known, regularity, behind } = look
  if (typeof regularity === 'number') return gapReaching({ ...known, regularity })(p, behind + 1) ?? from
  let [lasting, seen, slope] = [from, look.chance(from, behind + 1), known.count]
  for (let step = 0; step < 3 && seen > 0; step += 1) {
    // the logarithm of the chance is about linear in that of the whole time
    const [whole, wanted] = [Math.log(known.exposure + lasting), Math.log(p / seen)]
    const further = Math.exp(whole - wanted / slope) - known.exposure
    if (!(further > 0) || Math.abs(further - lasting) < 0.5) return further > 0 ? further : lasting
    const then = look.chance(further, behind + 1)
    if (then > 0 && then !== seen)
      slope = Math.max(0.1, Math.log(seen / then) / (Math.log(known.exposure + further) - whole))
    lasting = further
    seen = then
  }
  return lasting
}
