import { type Either, left, right } from 'fp-ts/Either'
import { shown } from '../../core/parse-issue.ts'
import { npsOf, sampleVarianceOf, varianceOf } from '../../nps/moments.ts'
import type { Scale } from '../../nps/score.ts'
import { answersIn, type NpsTally, type OneScale } from '../../nps/tally.ts'
import { highestCount } from '../../stats/proportion/highest-count.ts'

/** One kind of customers: how many there are, and what those who answered said. */
export interface Stratum<S extends Scale = Scale> {
  readonly name: string
  /** Customers of this kind, in any unit that is the same for all strata. */
  readonly population: number
  readonly tally: NpsTally<S>
}

/** Why strata cannot be weighted. A kind of customers that said nothing is never given the weight 0. */
export type StrataIssue =
  | { readonly _tag: 'NoStrata' }
  | { readonly _tag: 'EmptyStratum'; readonly name: string }
  | { readonly _tag: 'StratumNamedTwice'; readonly name: string }
  | { readonly _tag: 'PopulationOutOfRange'; readonly name: string; readonly received: string }

/** What one group answered, and how much it weighs among all customers (分层净推荐值). */
export interface StratumScore {
  readonly name: string
  /** Its share of all customers. */
  readonly weight: number
  /** Answers per customer; above 1 where customers answered repeatedly. */
  readonly responseRate: number
  readonly nps: number
}

/** The score of all customers, the silent ones weighed in (事后分层净推荐值). */
export interface PoststratifiedNps {
  readonly nps: number
  /** What the answers say as they came: the number that survivorship bias (幸存者偏差) makes. */
  readonly unweighted: number
  readonly answers: number
  /** Of the weighted score; divisor n in each stratum. */
  readonly varianceOfEstimate: number
  readonly standardError: number
  /** The same with divisor n − 1; absent where a stratum has a single answer. */
  readonly sampleStandardError?: number
  /** How many times more answers are needed than from customers who answer evenly; 1 is even. */
  readonly designEffect: number
  readonly effectiveAnswers: number
  readonly strata: readonly StratumScore[]
}

/**
 * Weighs each kind of customers by how many there are, not by how many of them spoke up.
 *
 * Cochran, Sampling Techniques, 1977, § 5A.9; the design effect is Kish's, Survey Sampling, 1965, § 11.2.
 *
 * @example
 * poststratifiedNps([]) // => left({ _tag: 'NoStrata' })
 * @source A0.16
 * @law strata that answer at one rate have the weighted score of the unweighted one and the design effect 1
 * @law the weighted score lies between the scores of its strata
 * @law the unit of the populations does not matter
 * @law a design effect is at least 1
 * @law the weighted score agrees with exact fractions
 */
export const poststratifiedNps = <S extends Scale>(
  strata: readonly Stratum<S & OneScale<S>>[],
): Either<StrataIssue, PoststratifiedNps> => {
  const issue = issueIn(strata)
  if (issue !== undefined) return left(issue)
  const sumOver = (weigh: (stratum: Stratum) => number): number =>
    strata.reduce((sum, stratum) => sum + weigh(stratum), 0)
  const population = sumOver((stratum) => stratum.population)
  const answers = sumOver(({ tally }) => answersIn(tally))
  const balance = sumOver(({ tally }) => tally.promoters - tally.detractors)
  const varianceBy = (variance: (tally: NpsTally) => number): number =>
    sumOver((s) => s.population ** 2 * (variance(s.tally) / answersIn(s.tally))) / population ** 2
  const varianceOfEstimate = varianceBy(varianceOf)
  const unevenness = sumOver((s) => (s.population / population) * (s.population / answersIn(s.tally)))
  return right({
    nps: sumOver((s) => s.population * npsOf(s.tally)) / population,
    unweighted: balance / answers,
    answers,
    varianceOfEstimate,
    standardError: Math.sqrt(varianceOfEstimate),
    ...(strata.every(({ tally }) => answersIn(tally) > 1)
      ? { sampleStandardError: Math.sqrt(varianceBy(sampleVarianceOf)) }
      : {}),
    designEffect: (answers * unevenness) / population,
    effectiveAnswers: population / unevenness,
    strata: strata.map((s) => ({
      name: s.name,
      weight: s.population / population,
      responseRate: answersIn(s.tally) / s.population,
      nps: npsOf(s.tally),
    })),
  })
}

const issueIn = (strata: readonly Stratum[]): StrataIssue | undefined => {
  if (strata.length === 0) return { _tag: 'NoStrata' }
  const names = strata.map(({ name }) => name)
  for (const [index, { name, population, tally }] of strata.entries()) {
    if (names.indexOf(name) !== index) return { _tag: 'StratumNamedTwice', name }
    if (!(population >= 1 / highestCount && population <= highestCount))
      return { _tag: 'PopulationOutOfRange', name, received: shown(population) }
    if (answersIn(tally) === 0) return { _tag: 'EmptyStratum', name }
  }
  return undefined
}
