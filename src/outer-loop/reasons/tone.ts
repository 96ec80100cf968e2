import type { Monoid } from 'fp-ts/Monoid'
import { sumOfCounts } from '../../core/counts.ts'
import { npsInterval } from '../../nps/interval.ts'
import { answersIn } from '../../nps/tally.ts'
import { binomialLowerTail } from '../../stats/special/binomial.ts'
import type { ReasonsPolicy } from './policy.ts'
import type { Voice } from './voice.ts'

/** Mentions of a topic by what was thought: of those with a score the three groups, of the others the feeling handed in. */
export type ToneTally = {
  readonly detractors: number
  readonly passives: number
  readonly promoters: number
  readonly positive: number
  readonly neutral: number
  readonly negative: number
  /** Neither a score nor a feeling: never counted as neutral. */
  readonly unknown: number
}

/**
 * How tallies of tone come together (合并褒贬计票).
 *
 * @example
 * toneTallies.concat({ ...toneTallies.empty, detractors: 2 }, { ...toneTallies.empty, detractors: 1, unknown: 3 })
 * // => { detractors: 3, passives: 0, promoters: 0, positive: 0, neutral: 0, negative: 0, unknown: 3 }
 * @law tallies of tone form a commutative monoid
 */
export const toneTallies: Monoid<ToneTally> = {
  empty: { detractors: 0, passives: 0, promoters: 0, positive: 0, neutral: 0, negative: 0, unknown: 0 },
  concat: sumOfCounts,
}

/**
 * Counts the mentions of a topic by what was thought of the whole (褒贬): by the answer to the 0–10 question where there is
 * one, else by a sentiment that was handed in, else as unknown. Nothing is guessed from words.
 *
 * @example
 * toneTallyOf('price')([
 *   { at: instant(0), worded: true, topics: ['price'], score: 2, sentiment: 'positive' },
 *   { at: instant(1), worded: true, topics: ['price'], sentiment: 'negative' },
 *   { at: instant(2), worded: true, topics: ['price'] },
 * ]) // => { detractors: 1, passives: 0, promoters: 0, positive: 0, neutral: 0, negative: 1, unknown: 1 }
 */
export const toneTallyOf =
  (topic: string) =>
  (voices: Iterable<Voice>): ToneTally => {
    const counts = { ...toneTallies.empty } as { -readonly [K in keyof ToneTally]: number }
    for (const { worded, topics, score, sentiment } of voices)
      if (worded && topics.includes(topic)) {
        const kind =
          score === undefined || !(score >= 0 && score <= 10)
            ? (sentiment ?? 'unknown')
            : score <= 6
              ? 'detractors'
              : score <= 8
                ? 'passives'
                : 'promoters'
        counts[kind] += 1
      }
    return counts
  }

/** Whether a topic spoke for or against (引起共鸣、引起反感); `mixed` where neither is shown, `unknown` where nothing is known. */
export type Tone = 'resonated' | 'repelled' | 'mixed' | 'unknown'

/**
 * What customers think who name a topic (褒贬): by the topic's own net promoter score where enough of them gave one,
 * else by the feelings handed in, else unknown.
 *
 * @example
 * toneOf(standardReasons)(toneTallies.empty) // => 'unknown'
 * @source A1.9
 * @law a tone turns round when praise and blame are exchanged
 */
export const toneOf =
  ({ confidence, leastBase, orderLevel }: ReasonsPolicy) =>
  ({ detractors, passives, promoters, positive, negative, neutral }: ToneTally): Tone => {
    const tally = { scale: '0-10', detractors, passives, promoters } as const
    if (answersIn(tally) >= leastBase) {
      const { lower, upper } = npsInterval({ confidence, method: 'adjustedWald' })(tally)
      return lower > 0 ? 'resonated' : upper < 0 ? 'repelled' : 'mixed'
    }
    if (positive + neutral + negative < leastBase) return 'unknown'
    const tries = positive + negative
    const chance = Math.min(1, 2 * binomialLowerTail({ tries, chance: 0.5 })(Math.min(positive, negative)))
    return chance > orderLevel ? 'mixed' : positive > negative ? 'resonated' : 'repelled'
  }
