import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { RatePrior } from '../../stats/rate-drop.ts'
import type { Ranking } from '../model/ranking.ts'
import type { Regularity } from '../model/regularity.ts'
import { type ChurnPolicyIssue, compileChurn } from '../policy/compile.ts'
import type { ChurnPolicy } from '../policy/policy.ts'
import { settings, text } from '../policy/setting.ts'
import { chooseRanking, rankingFrom } from './choose-ranking.ts'
import { hiatusFor } from './hiatus.ts'
import { historiesIn } from './histories.ts'
import { dispersionOf, regularityOf } from './moments.ts'
import type { Counts, PortfolioTally } from './portfolio.ts'
import type { FitRefusal } from './ranking/fit.ts'
import { portfolioFlaws, whole } from './read-portfolio.ts'
import { regularityShares } from './shares.ts'

/** Why detectors cannot be calibrated to a portfolio (无法校准). */
export type CalibrationIssue =
  | { readonly _tag: 'PortfolioTooSmall'; readonly customers: number; readonly least: number }
  | FitRefusal
  /** The policy, the target or the counts are none. */
  | ChurnPolicyIssue

/** Under which name and version the result is stored, and how many customers it takes at least. */
export interface CalibrationTarget {
  readonly id: string
  readonly version: string
  readonly leastCustomers: number
}

/**
 * Learns from the portfolio what single customers cannot tell (校准流失策略): how rates spread (the prior), how regular
 * gaps are, how much active days vary, the hiatus, and the model of ranking. The result is a policy to be stored:
 * nothing is fitted when a customer is judged.
 *
 * How ranking counts is chosen by what it foretells ({@link chooseRanking}); rates that do not spread at all are taken as
 * nearly alike. What a portfolio says nothing
 * of, stays as it was. Exposure stays as it was too: a season is put in by {@link portfolioIndex}, which needs a look.
 *
 * @example
 * const tally = tallyCustomer(getOrThrow(compileChurn(standardChurn)))
 * const bought = (month: number) => ({ kind: 'purchase', at: instant(hours(720 * month)) }) as const
 * const each = Array.from({ length: 200 }, (_, c) => [...Array(1 + (c % 12)).keys()].map(bought))
 * const whole = each.map((one) => tally(one, instant(hours(9600)))).reduce(portfolioMonoid.concat)
 * const learn = calibrateChurn(standardChurn, { id: 'ours', version: '1', leastCustomers: 200 })
 * getOrThrow(learn(whole)).purchases.hiatus // => { days: 30, budget: 0.05 }
 * learn(portfolioMonoid.empty) // => left([{ _tag: 'PortfolioTooSmall', customers: 0, least: 200 }])
 * @source A0.4, A0.6, A0.7
 * @law a calibrated policy compiles
 * @law a portfolio too small is refused
 * @law whatever is handed in to calibrate is answered, never thrown
 */
export const calibrateChurn =
  (stored: ChurnPolicy, target: CalibrationTarget) =>
  (tally: PortfolioTally): Either<NonEmpty<CalibrationIssue>, ChurnPolicy> => {
    const compiled = compileChurn(stored)
    if (isLeft(compiled)) return compiled
    const { policy } = compiled.right
    const [flaw, ...others] = [...targetSettings(target, []), ...portfolioFlaws(tally)]
    if (flaw !== undefined) return left([flaw, ...others])
    const { id, version, leastCustomers } = target
    if (tally.customers < leastCustomers)
      return left([{ _tag: 'PortfolioTooSmall', customers: tally.customers, least: leastCustomers }])
    const purchases = historiesIn(tally.purchases)
    const steadiness = regularityOf(tally.pairs)
    const ranking = chooseRanking(tally, steadiness)
    if (purchases.length > 0 && isLeft(ranking)) return left([ranking.left])
    const spread = rankingFrom(purchases)
    const contacts = rankingFrom(historiesIn(tally.contacts))
    const dispersion = dispersionOf(tally.varying)
    const hiatus = hiatusFor(tally)(policy.budgets.watch)
    return right({
      ...policy,
      id,
      version,
      logins:
        policy.logins.method === 'cusum' && dispersion !== undefined ? { ...policy.logins, dispersion } : policy.logins,
      purchases: isLeft(spread)
        ? policy.purchases
        : {
            ...policy.purchases,
            prior: priorFrom(spread.right),
            regularity: learned(policy.purchases.regularity, tally.rhythms, steadiness),
            ...(hiatus.days === 0 ? {} : { hiatus }),
          },
      contacts: isLeft(contacts) ? policy.contacts : { ...policy.contacts, prior: priorFrom(contacts.right) },
      ...(isLeft(ranking) ? {} : { ranking: ranking.right }),
    })
  }

const targetSettings = settings({ id: text, version: text, leastCustomers: whole })

/** Shares stay shares, one figure becomes that of the first two gaps of all. */
const learned = (usual: Regularity, rhythms: Counts, pooled: number | undefined): Regularity =>
  typeof usual === 'number'
    ? pooled === undefined
      ? usual
      : Math.min(20, Math.max(0.2, pooled))
    : regularityShares(usual)(rhythms)

/** The spread of rates among those who have not left: silence is held against customers who would still come. */
const priorFrom = ({ r, alpha }: Ranking): RatePrior => ({ events: r, exposure: alpha })
