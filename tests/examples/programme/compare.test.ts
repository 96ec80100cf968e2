import { describe, expect, it } from 'vitest'
import type { Harm } from '../../../src/explain/programme/harm.ts'
import { parseFeedback } from '../../../src/feedback/feedback.ts'
import type { Words } from '../../../src/inner-loop/vocabulary/words.ts'
import { say } from '../../../src/locales/zh-CN.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { diffProgramme } from '../../../src/programme/compare/diff-programme.ts'
import { impactOfProgramme } from '../../../src/programme/compare/impact-of-programme.ts'
import { programmeVersionStep } from '../../../src/programme/compare/programme-version-step.ts'
import type { ProgrammePolicy } from '../../../src/programme/policy/policy.ts'
import type { WrittenProgramme } from '../../../src/programme/policy/written.ts'
import { verified } from '../../support/verified.ts'

const proved = (programme: ProgrammePolicy<Words>) => verified(programme as unknown as WrittenProgramme<Words>)
const standard = standardProgramme as unknown as ProgrammePolicy<Words>
const harmsOf = (after: ProgrammePolicy<Words>, before = standard): readonly Harm[] => {
  const found = diffProgramme(before, after)
  return found._tag === 'Right' ? found.right.harms : []
}
// biome-ignore lint/suspicious/noExplicitAny: an edit may do anything to a file
type Draft = any
const edited = (change: (programme: Draft) => void): ProgrammePolicy<Words> => {
  const copy = JSON.parse(JSON.stringify(standard))
  change(copy)
  return copy
}
const desk = {
  id: 'desk',
  timeZone: 'Asia/Shanghai',
  weekly: {
    mon: [['09:00', '18:00']],
    tue: [['09:00', '18:00']],
    wed: [['09:00', '18:00']],
    thu: [['09:00', '18:00']],
    fri: [['09:00', '18:00']],
  },
}
const onDesk = edited((programme) => {
  programme.calendars = { desk }
  programme.sla.targets.P2.calendar = 'desk'
  programme.sla.targets.P2.withinMinutes = 480
})

describe('the harms of an edit', () => {
  it.each<readonly [string, (programme: Draft) => void, Partial<Harm>]>([
    [
      'A2.7: the route of regular service goes to nobody',
      (p) => (p.routing.rows.find((row: Draft) => row.then === 'batch:regularService').then = 'none'),
      { _tag: 'NobodyOwns', from: 'regularService' },
    ],
    [
      'A4.4, A4.5: a crisis in public is worked by the director, whom its alert does not tell',
      (p) => {
        for (const row of p.routing.rows) if (row.id.startsWith('crisis-alerted')) row.then = 'alert:csDirector'
      },
      { _tag: 'OwnerLacks', from: 'crisisPr', to: 'csDirector', lacks: ['notice', 'speakingForTheCompany'] },
    ],
    [
      'A4.17: complaints without a score go to regular service, whatever they are about',
      (p) => (p.routing.rows.find((row: Draft) => row.then === 'batch:department').then = 'batch:regularService'),
      { _tag: 'OwnerLacks', from: 'department', to: 'regularService', lacks: ['department'] },
    ],
    [
      'A2.8: P1 is called within 8 hours',
      (p) => {
        p.sla.targets.P1.withinMinutes = 480
      },
      { _tag: 'ContactLater', priority: 'P1', from: 240, to: 480 },
    ],
    [
      'A2.8: P0 is written to',
      (p) => {
        p.sla.targets.P0.channels = ['email']
      },
      { _tag: 'ChannelsChanged', priority: 'P0', from: ['phone'], to: ['email'] },
    ],
    [
      'A4.7: legal hears of it within the hour',
      (p) => {
        p.alert.tell.lawOrSafety.notices[0].withinMinutes = 60
      },
      { _tag: 'ToldLater', role: 'legal', from: 5, to: 60 },
    ],
    [
      'A4.7: top management hears of nothing',
      (p) => {
        p.alert.tell.lawOrSafety.notices.pop()
      },
      { _tag: 'ToldNoMore', role: 'topManagement' },
    ],
    [
      'A2.11: an agent may grant 100 yuan',
      (p) => {
        p.authority.compensation.limits.seniorAgent = 10000
      },
      { _tag: 'MayDoLess', role: 'seniorAgent', right: 'compensation', from: 50000, to: 10000 },
    ],
    [
      'A2.14: two transfers',
      (p) => {
        p.case.transfers.most = 2
      },
      { _tag: 'NotWeighed', at: 'case.transfers.most' },
    ],
    [
      'A2.4: the Chinese lexicon is gone',
      (p) => {
        p.words.lexicons = p.words.lexicons.filter((one: Draft) => !one.id.includes('zh'))
      },
      { _tag: 'LexiconGone' },
    ],
    [
      'A2.4: 起诉 is no red-line word',
      (p) => {
        for (const group of p.words.lexicons[0].groups)
          group.terms = group.terms.filter((term: Draft) => (term.term ?? term) !== '起诉')
      },
      { _tag: 'TermsGone', category: 'legal', count: 1, first: ['起诉'] },
    ],
    [
      'a role is gone',
      (p) => {
        delete p.vocabulary.roles.legal
      },
      { _tag: 'WordGone', list: 'roles', word: 'legal' },
    ],
  ])('%s', (_what, change, harm) => {
    const found = harmsOf(edited(change))
    expect(found).toContainEqual(expect.objectContaining(harm))
    for (const one of found) expect(say(one)).not.toContain('undefined')
  })

  it('are compared by what each clock guarantees at worst: 8 desk hours over a weekend are 72 hours', () => {
    const later = harmsOf(onDesk).find(({ _tag }) => _tag === 'ContactLater')
    expect(later).toMatchObject({ priority: 'P2', from: 1440 })
    expect((later as { to: number }).to).toBeGreaterThanOrEqual(71 * 60)
  })

  it('are compared for whoever comes: a day instead of 8 desk hours is longer in the morning, though not at worst', () => {
    const later = harmsOf(standard, onDesk).filter(({ _tag }) => _tag === 'ContactLater')
    expect(later).toEqual([
      expect.objectContaining({ priority: 'P2', at: '2025-01-01T00:00:00.000Z', from: 540, to: 1440 }),
    ])
    expect(later.map(say)).toEqual([
      expect.stringContaining('2025-01-01T00:00:00.000Z 收到的反馈，P2 的联系由 9 小时变为 24 小时：'),
    ])
  })

  it('name a calendar that is closed when it was open, also where as many hours are open', () => {
    const shifted = JSON.parse(JSON.stringify(onDesk)) as Draft
    shifted.calendars.desk.weekly.mon = [['10:00', '19:00']]
    expect(harmsOf(shifted, onDesk)).toContainEqual(expect.objectContaining({ _tag: 'OpensLess', calendar: 'desk' }))
  })

  it('are none for what only makes things better, and the step says that something changed', () => {
    const sooner = edited((p) => {
      p.sla.targets.P1.withinMinutes = 60
    })
    expect(harmsOf(sooner)).toEqual([])
    expect(programmeVersionStep(standard, sooner)).toMatchObject({ right: 'minor' })
    expect(
      programmeVersionStep(
        standard,
        edited((p) => {
          p.case.transfers.source = 'ours'
        }),
      ),
    ).toMatchObject({ right: 'patch' })
    expect(
      programmeVersionStep(
        standard,
        edited((p) => {
          p.vocabulary.areas.push('canteen')
        }),
      ),
    ).toMatchObject({ right: 'major' })
  })
})

describe('the impact of an edit on feedback of the past', () => {
  const feedback = [2, 5, 9].map((score) => {
    const read = parseFeedback({ id: `${score}`, score, receivedAt: '2026-11-21T02:00:00Z' })
    if (read._tag === 'Left') throw new Error('unread')
    return { feedback: read.right, customer: { id: `c${score}`, valueTier: 'standard' as const } }
  })

  it('counts what each side decides, and names who is newly called', () => {
    const called = proved(
      edited((p) => {
        for (const row of p.triage.rows) if (row.then === 'P2') row.then = 'P1'
      }),
    )
    const impact = impactOfProgramme(proved(standard), called)(feedback)
    expect(impact.priorities).toEqual({
      P1: { before: 1, after: 2 },
      P2: { before: 1, after: 0 },
      noCase: { before: 1, after: 1 },
    })
    expect(impact.newlyCalled).toEqual(['5'])
    expect(impact.sooner).toEqual(['5'])
    expect(impactOfProgramme(called, proved(standard))(feedback).noLongerCalled).toEqual(['5'])
  })

  it('of none is none', () => {
    const { newlyCalled, noLongerCalled, newCases, lostCases, later, sooner } = impactOfProgramme(
      proved(standard),
      proved(standard),
    )(feedback)
    expect([newlyCalled, noLongerCalled, newCases, lostCases, later, sooner].flat()).toEqual([])
  })
})
