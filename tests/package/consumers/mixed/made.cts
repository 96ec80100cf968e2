import { type Assessment, assess, instant, parseFeedback } from 'voc-rules'
import { elapsed } from 'voc-rules/calendar'
import { parseNpsScore } from 'voc-rules/nps'
import { safetyFirstTriage, standardProgramme, standardWords } from 'voc-rules/policies'
import type { VerifiedProgramme } from 'voc-rules/programme'
import { parseShare } from 'voc-rules/stats'

// What a CommonJS module makes with the package's CommonJS types, for a module that has its ESM types.
export const programme: VerifiedProgramme = standardProgramme
export const table: typeof safetyFirstTriage = safetyFirstTriage
export const words: typeof standardWords = standardWords
export const feedback = parseFeedback({ id: '1', receivedAt: 0 })
export const rules = assess(programme)
export const assessed: (facts: Parameters<typeof rules>[0]) => Assessment = rules
export const at = instant(0)
export const score = parseNpsScore(7)
export const share = parseShare({ count: 3, total: 9 })
export const calendar = elapsed
