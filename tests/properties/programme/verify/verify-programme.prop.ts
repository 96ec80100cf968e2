import { describe, expect } from 'vitest'
import { instant } from '../../../../src/core/instant.ts'
import { standardProgramme } from '../../../../src/policies/programme.ts'
import { assess } from '../../../../src/programme/assess/assess.ts'
import { verifyProgramme } from '../../../../src/programme/verify/verify-programme.ts'
import { worstWait } from '../../../../src/programme/verify/waits/worst.ts'
import { bentJson } from '../../../../src/testing/arbitraries/bent-json.ts'
import { assessmentFacts } from '../../../../src/testing/laws/programme-laws.ts'
import { compiled } from '../../../fixtures/calendar-arbitraries.ts'
import { fc, prop } from '../../../support/prop.ts'

const plain = JSON.parse(JSON.stringify(standardProgramme))
const { words: _words, ...small } = plain

describe('verifyProgramme', () => {
  const refusal = (received: unknown) => {
    const proof = verifyProgramme(received as typeof standardProgramme)
    return proof._tag === 'Left' ? proof.left : []
  }
  prop([fc.oneof(bentJson(small), bentJson(plain), fc.anything())], { numRuns: 150 })(
    'verifyProgramme never throws',
    (received) => {
      const found = refusal(received)
      expect(JSON.parse(JSON.stringify(found))).toHaveLength(found.length)
    },
  )
  prop([bentJson(plain)], { numRuns: 100 })('what is JSON is refused by a finding of its own', (received) => {
    expect(refusal(received)).not.toContainEqual(expect.objectContaining({ expected: 'plain data' }))
  })
  prop([assessmentFacts])('a programme that passes hands every case to a role that may own it, on a clock', (facts) => {
    const { priority, assignment, contact, alert } = assess(standardProgramme)(facts)
    if (priority === 'noCase') return
    expect(standardProgramme.case.owners[priority]).toContain(assignment?.role)
    const { targets, alerts = {} } = standardProgramme.sla
    const clocks = [targets[priority], ...(alert === undefined ? [] : [alerts[alert.level]])]
    const kept = clocks.find((clock) => clock?.id === contact?.target)
    expect(kept?.channels).toEqual(expect.arrayContaining([...(contact?.channels ?? ['none'])]))
    expect(contact?.withinMinutes).toBeLessThanOrEqual(targets[priority].withinMinutes)
  })
})

describe('worstWait', () => {
  const day = fc.option(
    fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 23 })).map(([from, length]) => {
      const hour = (time: number): string => `${String(time % 24).padStart(2, '0')}:00`
      return [[hour(from), hour(from + length)] as const]
    }),
    { nil: undefined, freq: 3 },
  )
  const weeks = fc
    .record({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day })
    .map((week) => Object.fromEntries(Object.entries(week).filter(([, hours]) => hours !== undefined)))
  const monday = Date.UTC(2026, 5, 1)
  prop([weeks, fc.integer({ min: 1, max: 3000 }), fc.nat(7 * 1440)])(
    'nobody waits longer in an ordinary week, whenever they come',
    (weekly, withinMinutes, minute) => {
      const written = { id: 'desk', timeZone: 'UTC', weekly } as never
      const worst = worstWait({ desk: written }, { withinMinutes, calendar: 'desk' })
      const start = instant(monday + minute * 60_000)
      const due = compiled(written).add(start, (withinMinutes * 60_000) as never)
      if (due._tag === 'Never') expect(worst).toBe(Number.POSITIVE_INFINITY)
      else expect((due.at - start) / 60_000).toBeLessThanOrEqual(worst)
      expect(worstWait({}, { withinMinutes, calendar: 'elapsed' })).toBe(withinMinutes)
    },
  )
  prop([weeks, fc.integer({ min: 1, max: 600 })], { numRuns: 30 })(
    'and somebody waits so long, to the millisecond',
    (weekly, withinMinutes) => {
      const written = { id: 'desk', timeZone: 'UTC', weekly } as never
      const worst = worstWait({ desk: written }, { withinMinutes, calendar: 'desk' })
      if (!Number.isFinite(worst)) return
      const { add } = compiled(written)
      const longest = Array.from({ length: 7 * 1440 }, (_, minute) => minute).reduce((found, minute) => {
        const waits = [0, 1].map((more) => {
          const start = instant(monday + minute * 60_000 + more)
          const due = add(start, (withinMinutes * 60_000) as never)
          return due._tag === 'At' ? (due.at - start) / 60_000 : 0
        })
        return Math.max(found, ...waits)
      }, 0)
      expect(longest).toBe(worst)
    },
  )
})
