import { binomialLowerTail } from '../special/binomial.ts'

/** The same people asked about two things: how many said yes to only one of them. */
export interface Discordant {
  readonly onlyFirst: number
  readonly onlySecond: number
}

/**
 * Is one thing named by more people than another, when it is the same people (配对比较)? Who named both or neither says
 * nothing; the rest would fall evenly. Exact and two-sided; 1 where nobody named only one.
 *
 * McNemar, Psychometrika 12 (1947), in its exact form.
 *
 * @example
 * mcNemar({ onlyFirst: 0, onlySecond: 6 }).toFixed(5) // => '0.03125'
 * @source A2.16
 * @law McNemar's chance agrees with counting, and does not know first from second
 */
export const mcNemar = ({ onlyFirst, onlySecond }: Discordant): number =>
  Math.min(1, 2 * binomialLowerTail({ tries: onlyFirst + onlySecond, chance: 0.5 })(Math.min(onlyFirst, onlySecond)))
