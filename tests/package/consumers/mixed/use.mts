import { type Assessment, assess, isoOf } from 'voc-rules'
import type { Calendar } from 'voc-rules/calendar'
import { segmentOf } from 'voc-rules/nps'
import type { VerifiedProgramme } from 'voc-rules/programme'
import type { wilsonInterval } from 'voc-rules/stats'
import { compile } from 'voc-rules/tables'
import * as made from './made.cjs'

// ESM types take what was made with CommonJS types.
const programme: VerifiedProgramme = made.programme
export const rules: typeof made.assessed = assess(programme)
export const decided: Assessment | undefined =
  made.feedback._tag === 'Right' ? assess(programme)({ feedback: made.feedback.right }) : undefined
export const texts: readonly string[] = [
  isoOf(made.at),
  ...(made.score._tag === 'Right' ? [segmentOf(made.score.right)] : []),
]
export const calendar: Calendar = made.calendar
export const share: Parameters<ReturnType<typeof wilsonInterval>>[0] | undefined =
  made.share._tag === 'Right' ? made.share.right : undefined
compile(made.table)
// @ts-expect-error a changed copy of a verified table is not verified
compile({ ...made.table, rows: [] })
// @ts-expect-error a changed copy of checked lexicons is not checked
export const words: VerifiedProgramme['words'] = { ...made.words, lexicons: [...made.words.lexicons] }
