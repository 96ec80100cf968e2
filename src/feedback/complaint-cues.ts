import type { PolicyRef, SourceRef } from '../core/source-ref.ts'
import type { Hit } from '../text/finding/hit.ts'
import { redFlagsIn } from '../text/finding/red-flags.ts'
import type { CheckedLexicons } from '../text/lexicon/check-lexicons.ts'
import { compileChecked } from '../text/lexicon/compile-lexicon.ts'

/** Which words show that feedback without a score is a complaint (投诉识别规则). */
export interface ComplaintCuesPolicy extends PolicyRef {
  /** Cues by kind: its categories are the kinds. */
  readonly lexicons: CheckedLexicons
  /** Whole points for each different word of a kind, below 0 for praise; kinds without points count nothing. */
  readonly points: { readonly [kind: string]: number }
  /** From so many points on it is a complaint. */
  readonly complaintFrom: number
  readonly source: SourceRef
}

/** Whether the words of feedback complain, and by which of them (投诉线索). */
export interface ComplaintRead {
  readonly isComplaint: boolean
  readonly points: number
  /** The customer's words that gave points, praise apart. */
  readonly cues: readonly Hit[]
}

/**
 * Says whether the words of feedback without a score complain (投诉识别): 空调制冷效果不佳，售后不管 does. Each different word
 * counts once; praise beside it weighs against it. Seldom wrong, it stays silent where the words are mild or mixed: no
 * cue is no proof of content.
 *
 * @example
 * complaintCuesIn(standardComplaintCues)('空调制冷效果不佳，售后不管').isComplaint // => true
 * complaintCuesIn(standardComplaintCues)('制冷很快，售后也热心').isComplaint // => false
 * @source A3.15, A4.1
 * @law another word of complaint never makes a complaint none
 */
export const complaintCuesIn = ({
  lexicons,
  points,
  complaintFrom,
}: ComplaintCuesPolicy): ((text: string) => ComplaintRead) => {
  let read: ((text: string) => readonly Hit[]) | undefined
  return (text) => {
    read ??= hitsOf(lexicons)
    const hits = read(text)
    const weightOf = ({ category }: Hit): number => (Object.hasOwn(points, category) ? (points[category] as number) : 0)
    const words = new Map(hits.map((hit) => [`${hit.category} ${hit.term}`, weightOf(hit)]))
    const total = [...words.values()].reduce((sum, weight) => sum + weight, 0)
    return { isComplaint: total >= complaintFrom, points: total, cues: hits.filter((hit) => weightOf(hit) > 0) }
  }
}

const hitsOf = (lexicons: CheckedLexicons): ((text: string) => readonly Hit[]) => {
  const flags = redFlagsIn(compileChecked(lexicons))
  return (text) => flags(text).hits
}
