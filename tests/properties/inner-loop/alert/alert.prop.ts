import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instant, instantOf, isoOf } from '../../../../src/core/instant.ts'
import { alert } from '../../../../src/inner-loop/alert/alert.ts'
import { businessAreaOf } from '../../../../src/inner-loop/alert/business-area.ts'
import { caseFor } from '../../../../src/inner-loop/alert/case-for.ts'
import { notificationOf } from '../../../../src/inner-loop/alert/notification.ts'
import { alertLevels } from '../../../../src/inner-loop/vocabulary/level.ts'
import { triageOutcomes, urgencyRank } from '../../../../src/inner-loop/vocabulary/priority.ts'
import { standardAlert } from '../../../../src/policies/inner-loop/alert.ts'
import { standardBusinessAreas, standardSeverity } from '../../../../src/policies/inner-loop/severity.ts'
import { verify } from '../../../../src/tables/questions/verify.ts'
import { knownOf } from '../../../../src/tables/shape/column.ts'
import { instants } from '../../../../src/testing/arbitraries/arbitraries.ts'
import { factsOf } from '../../../../src/testing/arbitraries/facts.ts'
import { alertLaws, severityLaws } from '../../../../src/testing/laws/alert-laws.ts'
import { tableLaws } from '../../../../src/testing/laws/table-laws.ts'
import { obeys } from '../../../support/laws.ts'
import { prop } from '../../../support/prop.ts'

describe('the shipped tables', () => {
  it.each([standardSeverity, standardAlert.table])('$id decides everything, as monotone as it promises', (table) => {
    expect(verify(table as never)).toMatchObject({ _tag: 'Right' })
  })
  it('business areas have one name each, and the tables know them', () => {
    const { names } = standardBusinessAreas
    const written = Object.entries(names).flatMap(([area, called]) => [area, ...called])
    expect(new Set(written).size).toBe(written.length)
    for (const { columns } of [standardSeverity, standardAlert.table])
      expect(knownOf(columns.businessArea)).toMatchObject({ values: Object.keys(names) })
  })
  it('an area is found however it is written', () => {
    const areaOf = businessAreaOf(standardBusinessAreas)
    expect([' ＳＴＡＦＦ ', '服务态度', 'billing', '', 'constructor'].map(areaOf)).toEqual([
      'staffAttitude',
      'staffAttitude',
      'billing',
      undefined,
      undefined,
    ])
  })
})

describe('standard severity', () => obeys([...severityLaws(standardSeverity), ...tableLaws(standardSeverity)]))
describe('standard alert', () => obeys([...alertLaws(standardAlert), ...tableLaws(standardAlert.table)]))

describe('cases and notifications', () => {
  const levels = fc.constantFrom(...alertLevels)
  const outcomes = fc.constantFrom(...triageOutcomes)

  prop([levels, outcomes])(
    'an alert never changes a priority triage gave, and is never without a case',
    (level, outcome) => {
      const given = caseFor(standardAlert)({ level }, outcome)
      if (outcome !== 'noCase') expect(given).toEqual({ priority: outcome, reason: 'triaged' })
      else expect(given.priority).toBe(level === 'none' ? 'noCase' : 'P2')
      expect(urgencyRank(given.priority)).toBeLessThanOrEqual(urgencyRank(outcome))
      expect('reason' in given && given.reason === 'alerted').toBe(outcome === 'noCase' && level !== 'none')
    },
  )

  prop([factsOf(standardAlert.table), instants])(
    'a notification tells everybody the alert names, each from receipt on',
    (facts, receivedAt) => {
      const raised = alert(standardAlert)(facts)
      const record = notificationOf(raised, { feedbackId: 'f', receivedAt })
      expect(record === undefined).toBe(raised.level === 'none')
      if (record === undefined) return
      expect(JSON.parse(JSON.stringify(record))).toEqual(record)
      expect(record.receivedAt).toBe(isoOf(receivedAt))
      expect(record.tell.map(({ to, media }) => [to, media])).toEqual(
        raised.notices.map(({ to, media }) => [to, media]),
      )
      record.tell.forEach(({ due }, at) => {
        const within = (raised.notices[at]?.withinMinutes ?? 0) * 60_000
        const last = Date.UTC(9999, 11, 31, 23, 59, 59, 999)
        expect(instantOf(due)).toBe(instant(Math.min(receivedAt + within, last)))
      })
    },
  )
})
