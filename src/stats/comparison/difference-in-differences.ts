import type { SharePair } from '../proportion/share.ts'
import { normalUpperTail } from '../special/normal.ts'

/** Where something was done, and where nothing was, both before and after. */
export interface ControlledPair {
  readonly treated: SharePair
  readonly control: SharePair
}

/** By how much more the share dropped where something was done (双重差分). */
export interface DifferenceInDifferences {
  /** As counted; positive where the treated dropped more. */
  readonly difference: number
  /** With half an answer added on either side, which the test rests on. */
  readonly adjusted: number
  readonly standardError: number
  readonly z: number
  /** The chance, when both moved alike, of as much or more. */
  readonly pDrop: number
  /** The chance, when both moved alike, of as little or less. */
  readonly pRise: number
}

/**
 * Did a share drop more than where nothing was done? What moves everybody, a season or a price, is taken out.
 *
 * Half an answer is added to every count and one to every total (Agresti & Caffo, Am. Stat. 54, 2000, in spirit), so
 * that shares of 0 and 1 have a spread.
 *
 * @example
 * differenceInDifferences({
 *   treated: { before: share(3, 9), after: share(3, 9) },
 *   control: { before: share(1, 4), after: share(1, 4) },
 * }).difference // => 0
 * @source A2.20
 * @law exchanging treated and control turns the difference around
 */
export const differenceInDifferences = ({ treated, control }: ControlledPair): DifferenceInDifferences => {
  const shares = [treated.before, treated.after, control.before, control.after] as const
  const raw = shares.map(({ count, total }) => count / total)
  const drawn = shares.map(({ count, total }) => (count + 0.5) / (total + 1))
  let variance = 0
  for (const { count, total } of shares) {
    const p = (count + 0.5) / (total + 1)
    variance += (p * (1 - p)) / (total + 1)
  }
  const adjusted = gapOf(drawn)
  const standardError = Math.sqrt(variance)
  const z = adjusted / standardError
  return {
    difference: gapOf(raw),
    adjusted,
    standardError,
    z,
    pDrop: normalUpperTail(z),
    pRise: normalUpperTail(-z),
  }
}

/** Of the four shares: treated before and after, control before and after. */
const gapOf = ([before = 0, after = 0, controlBefore = 0, controlAfter = 0]: readonly number[]): number =>
  before - after - (controlBefore - controlAfter) + 0
