import { type Either, isLeft, isRight, right } from 'fp-ts/Either'
import { chanceOfNothing, type Ranking } from '../model/ranking.ts'
import { earlierIn, episodeCuts, heldOutDays, historiesIn } from './histories.ts'
import type { PortfolioTally } from './portfolio.ts'
import { areaUnder } from './ranking/area-under.ts'
import { type FitRefusal, fitRanking } from './ranking/fit.ts'
import { isAlike } from './ranking/runaway.ts'

/** Fewer customers who had bought again, or fewer of either outcome, cannot tell which ranking is the better one. */
const least = { customers: 100, each: 20 }

interface Candidate {
  readonly model: 'MBG/NBD' | 'NBD'
  readonly cut: number
  readonly regularity: number
}

/**
 * The model of ranking a portfolio is best ranked by (选择排序模型): with leaving or without, by each way to count a burst,
 * and, where gaps are steadier than chance, by a regularity up to theirs. Each is fitted to what was known ninety days
 * before the end and judged by who came back in them, among customers who had bought again: for all others the ways are
 * one. Nothing of those ninety days is known to what is judged by them.
 *
 * Of those that are no worse than the best by more than its standard error the one with the longest episode is taken
 * (Breiman et al. 1984): to take a burst for a habit spoils the top of a list first. It is fitted once more to everything.
 * Where too few came back or stayed away to tell, each date counts.
 *
 * @law the ranking chosen foretells the last days within a standard error of the best that was tried
 */
export const chooseRanking = (
  { purchases, earlier }: Pick<PortfolioTally, 'purchases' | 'earlier'>,
  steadiness: number | undefined,
): Either<FitRefusal, Ranking> => {
  for (const { candidate, chosen } of judgedBy(earlier, steadiness ?? 1)) {
    const { model, cut, regularity } = candidate
    const fit = fitRanking(model, regularity)(historiesIn(purchases, cut))
    if (isLeft(fit)) continue
    const episodeDays = episodeCuts[cut] as number
    return right({
      ...fit.right,
      ...(episodeDays === 1 ? {} : { episodeDays }),
      ...(chosen === undefined ? {} : { chosen }),
    })
  }
  return rankingFrom(historiesIn(purchases))
}

/** MBG/NBD, BG/NBD where leaving is alike for all to the first and not to it, NBD where both fits ran away. */
export const rankingFrom = (histories: ReturnType<typeof historiesIn>): Either<FitRefusal, Ranking> => {
  const first = fitRanking('MBG/NBD')(histories)
  if (isRight(first) && !isAlike(first.right)) return first
  const second = fitRanking('BG/NBD')(histories)
  if (isRight(second) && (isLeft(first) || !isAlike(second.right))) return second
  return isRight(first) ? first : fitRanking('NBD')(histories)
}

/** The candidates in the order in which they are to be taken; none where the last days cannot tell. */
const judgedBy = (
  earlier: PortfolioTally['earlier'],
  steadiness: number,
): readonly { readonly candidate: Candidate; readonly chosen?: NonNullable<Ranking['chosen']> }[] => {
  const told = candidatesFor(steadiness).flatMap((candidate) => {
    const area = areaOf(earlier, candidate)
    return area === undefined ? [] : [{ candidate, area }]
  })
  const best = told.reduce((top, { area }) => (area.auc > top.auc ? area : top), { auc: 0, error: 0, customers: 0 })
  return told
    .map(({ candidate, area: { auc, customers } }) => ({
      candidate,
      chosen: { heldOutDays, customers, auc },
      good: auc >= best.auc - best.error,
    }))
    .sort(
      (a, b) =>
        Number(b.good) - Number(a.good) ||
        (a.good ? b.candidate.cut - a.candidate.cut : 0) ||
        b.chosen.auc - a.chosen.auc,
    )
}

const candidatesFor = (steadiness: number): readonly Candidate[] =>
  (['MBG/NBD', 'NBD'] as const).flatMap((model) =>
    [1, 2, 4, 8]
      .filter((regularity) => regularity === 1 || regularity <= 1.1 * steadiness)
      .flatMap((regularity) =>
        episodeCuts
          .map((_, cut) => cut)
          .filter((cut) => regularity === 1 || cut === 0 || cut === aWeek)
          .map((cut) => ({ model, cut, regularity })),
      ),
  )

/** With a regularity only dates and weeks are tried: each fit takes seconds. */
const aWeek = episodeCuts.indexOf(7)

/** How well a candidate, fitted to what was known, ranked those who did not come back above those who did. */
const areaOf = (
  earlier: PortfolioTally['earlier'],
  { model, cut, regularity }: Candidate,
): { readonly auc: number; readonly error: number; readonly customers: number } | undefined => {
  const known = earlierIn(earlier, cut)
  const again = known.filter((one) => one.again)
  const area = areaUnder(again, () => 0)
  if (area.lost + area.back < least.customers || Math.min(area.lost, area.back) < least.each) return undefined
  const fit = fitRanking(model, regularity)(known)
  if (isLeft(fit)) return undefined
  const { auc, error } = areaUnder(again, chanceOfNothing(fit.right, heldOutDays))
  return { auc, error, customers: area.lost + area.back }
}
