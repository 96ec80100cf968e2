import { assess, isoOf, parseFeedback } from 'voc-rules'
import { segmentOf } from 'voc-rules/nps'
import { standardProgramme } from 'voc-rules/policies'
import { compile } from 'voc-rules/tables'
import * as next from 'voc-rules-next'
import { parseNpsScore } from 'voc-rules-next/nps'
import { standardProgramme as nextProgramme, safetyFirstTriage as nextTriage } from 'voc-rules-next/policies'
import * as made from './made.cjs'

// Two versions of the package, packed apart, take each other's values; so does the second what CommonJS made of the first.
const feedback = parseFeedback({ id: '1', receivedAt: 0 })
if (feedback._tag === 'Right') {
  next.assess(standardProgramme)({ feedback: feedback.right })
  next.assess(made.programme)({ feedback: feedback.right })
  assess(nextProgramme)({ feedback: feedback.right })
}
const score = parseNpsScore(7)
export const texts: readonly string[] = [
  isoOf(next.instant(0)),
  ...(score._tag === 'Right' ? [segmentOf(score.right)] : []),
]
compile(nextTriage)
// @ts-expect-error a bare number is no score of either version
segmentOf(7)
// @ts-expect-error a changed copy of the other version's table is not verified
compile({ ...nextTriage, rows: [] })
