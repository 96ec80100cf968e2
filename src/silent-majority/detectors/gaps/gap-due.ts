import { exp } from '../../../stats/elementary/exp.ts'
import { log } from '../../../stats/elementary/log.ts'
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
  found: GapFound,
): number => {
  const { level, look } = found
  const { late, part, usual } = look
  const daily = perYear / daysAYear
  if (article !== undefined) return (article.timesMean * usual) / daily
  const next = levelAfter(level)
  const looks = gapsAYear(perYear, merge)
  const wanted = (lasting: number): number => oneOf(looks(look, lasting))(budgets[next] * part)
  const lasting = typeof look.regularity === 'number' ? exactly(look, wanted) : along(found, wanted)
  const least = next === 'watch' ? 0 : usual / ratios[next]
  return (Math.max(lasting, least) - late) / daily
}

/** What is needed for the pace so far, which is slower the longer it takes: two of Newton's steps for gaps by chance. */
const exactly = ({ known, behind, usual }: GapLook, wanted: (lasting: number) => number): number => {
  const reaching = gapReaching(known)
  let lasting = usual
  for (let step = 0; step < 2; step += 1) {
    const needed = reaching(wanted(lasting), behind + 1) ?? lasting
    const was = known.exposure + lasting
    lasting = was * exp((log((known.exposure + needed) / was) * known.count) / (known.count + 1)) - known.exposure
  }
  return lasting
}

/** By steps along the tail, whose logarithm is about linear in that of the whole time. */
const along = ({ look, lasting: now, p: seen }: GapFound, wanted: (lasting: number) => number): number => {
  const { known, chance, usual } = look
  let lasting = Math.max(now, usual)
  let p = lasting === now ? seen : chance(lasting)
  let slope = known.count
  for (let step = 0; step < 3 && p > 0; step += 1) {
    const whole = log(known.exposure + lasting)
    const further = exp(whole - log(wanted(lasting) / p) / slope) - known.exposure
    if (!(further > 0) || Math.abs(further - lasting) < 0.25) return further > 0 ? further : lasting
    const then = chance(further)
    if (then > 0 && then !== p) slope = Math.max(0.1, log(p / then) / (log(known.exposure + further) - whole))
    lasting = further
    p = then
  }
  return lasting
}
