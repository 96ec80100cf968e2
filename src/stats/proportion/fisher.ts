import { hypergeometricLowerTail } from '../special/hypergeometric.ts'
import type { SharePair } from './share.ts'

/**
 * The chance, when nothing changed, that the share after is as low as seen or lower: Fisher's exact test,
 * one-sided (Fisher, The Design of Experiments, 1935, § 11). It needs no large sample. 0 below 1e-310.
 *
 * @example
 * fisherDrop({ before: share(1, 1), after: share(0, 1) }) // => 0.5
 * @source A2.20
 * @law Fisher's chance agrees with exact binomials
 * @law Fisher's chance lies between 0 and 1, and falls as fewer name the topic afterwards
 */
export const fisherDrop = ({ before, after }: SharePair): number =>
  hypergeometricLowerTail({
    total: before.total + after.total,
    marked: before.count + after.count,
    draws: after.total,
  })(after.count)
