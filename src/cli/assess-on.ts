import type { Calendar } from '../calendar/calendar.ts'
import type { NamedCalendars } from '../inner-loop/sla/calendars.ts'
import { type AssessmentFacts, assess } from '../programme/assess.ts'
import type { Assessment } from '../programme/assessment.ts'
import type { ProgrammePolicy } from '../programme/policy.ts'
import type { CompiledLexicon } from '../text/compile-lexicon.ts'
import type { Hit } from '../text/hit.ts'
import { redFlagsIn } from '../text/red-flags.ts'

/** A decision, and the red-line words of the comment that count. */
export interface Assessed {
  readonly assessment: Assessment
  readonly words: readonly Hit[]
}
export type Assess = (facts: AssessmentFacts) => Assessed

/**
 * The rules of a programme all of whose promises run on one calendar, whatever a file calls it, and what a lexicon
 * finds in the words: its categories count beside those a file names.
 */
export const assessOn = (
  programme: ProgrammePolicy<string>,
  calendar: Calendar,
  lexicon: CompiledLexicon | undefined,
): Assess => {
  const rules = assess<'given'>(
    programme as ProgrammePolicy<'given'>,
    { [calendar.id]: calendar } as unknown as NamedCalendars<'given'>,
  )
  const read = lexicon === undefined ? undefined : redFlagsIn(lexicon)
  return (facts) => {
    const { comment, redFlags = [] } = facts.feedback
    const found = comment === undefined ? undefined : read?.(comment)
    if (found === undefined || found.hits.length === 0) return { assessment: rules(facts), words: [] }
    const all = [...new Set([...redFlags, ...found.categories])]
    const feedback = all.length === 0 ? facts.feedback : { ...facts.feedback, redFlags: all }
    return { assessment: rules({ ...facts, feedback }), words: found.hits }
  }
}
