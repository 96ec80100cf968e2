import type { PolicyRef, SourceRef } from '../core/source-ref.ts'
import type { Hit } from '../text/finding/hit.ts'
import { redFlagsIn } from '../text/finding/red-flags.ts'
import type { CheckedLexicons } from '../text/lexicon/check-lexicons.ts'
import { compileChecked } from '../text/lexicon/compile-lexicon.ts'

/** How strongly a customer feels (情绪强度), from the words alone; it says nothing of praise or blame. */
export const intensities = ['calm', 'strong', 'extreme'] as const
export type IntensityLevel = (typeof intensities)[number]

/** What the kinds of emotion cues weigh, and from how many points on feeling is strong or extreme. */
export interface IntensityPolicy extends PolicyRef {
  readonly source: SourceRef
  /** Cues by kind: its categories are the kinds. */
  readonly lexicons: CheckedLexicons
  /** Whole points a kind; kinds without points count nothing. */
  readonly points: { readonly [kind: string]: number }
  readonly strongFrom: number
  readonly extremeFrom: number
}

/** How strongly a comment feels (情绪强度), with the words that show it. */
export interface Intensity {
  readonly level: IntensityLevel
  readonly points: number
  /** The kinds that gave points, in the order of the policy. */
  readonly kinds: readonly string[]
  /** The customer's words they were given for. */
  readonly cues: readonly Hit[]
}

/**
 * Says how strongly a customer feels. A kind of cue gives its points once, however often it is used: ten
 * exclamation marks in a row are a habit, an insult beside a zero-star verdict is not.
 *
 * High levels are rare and seldom wrong; a low level proves no calm.
 *
 * @example
 * const intensity = intensityOf(standardWords.intensity)('最差的一次！！！再也不会来')
 * intensity.level // => 'strong'
 * @source A1.8, A3.15, A4.2
 * @law another cue never lowers the intensity
 * @law points are those of the kinds whose cues are given
 */
export const intensityOf = ({
  lexicons,
  points,
  strongFrom,
  extremeFrom,
}: IntensityPolicy): ((text: string) => Intensity) => {
  const read = redFlagsIn(compileChecked(lexicons))
  const weighed = Object.entries(points).filter(([, weight]) => weight > 0)
  return (text) => {
    const { hits } = read(text)
    const given = weighed.filter(([kind]) => hits.some(({ category }) => category === kind))
    const total = given.reduce((sum, [, weight]) => sum + weight, 0)
    const kinds = given.map(([kind]) => kind)
    return {
      level: total >= extremeFrom ? 'extreme' : total >= strongFrom ? 'strong' : 'calm',
      points: total,
      kinds,
      cues: hits.filter(({ category }) => kinds.includes(category)),
    }
  }
}
