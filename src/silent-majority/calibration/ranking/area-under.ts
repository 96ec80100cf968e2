import type { CountedHistory } from './likelihood.ts'

/** How well a score told those who were lost from those who came back. */
export interface AreaUnder {
  readonly lost: number
  readonly back: number
  /** The chance that a lost customer ranked above one who came back; ties count half. */
  readonly auc: number
  /** Its standard error (Hanley & McNeil, Radiology 143, 1982). */
  readonly error: number
}

/** The area under the curve of a score over customers whose outcome is known. */
export const areaUnder = <H extends CountedHistory & { readonly back: boolean }>(
  known: readonly H[],
  score: (one: H) => number,
): AreaUnder => {
  const ranked = known.map((one) => ({ one, score: score(one) })).sort((a, b) => a.score - b.score)
  let [above, lost, back, at] = [0, 0, 0, 0]
  while (at < ranked.length) {
    const tied = ranked[at]?.score
    let [lostHere, backHere] = [0, 0]
    for (; at < ranked.length && ranked[at]?.score === tied; at += 1) {
      const { one } = ranked[at] as (typeof ranked)[number]
      if (one.back) backHere += one.customers
      else lostHere += one.customers
    }
    above += lostHere * (back + backHere / 2)
    lost += lostHere
    back += backHere
  }
  const auc = above / (lost * back)
  const [one, other] = [auc / (2 - auc), (2 * auc ** 2) / (1 + auc)]
  const variance = (auc * (1 - auc) + (lost - 1) * (one - auc ** 2) + (back - 1) * (other - auc ** 2)) / (lost * back)
  return { lost, back, auc, error: Math.sqrt(Math.max(0, variance)) }
}
