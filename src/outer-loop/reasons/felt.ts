import type { Monoid } from 'fp-ts/Monoid'
import { sumOfCounts } from '../../core/counts.ts'
import type { Voice } from './voice.ts'

/** How strongly a topic was felt, mention by mention: counts by points. */
export type FeltTally = {
  readonly points: { readonly [points: string]: number }
  /** Mentions of which it is not known; never taken for calm. */
  readonly unknown: number
}

/**
 * How tallies of feeling come together (合并情绪计票).
 *
 * @example
 * feltTallies.concat({ points: { 1: 3 }, unknown: 2 }, { points: { 1: 1, 4: 1 }, unknown: 0 })
 * // => { points: { 1: 4, 4: 1 }, unknown: 2 }
 * @law tallies of feeling form a commutative monoid
 */
export const feltTallies: Monoid<FeltTally> = { empty: { points: {}, unknown: 0 }, concat: sumOfCounts }

/**
 * Counts how strongly each mention of a topic was felt, in points of the intensity policy (情绪强度): mentions, not
 * customers. A piece without a measured strength counts as unknown, never as calm.
 *
 * @example
 * feltTallyOf('price')([
 *   { at: instant(0), worded: true, topics: ['price'], intensity: 4 },
 *   { at: instant(1), worded: true, topics: ['price'] },
 *   { at: instant(2), worded: true, topics: ['taste'], intensity: 1 },
 * ]) // => { points: { 4: 1 }, unknown: 1 }
 */
export const feltTallyOf =
  (topic: string) =>
  (voices: Iterable<Voice>): FeltTally => {
    const points = new Map<number, number>()
    let unknown = 0
    for (const { worded, topics, intensity } of voices) {
      if (!worded || !topics.includes(topic)) continue
      if (intensity === undefined || !Number.isFinite(intensity)) unknown += 1
      else points.set(intensity, (points.get(intensity) ?? 0) + 1)
    }
    return { points: Object.fromEntries([...points].sort(([a], [b]) => a - b)), unknown }
  }

/** How strongly a topic is felt (情绪强度分布). */
export interface FeltStrength {
  /** Mentions of which it is known. */
  readonly known: number
  readonly unknown: number
  /** A quarter, a half, three quarters and nine tenths of the known are at this or below; absent where none is. */
  readonly quantiles?: {
    readonly quarter: number
    readonly half: number
    readonly threeQuarters: number
    readonly nineTenths: number
  }
}

/**
 * How strongly customers feel about a topic (情绪强度): quantiles over the mentions of which it is known, and how many it
 * is not known of beside them.
 *
 * @example
 * feltStrength({ points: { 1: 3, 5: 1 }, unknown: 2 })
 * // => { known: 4, unknown: 2, quantiles: { quarter: 1, half: 1, threeQuarters: 1, nineTenths: 5 } }
 * @source A1.8
 * @law quantiles of feeling are values that were felt, in order
 */
export const feltStrength = ({ points, unknown }: FeltTally): FeltStrength => {
  const counts = Object.entries(points)
    .map(([value, count]) => [Number(value) + 0, count] as const)
    .filter(([value]) => Number.isFinite(value))
    .sort(([a], [b]) => a - b)
  const known = counts.reduce((sum, [, count]) => sum + count, 0)
  if (known === 0) return { known, unknown }
  const at = (tenthsOfPercent: number): number => {
    let below = 0
    for (const [value, count] of counts) {
      below += count
      if (1000 * below >= tenthsOfPercent * known) return value
    }
    return (counts.at(-1) as readonly [number, number])[0]
  }
  return {
    known,
    unknown,
    quantiles: { quarter: at(250), half: at(500), threeQuarters: at(750), nineTenths: at(900) },
  }
}
