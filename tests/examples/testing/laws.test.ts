import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import type { TriagePolicy, TriageTable } from '../../../src/inner-loop/triage/policy.ts'
import { strictDetractorTriage } from '../../../src/policies/inner-loop/triage.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { assess } from '../../../src/programme/assess/assess.ts'
import type { VerifiedProgramme } from '../../../src/programme/verify/verify-programme.ts'
import { isTrue } from '../../../src/testing/laws/is-true.ts'
import { programmeLaws } from '../../../src/testing/laws/programme-laws.ts'
import { triageLaws } from '../../../src/testing/laws/triage-laws.ts'
import { verified } from '../../support/verified.ts'

const rows = strictDetractorTriage.rows
/** Trusts an edited table without verifying it. */
const edited = (table: TriageTable): TriagePolicy => table as TriagePolicy
const withRow = (id: string, change: object): TriagePolicy =>
  edited({
    ...strictDetractorTriage,
    rows: rows.map((row) => (row.id === id ? { ...row, ...change } : row)),
  })
const failing = (policy: TriagePolicy) =>
  triageLaws(policy)
    .filter(({ check }) => {
      try {
        check({ seed: 1, numRuns: 500 })
        return false
      } catch {
        return true
      }
    })
    .map(({ title }) => title)

describe('the laws catch policies that break them', () => {
  it('the shipped one breaks none', () => {
    expect(failing(strictDetractorTriage)).toEqual([])
  })
  it('worse scores made less urgent', () => {
    expect(failing(withRow('standard-severe', { then: 'noCase' }))).toContain('a lower score is never less urgent')
  })
  it('red flags made to calm', () => {
    const calm = withRow('standard-mild', {
      when: {
        score: { ge: 4, le: 6 },
        valueTier: { is: 'standard', orMissing: true },
        redFlags: { noneOf: ['fraud'] },
        complaint: { orMissing: true },
      },
    })
    const policy = edited({
      ...calm,
      rows: [
        ...calm.rows,
        {
          id: 'calmed',
          when: {
            score: { ge: 4, le: 6 },
            valueTier: { is: 'standard', orMissing: true },
            redFlags: { anyOf: ['fraud'] },
            complaint: { orMissing: true },
          },
          then: 'noCase',
          source: 'none',
        },
      ],
    })
    expect(failing(policy)).toEqual(['a red flag never lowers the urgency'])
  })
  it('high value made worse off', () => {
    expect(failing(withRow('high-value-detractor', { then: 'noCase' }))).toContain(
      'a high-value customer is never less urgent',
    )
  })
  it('unknown tiers treated apart', () => {
    const apart = withRow('standard-mild', {
      when: { score: { ge: 4, le: 6 }, valueTier: { is: 'standard' } },
    })
    const policy = edited({
      ...apart,
      rows: [
        ...apart.rows,
        {
          id: 'apart',
          when: { score: { ge: 4, le: 6 }, valueTier: { missing: true } },
          then: 'P1',
          source: 'none',
        },
      ],
    })
    expect(failing(policy)).toContain('an unknown tier decides as standard')
  })
  it('programme laws include those of triage', () => {
    expect(programmeLaws(standardProgramme).map(({ title }) => title)).toContain('a red flag never lowers the urgency')
  })
})

describe('programme laws on a calendar of one’s own', () => {
  const { P0, P1, P2 } = standardProgramme.sla.targets
  const promised = (calendar: string, withinMinutes: number) => ({
    ...standardProgramme,
    sla: {
      ...standardProgramme.sla,
      targets: { P0, P1, P2: { ...P2, calendar, withinMinutes } },
    },
    calendars: { desk: { id: 'desk', timeZone: 'Asia/Shanghai', weekly: { mon: [['09:00', '18:00']] as const } } },
    expect: {},
  })
  const lawOf = (programme: VerifiedProgramme) =>
    programmeLaws(programme).find(
      ({ title }) => title === 'every feedback that opens a case has an assignment and a due contact',
    )
  it('hold of the shipped promises put on a desk', () => {
    expect(() => lawOf(verified(promised('desk', 540)))?.check({ seed: 7, numRuns: 60 })).not.toThrow()
  })
  it('fail where a due date lies before its start, had nobody proved the programme', () => {
    const unproved = promised('elapsed', -540) as unknown as VerifiedProgramme
    expect(() => lawOf(unproved)?.check({ seed: 7, numRuns: 200 })).toThrow('Counterexample')
  })
})

describe('isTrue', () => {
  const facts = {
    feedback: { id: 'f', receivedAt: instant(0), scale: '0-10', redFlags: ['legal'] },
    customer: { id: 'c', csm: 'Li' },
  } as const
  const holds = isTrue(standardProgramme)(facts, assess(standardProgramme)(facts))
  it.each([
    [{ _tag: 'ScoreWithin', from: 0, to: 10, scale: '0-10', score: 3 } as const, false],
    [{ _tag: 'ScoreMissing' } as const, true],
    [{ _tag: 'RedFlags', noneOf: ['legal'] } as const, false],
    [{ _tag: 'RedFlags', anyOf: ['legal', 'fraud'] } as const, true],
    [{ _tag: 'RedFlags', allOf: ['legal', 'fraud'] } as const, false],
    [{ _tag: 'RedFlags', anyOf: ['legal'], quote: 'never said' } as const, false],
    [{ _tag: 'OwnManager', named: true, csm: 'Li' } as const, true],
    [{ _tag: 'OwnManager', named: false } as const, false],
    [{ _tag: 'TierIs', tiers: ['high'] } as const, false],
    [{ _tag: 'ReachUnknown' } as const, true],
    [{ _tag: 'ReachIs', reaches: ['public'] } as const, false],
    [{ _tag: 'PriorityIs', priorities: ['P0'] } as const, true],
  ])('%j: %s', (said, truth) => {
    expect(holds(said)).toBe(truth)
  })
})
