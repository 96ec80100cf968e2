import { describe, expect } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { alertLevels } from '../../../src/inner-loop/vocabulary/level.ts'
import { urgencyRank } from '../../../src/inner-loop/vocabulary/priority.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { assess } from '../../../src/programme/assess/assess.ts'
import type { Assessment } from '../../../src/programme/assess/assessment.ts'
import { retriaged as retriagedBy } from '../../../src/programme/cases/retriage.ts'
import { assessmentFacts } from '../../../src/testing/laws/programme-laws.ts'
import { fc, prop } from '../../support/prop.ts'

const rules = assess(standardProgramme)
const retriaged = retriagedBy(standardProgramme.vocabulary)
const assessments = fc
  .tuple(assessmentFacts, fc.nat(1e9))
  .map(([{ feedback, ...rest }, at]) => rules({ feedback: { ...feedback, receivedAt: instant(at) }, ...rest }))
const due = ({ contact }: Assessment) => contact?.due ?? '9999'

describe('retriaged', () => {
  prop([assessments, assessments])('retriage is never less urgent and never later', (before, after) => {
    const stands = retriaged(before, after)
    expect(urgencyRank(stands.priority)).toBe(Math.min(urgencyRank(before.priority), urgencyRank(after.priority)))
    expect(due(stands)).toBe([due(before), due(after)].sort()[0])
  })
  prop([assessments, assessments])('retriage never takes back an alert', (before, after) => {
    const levels = [before, after].flatMap(({ alert }) => (alert === undefined ? [] : [alert]))
    const graver = levels.sort((a, b) => alertLevels.indexOf(a.level) - alertLevels.indexOf(b.level))[0]
    expect(retriaged(before, after).alert?.level).toBe(graver?.level)
    const { alert, ...rest } = after
    expect(retriaged(after, rest).alert).toStrictEqual(alert)
    expect(retriaged(rest, after).alert).toStrictEqual(alert)
  })
  prop([fc.array(assessments, { minLength: 1, maxLength: 5 })])(
    'the order of revisions changes neither priority nor due',
    (revisions) => {
      const forth = revisions.reduce(retriaged)
      const back = [...revisions].reverse().reduce(retriaged)
      expect([back.priority, due(back)]).toEqual([forth.priority, due(forth)])
      expect(retriaged(forth, forth)).toEqual(forth)
    },
  )
})
