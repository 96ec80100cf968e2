/**
 * How many different kinds so many draws would show: the expected number of kinds among `draws` of the things that
 * were counted. It makes few and many comparable: whoever comes less often sees less, without having changed.
 *
 * Hurlbert, The Nonconcept of Species Diversity, Ecology 52 (1971): `Σ 1 − C(N−Nf, m)/C(N, m)`, where each draw is
 * one of `total` and a kind was in `count` of them. More draws than there are draw all.
 *
 * @example
 * rarefied({ total: 4, counts: [1, 1, 1, 1] })(2) // => 2
 * @law rarefied kinds agree with exact binomials, and grow with the draws
 */
export const rarefied =
  ({ total, counts }: { readonly total: number; readonly counts: readonly number[] }): ((draws: number) => number) =>
  (draws) =>
    counts.reduce((sum, count) => sum + 1 - missed(total, count, Math.min(draws, total)), 0)

/** The chance that none of `count` is among the draws: a product over the shorter of the two, with a factor 0 where both do not fit. */
const missed = (total: number, count: number, draws: number): number => {
  const [few, many] = [Math.min(count, draws), Math.max(count, draws)]
  let chance = 1
  for (let i = 0; i < few; i += 1) chance *= (total - many - i) / (total - i)
  return chance
}
