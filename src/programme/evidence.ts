import type { TierVerdict } from '../customer/value-tier.ts'
import type { Feedback } from '../feedback/feedback.ts'
import { type Reading, readingOf } from '../feedback/reading.ts'
import { businessAreaOf } from '../inner-loop/alert/business-area.ts'
import type { Severity } from '../inner-loop/alert/severity-policy.ts'
import { quote } from '../text/quote.ts'
import { type Span, wordsAt } from '../text/span.ts'
import type { ProgrammePolicy } from './policy.ts'

/** The facts that can be set beside a condition. */
export interface Evidence {
  readonly feedback: Feedback
  readonly tier: TierVerdict
  readonly csm?: string
  /** The part of the business, in the word of the tables. */
  readonly area?: string
  /** Categories with a strong word that counts, and those that were handed in. */
  readonly redFlags: readonly string[]
  /** Categories that only make things graver. */
  readonly graver: readonly string[]
  readonly reading?: Reading
  readonly severity?: Severity
  /** The customer's words around a place in the comment, as they may be quoted. */
  readonly around: (place: Span) => Span
}

/** What feedback says, by its words and by what was handed in with it. */
export const evidenceOf = ({
  words,
  businessAreas,
  triage,
}: Pick<ProgrammePolicy<string>, 'words' | 'businessAreas' | 'triage'>): ((
  feedback: Feedback,
  known: Pick<Evidence, 'tier' | 'csm'>,
) => Evidence) => {
  const read = readingOf(words)
  const areaOf = businessAreaOf(businessAreas)
  const quoteAt = quote(words.quote)
  const decide = triage.columns.redFlags.values
  return (feedback, known) => {
    const { comment, businessArea, redFlags: given = [] } = feedback
    const reading = comment === undefined ? undefined : read(comment)
    const area = businessArea === undefined ? undefined : areaOf(businessArea)
    const strong = distinct(given, reading?.categories ?? [])
    return {
      ...known,
      feedback,
      ...(area === undefined ? {} : { area }),
      redFlags: strong,
      graver: distinct(
        strong.filter((category) => !decide.includes(category)),
        reading?.graver ?? [],
      ),
      ...(reading === undefined ? {} : { reading }),
      around: (place) => quoteAt(comment ?? '', place),
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

const distinct = (some: readonly string[], others: readonly string[]): readonly string[] =>
  others.length === 0 ? some : [...new Set([...some, ...others])]
