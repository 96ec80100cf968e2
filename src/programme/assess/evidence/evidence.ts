import type { TierVerdict } from '../../../customer/value-tier.ts'
import type { Feedback } from '../../../feedback/feedback.ts'
import { named } from '../../../feedback/named.ts'
import { type Reading, readingOf } from '../../../feedback/reading.ts'
import { businessAreaOf } from '../../../inner-loop/alert/business-area.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import { quote } from '../../../text/quote.ts'
import { type Span, wordsAt } from '../../../text/span.ts'
import type { ProgrammePolicy } from '../../policy/policy.ts'

/** The facts that can be set beside a condition. */
export interface Evidence {
  readonly feedback: Feedback
  readonly tier: TierVerdict<Words>
  readonly csm: string | undefined
  /** The part of the business, in the policy's word. */
  readonly area: string | undefined
  /** Categories with a strong word that counts, and those that were handed in. */
  readonly redFlags: readonly string[]
  /** Categories that came and that the vocabulary does not have: no table asks for them. */
  readonly strange: readonly string[]
  /** Categories that only make things graver. */
  readonly graver: readonly string[]
  readonly reading: Reading | undefined
  /** The customer's words around a place in the comment, as they may be quoted. */
  readonly around: (place: Span) => Span
}

/** What feedback says, by its words and by what was handed in with it. */
export const evidenceOf = ({
  words,
  businessAreas,
  vocabulary,
}: Pick<ProgrammePolicy<Words>, 'words' | 'businessAreas' | 'vocabulary'>): ((
  feedback: Feedback,
  tier: TierVerdict<Words>,
  csm: string | undefined,
) => Evidence) => {
  const read = readingOf(words)
  const areaOf = businessAreaOf(businessAreas)
  const quoteAt = quote(words.quote)
  const decide = new Set(vocabulary.categories)
  const weighed = new Set([...vocabulary.categories, ...vocabulary.hints])
  const categoryOf = named(words.categories ?? {})
  return (feedback, tier, csm) => {
    const { comment, businessArea, redFlags: handed = none } = feedback
    const given =
      handed.length === 0
        ? none
        : distinct(
            handed.map((one) => categoryOf(one) ?? one),
            none,
          )
    const reading = comment === undefined ? undefined : read(comment)
    const all = distinct(given, reading?.categories ?? none)
    const strange = all.length === 0 ? none : all.filter((category) => !weighed.has(category))
    const redFlags = strange.length === 0 ? all : all.filter((category) => weighed.has(category))
    const undecided = redFlags.length === 0 ? none : redFlags.filter((category) => !decide.has(category))
    return {
      feedback,
      tier,
      csm,
      area: businessArea === undefined ? undefined : areaOf(businessArea),
      redFlags,
      strange,
      graver: distinct(undecided, reading?.graver ?? none),
      reading,
      around: remembered((place) => quoteAt(comment ?? '', place)),
    }
  }
}

/** The customer's words for one of these categories; all of them where somebody else found it. */
export const quoteFor = (
  { feedback: { comment }, reading, redFlags, around }: Evidence,
  categories: readonly string[],
): string | undefined => {
  if (comment === undefined || !categories.some((category) => redFlags.includes(category))) return undefined
  const hit = reading?.hits.find(({ category, tier }) => tier === 'strong' && categories.includes(category))
  return hit === undefined ? comment : wordsAt(around(hit.span), comment)
}

const none: readonly string[] = []

const distinct = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.length === 0 ? others : others.length === 0 && some.length === 1 ? some : [...new Set([...some, ...others])]

/** The same place is quoted in several explanations of one decision. */
const remembered = (quoted: (place: Span) => Span): ((place: Span) => Span) => {
  let last: { readonly place: Span; readonly span: Span } | undefined
  return (place) => {
    if (last?.place !== place) last = { place, span: quoted(place) }
    return last.span
  }
}
