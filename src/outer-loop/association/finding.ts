import type { Fraction } from '../../stats/elementary/fraction.ts'
import { measuredShare } from '../../stats/proportion/measured-share.ts'
import { newcombeInterval } from '../../stats/proportion/newcombe.ts'
import { share } from '../../stats/proportion/share.ts'
import { rateRatioInterval } from '../../stats/rate-ratio.ts'
import type { Finding, LevelFinding } from './association.ts'
import type { Tested } from './tested.ts'

/** What is tested as what is reported: with shares, intervals and how many times as often. */
export const findingOf = (
  confidence: Fraction,
): ((tested: Tested, adjusted: number, attribution: Pick<LevelFinding, 'compared' | 'explainedBy'>) => Finding) => {
  const measured = measuredShare(confidence)
  const newcombe = newcombeInterval(confidence)
  const ratio = rateRatioInterval(confidence)
  return ({ factor, p, found }, adjusted, attribution) => {
    if (found._tag === 'Trend') {
      const { above } = found.ranks
      const direction = above > 0.5 ? 'higher' : 'lower'
      return { _tag: 'TrendFinding', factor, direction, above, named: found.named, known: found.known, p, adjusted }
    }
    const { level, at, rest } = found
    if (found._tag === 'Rate') {
      const { exposure } = found.at
      const lift = rest.count === 0 ? {} : { lift: (at.count * found.rest.exposure) / (rest.count * exposure) }
      // the rest stands where the interval expects what was before
      const between = ratio({ before: found.rest, after: found.at })
      return {
        _tag: 'RateFinding',
        factor,
        level,
        at: found.at,
        rest: found.rest,
        ratio: between,
        ...lift,
        p,
        adjusted,
      }
    }
    const [here, elsewhere] = [share(at.count, found.at.total), share(rest.count, found.rest.total)]
    return {
      _tag: 'LevelFinding',
      factor,
      level,
      at: measured(here.count, here.total),
      rest: measured(elsewhere.count, elsewhere.total),
      difference: newcombe({ before: here, after: elsewhere }),
      ...(rest.count === 0 ? {} : { lift: (at.count * found.rest.total) / (rest.count * found.at.total) }),
      p,
      adjusted,
      ...attribution,
    }
  }
}
