import { type Assessment, assess, parseFeedback } from 'voc-rules'
import { say } from 'voc-rules/locales/en'
import { safetyFirstTriage, standardProgramme } from 'voc-rules/policies'
import { verifyProgramme } from 'voc-rules/programme'
import { type Table, verify } from 'voc-rules/tables'

// The package's types as a caller sees them, with no peer and no library but the language.
const feedback = parseFeedback({ id: '1', receivedAt: 0 })
export const decided: Assessment | undefined =
  feedback._tag === 'Right' ? assess(standardProgramme)({ feedback: feedback.right }) : undefined
export const said: readonly string[] | undefined = decided?.because.map(say)
export const proved: boolean =
  verifyProgramme(standardProgramme)._tag === 'Right' && verify(safetyFirstTriage)._tag === 'Right'
declare const unproved: Table
// @ts-expect-error a table of any words is no triage policy
verifyProgramme({ ...standardProgramme, triage: unproved })
