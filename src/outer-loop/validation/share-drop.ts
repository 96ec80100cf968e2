import { fisherDrop } from '../../stats/proportion/fisher.ts'
import { type SharePair, share } from '../../stats/proportion/share.ts'
import { twoProportionDrop } from '../../stats/proportion/two-proportion.ts'

/** Which test judged: the pooled z, Fisher's exact where a cell is small, or none where both shares are 0 or both 1. */
export type ShareTest = 'pooledZ' | 'fisherExact' | 'allAlike'

/** What two shares say of a drop and of a rise, each one-sided (单侧检验). */
export interface ShareDrop {
  readonly test: ShareTest
  /** The chance, when nothing changed, of a drop at least as large. */
  readonly pDrop: number
  /** The chance, when nothing changed, of a rise at least as large. */
  readonly pRise: number
  /** Positive where the share dropped; absent where nothing varies. */
  readonly z?: number
}

/** Below this many answers expected in the smallest cell, the normal curve is not trusted. */
const fewestExpected = 5

/**
 * The least expected cell of the two by two table, which says whether the z test may be used or Fisher's exact test must be
 * (最小期望频数): the smaller side of the counts, spread over the smaller group. `NaN` where nobody answered at all.
 *
 * @example
 * leastExpectedCell({ before: share(90, 300), after: share(60, 300) }) // => 75
 * leastExpectedCell({ before: share(3, 40), after: share(0, 40) }) // => 1.5
 */
export const leastExpectedCell = ({ before, after }: SharePair): number => {
  const counted = before.count + after.count
  const total = before.total + after.total
  return (Math.min(counted, total - counted) * Math.min(before.total, after.total)) / total
}

/**
 * Did a share drop (占比是否显著下降)? The pooled z test, and Fisher's exact test where an expected cell is below five.
 *
 * Never z alone: of 60 answers before and 200 after it calls a drop in a tenth of the cases in which nothing changed.
 * The rule keeps below 6 % at a level of 5 %, whatever the share.
 *
 * @example
 * shareDrop({ before: share(90, 300), after: share(60, 300) }).test // => 'pooledZ'
 * shareDrop({ before: share(3, 40), after: share(0, 40) }).test     // => 'fisherExact'
 * shareDrop({ before: share(0, 50), after: share(0, 50) })          // => { test: 'allAlike', pDrop: 1, pRise: 1 }
 * @source A2.20
 * @law a drop seen backwards is a rise
 * @law nothing changed is called a drop in at most six of a hundred validations
 */
export const shareDrop = (pair: SharePair): ShareDrop => {
  const tested = twoProportionDrop(pair)
  if (tested._tag === 'AllAlike') return { test: 'allAlike', pDrop: 1, pRise: 1 }
  const { z } = tested
  const mirrored: SharePair = { before: pair.after, after: pair.before }
  if (leastExpectedCell(pair) < fewestExpected)
    return { test: 'fisherExact', pDrop: fisherDrop(pair), pRise: fisherDrop(mirrored), z }
  const rise = twoProportionDrop(mirrored)
  return { test: 'pooledZ', pDrop: tested.p, pRise: rise._tag === 'Tested' ? rise.p : 1, z }
}

/**
 * The least chance that any answers after could have shown: nobody names the topic any more. Where that is above the
 * level, no drop could have been shown whatever happened.
 *
 * @example
 * leastDropChance({ before: share(0, 50), after: share(0, 50) }) // => 1
 * @law no answers after have a smaller chance than nobody naming the topic
 */
export const leastDropChance = ({ before, after }: SharePair): number =>
  shareDrop({ before, after: share(0, after.total) }).pDrop
