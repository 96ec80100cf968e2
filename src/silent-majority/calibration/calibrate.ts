import { type Either, isLeft, isRight, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { RatePrior } from '../../stats/rate-drop.ts'
import type { Ranking } from '../model/ranking.ts'
import type { ChurnPolicy } from '../policy/policy.ts'
import { type FitRefusal, fitRanking } from './fit.ts'
import { hiatusFor } from './hiatus.ts'
import type { CountedHistory } from './likelihood.ts'
import { dispersionOf, regularityOf } from './moments.ts'
import type { Counts, PortfolioTally } from './portfolio.ts'

export type CalibrationIssue =
  | { readonly _tag: 'PortfolioTooSmall'; readonly customers: number; readonly least: number }
  | FitRefusal

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
 * MBG/NBD is taken for ranking, BG/NBD where its fit is degenerate, NBD where both are. What a portfolio says nothing
 * of, stays as it was. Exposure stays as it was too: a season is put in by {@link portfolioIndex}, which needs a look.
 *
 * @source A0.4, A0.6, A0.7
 * @law a calibrated policy compiles
 * @law a portfolio too small is refused
 */
export const calibrateChurn =
  (policy: ChurnPolicy, { id, version, leastCustomers }: CalibrationTarget) =>
  (tally: PortfolioTally): Either<NonEmpty<CalibrationIssue>, ChurnPolicy> => {
    if (tally.customers < leastCustomers)
      return left([{ _tag: 'PortfolioTooSmall', customers: tally.customers, least: leastCustomers }])
    const purchases = historiesIn(tally.purchases)
    const ranking = rankingFrom(purchases)
    if (purchases.length > 0 && isLeft(ranking)) return left([ranking.left])
    const contacts = rankingFrom(historiesIn(tally.contacts))
    const regularity = within(regularityOf(tally.pairs), 0.2, 20)
    const dispersion = dispersionOf(tally.blocks)
    const hiatus = hiatusFor(tally)(policy.budgets.watch)
    return right({
      ...policy,
      id,
      version,
      logins:
        policy.logins.method === 'cusum' && dispersion !== undefined ? { ...policy.logins, dispersion } : policy.logins,
      purchases: isLeft(ranking)
        ? policy.purchases
        : {
            ...policy.purchases,
            prior: priorFrom(ranking.right),
            regularity: regularity ?? policy.purchases.regularity,
            ...(hiatus.days === 0 ? {} : { hiatus }),
          },
      contacts: isLeft(contacts) ? policy.contacts : { ...policy.contacts, prior: priorFrom(contacts.right) },
      ...(isLeft(ranking) ? {} : { ranking: ranking.right }),
    })
  }

const historiesIn = (counts: Counts): readonly CountedHistory[] =>
  Object.entries(counts).map(([key, customers]) => {
    const [repeats = 0, last = 0, observed = 0] = key.split('/').map(Number)
    return { repeats, last, observed, customers }
  })

const rankingFrom = (histories: readonly CountedHistory[]): Either<FitRefusal, Ranking> => {
  const first = fitRanking('MBG/NBD')(histories)
  if (isRight(first)) return first
  const second = fitRanking('BG/NBD')(histories)
  return isRight(second) ? second : fitRanking('NBD')(histories)
}

/** The spread of rates among those who have not left: silence is held against customers who would still come. */
const priorFrom = ({ r, alpha }: Ranking): RatePrior => ({ events: r, exposure: alpha })

const within = (value: number | undefined, from: number, to: number): number | undefined =>
  value === undefined ? undefined : Math.min(to, Math.max(from, value))
