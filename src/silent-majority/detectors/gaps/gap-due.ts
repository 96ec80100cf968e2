import { levelAfter } from '../../policy/alarm-level.ts'
import type { ChurnPolicy, GapPolicy } from '../../policy/policy.ts'
import { daysAYear } from '../../time/exposure.ts'
import { oneOf } from '../evidence/yearly.ts'
import { type GapFound, gapsAYear } from './gap-look.ts'
import { gapReaching } from './gap-test.ts'

/** Days of silence after which the next level is about reached: where to begin to look for the day. */
export const aboutDue = (
  { budgets, ratios }: Pick<ChurnPolicy, 'budgets' | 'ratios'>,
  { article }: GapPolicy,
  perYear: number,
  merge: number,
  { level, look }: GapFound,
): number => {
  const { known, behind, late, part, usual } = look
  const daily = perYear / daysAYear
  if (article !== undefined) return (article.timesMean * usual) / daily
  const next = levelAfter(level)
  const looks = gapsAYear(perYear, merge)
  let lasting = usual
  // what is needed for the pace so far, which is slower the longer it takes: two of Newton's steps for gaps by chance
  for (let step = 0; step < 2; step += 1) {
    const needed = gapReaching(known)(oneOf(looks(look, lasting))(budgets[next] * part), behind + 1) ?? lasting
    const [was, now] = [known.exposure + lasting, known.exposure + needed]
    lasting = was * (now / was) ** (known.count / (known.count + 1)) - known.exposure
  }
  return (Math.max(lasting, next === 'watch' ? 0 : usual / ratios[next]) - late) / daily
}
