import { type Assessment, assess, parseFeedback } from 'voc-rules'
import { say } from 'voc-rules/locales/en'
import { standardProgramme } from 'voc-rules/policies'
import { type Table, verify } from 'voc-rules/tables'

// The package's types as a caller sees them, with no peer and no library but the language.
const feedback = parseFeedback({ id: '1', receivedAt: 0 })
export const decided: Assessment | undefined =
  feedback._tag === 'Right' ? assess(standardProgramme)({ feedback: feedback.right }) : undefined
export const said: readonly string[] | undefined = decided?.because.map(say)
export const proved: boolean = verify(standardProgramme.triage)._tag === 'Right'
declare const unproved: Table
// @ts-expect-error a table that is not verified is no triage policy
assess({ ...standardProgramme, triage: unproved })
