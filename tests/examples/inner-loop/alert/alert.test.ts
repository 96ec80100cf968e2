import { describe, expect, it } from 'vitest'
import { instant } from '../../../../src/core/instant.ts'
import { alert } from '../../../../src/inner-loop/alert/alert.ts'
import { caseFor } from '../../../../src/inner-loop/alert/case-for.ts'
import { notificationOf } from '../../../../src/inner-loop/alert/notification.ts'
import type { AlertFacts } from '../../../../src/inner-loop/alert/policy.ts'
import { severity } from '../../../../src/inner-loop/alert/severity.ts'
import type { SeverityFacts } from '../../../../src/inner-loop/alert/severity-policy.ts'
import { triage } from '../../../../src/inner-loop/triage/triage.ts'
import { standardAlert } from '../../../../src/policies/inner-loop/alert.ts'
import { standardSeverity } from '../../../../src/policies/inner-loop/severity.ts'
import { strictDetractorTriage } from '../../../../src/policies/inner-loop/triage.ts'

const grade = severity(standardSeverity)
const raise = alert(standardAlert)
const calm: AlertFacts = {
  redFlags: [],
  graver: [],
  intensity: 'calm',
  reach: 'private',
  severity: 'low',
  priority: 'P2',
  score: 5,
}
const told = (facts: Partial<AlertFacts>) => {
  const { level, notices } = raise({ ...calm, ...facts })
  return [level, notices.map(({ to }) => to).join(', ')]
}

describe('severity (A4.6: grade by severity, reach and business area)', () => {
  it.each([
    ['a smoking charger', { redFlags: ['safety'] }, 'critical'],
    ['fraud in a private survey', { redFlags: ['fraud'], reach: 'private' }, 'medium'],
    ['fraud where everybody reads along', { redFlags: ['fraud'], reach: 'public' }, 'high'],
    ['a threat to tell the press', { graver: ['media'] }, 'high'],
    ['a hint of danger', { graver: ['safety'], businessArea: 'delivery' }, 'medium'],
    ['a hint of danger about a product', { graver: ['safety'], businessArea: 'productQuality' }, 'high'],
    ['rage in public', { intensity: 'extreme', reach: 'public' }, 'high'],
    [
      'rage in public at one of the staff',
      { intensity: 'extreme', reach: 'public', businessArea: 'staffAttitude' },
      'medium',
    ],
    ['anger in public', { intensity: 'strong', reach: 'public' }, 'medium'],
    ['nothing of the kind', { reach: 'public' }, 'low'],
    ['an area nobody knows', { intensity: 'strong', reach: 'public', businessArea: '食堂' }, 'medium'],
  ] as const)('%s', (_what, facts: Partial<SeverityFacts>, expected) => {
    expect(grade({ redFlags: [], graver: [], ...facts }).output).toBe(expected)
  })
})

describe('alert', () => {
  it('tells an outlet’s region as early and by as many media as either level says', () => {
    const later = { to: 'regionalManager', withinMinutes: 50_000, media: ['phone'] } as const
    const { tell } = standardAlert
    const slowed = alert({
      ...standardAlert,
      tell: { ...tell, crisis: { ...tell.crisis, notices: [...tell.crisis.notices, later] } },
    })
    const { level, notices } = slowed({ ...calm, reach: 'wide', outlet: 'one' })
    const region = tell.region.notices[0]
    expect(level).toBe('crisis')
    expect(notices.filter(({ to }) => to === 'regionalManager')).toEqual([
      {
        to: 'regionalManager',
        withinMinutes: region.withinMinutes,
        media: ['phone', ...region.media.filter((one) => String(one) !== 'phone')],
      },
    ])
    expect(raise({ ...calm, reach: 'wide', outlet: 'one' }).notices.map(({ to }) => to)).toContain('regionalManager')
  })

  it('tells a role that a level names twice once', () => {
    const twice = { ...standardAlert.tell.crisis.notices[0], withinMinutes: 900, media: ['phone'] } as const
    const { tell } = standardAlert
    const doubled = alert({
      ...standardAlert,
      tell: { ...tell, crisis: { ...tell.crisis, notices: [...tell.crisis.notices, twice] } },
    })
    const [first, ...others] = doubled({ ...calm, reach: 'wide' }).notices
    expect(others).toEqual([])
    expect(first?.withinMinutes).toBe(tell.crisis.notices[0].withinMinutes)
    expect(first?.media).toEqual(expect.arrayContaining([...tell.crisis.notices[0].media, 'phone']))
  })

  it.each([
    [
      'A4.7: product safety: legal, PR and top management at once, whatever the score',
      { redFlags: ['safety'], score: 10, priority: 'noCase' },
      ['lawOrSafety', 'legal, crisisPr, topManagement'],
    ],
    ['A4.1, A4.3: a red-line word in public', { redFlags: ['fraud'], reach: 'public' }, ['crisis', 'crisisPr']],
    ['A4.1: … in private one is enough', { redFlags: ['fraud'] }, ['director', 'csDirector']],
    ['A4.3: high influence alone', { reach: 'wide' }, ['crisis', 'crisisPr']],
    ['… not the public alone', { reach: 'public' }, ['none', '']],
    ['… of praise nobody', { reach: 'wide', score: 9, priority: 'noCase' }, ['none', '']],
    [
      '… without a score where it complains',
      { reach: 'wide', score: undefined, priority: 'noCase', complaint: 'yes' },
      ['crisis', 'crisisPr'],
    ],
    [
      'A4.8: whatever is told of one outlet, its region hears',
      { reach: 'wide', outlet: 'one', businessArea: 'billing' },
      ['crisis', 'crisisPr, regionalManager'],
    ],
    ['A4.8: an ordinary complaint of an outlet', { outlet: 'one' }, ['region', 'regionalManager']],
    ['A4.2: extremely strong emotion', { intensity: 'extreme' }, ['crisis', 'crisisPr']],
    [
      '… of a post without a score',
      { intensity: 'extreme', score: undefined, priority: 'noCase' },
      ['crisis', 'crisisPr'],
    ],
    ['… not of praise', { intensity: 'extreme', score: 9, priority: 'noCase' }, ['none', '']],
    ['A4.6: a grave case that is urgent', { severity: 'high', priority: 'P1' }, ['crisis', 'crisisPr']],
    ['A2.5: any other P0', { priority: 'P0' }, ['director', 'csDirector']],
    [
      'A4.8: staff attitude at one outlet, straight to its region',
      { priority: 'P1', businessArea: 'staffAttitude', outlet: 'one', intensity: 'extreme' },
      ['region', 'regionalManager'],
    ],
    [
      '… at several outlets it is no longer one region’s',
      { priority: 'P1', businessArea: 'staffAttitude', outlet: 'several', intensity: 'extreme' },
      ['crisis', 'crisisPr'],
    ],
    ['an ordinary complaint alerts nobody', {}, ['none', '']],
  ] as const)('%s', (_sentence, facts, expected) => {
    const { score, ...rest } = { ...calm, ...facts }
    const { level, notices } = raise({ ...rest, ...(score === undefined ? {} : { score }) } as AlertFacts)
    expect([level, notices.map(({ to }) => to).join(', ')]).toEqual(expected)
  })

  it('says why, and what would have been otherwise', () => {
    const { decision } = raise({ ...calm, intensity: 'extreme' })
    expect(decision.row).toBe('extreme-feeling')
    expect(decision.because.map(({ column }) => column)).toContain('intensity')
    expect(decision.flips.map(({ output }) => output)).toContain('lawOrSafety')
  })

  it('an alert without a case opens a P2 with reason alerted', () => {
    const outcome = triage(strictDetractorTriage)({ score: 9, redFlags: ['safety'] }).output
    const raised = raise({ ...calm, redFlags: ['safety'], score: 9, priority: outcome })
    expect(outcome).toBe('noCase')
    expect(caseFor(standardAlert)(raised, outcome)).toEqual({ priority: 'P2', reason: 'alerted' })
  })

  it('A4.4: the notification is a record: who, by what, until when, why', () => {
    expect(
      notificationOf(raise({ ...calm, redFlags: ['fraud'], reach: 'public' }), {
        feedbackId: '881',
        receivedAt: instant(0),
      }),
    ).toMatchObject({
      feedbackId: '881',
      level: 'crisis',
      tell: [{ to: 'crisisPr', media: ['im', 'email'], due: '1970-01-01T00:15:00.000Z' }],
      row: 'red-line-in-public',
      policy: 'standard-alert-table@1.0.0',
    })
    expect(notificationOf(raise(calm), { feedbackId: '882', receivedAt: instant(0) })).toBeUndefined()
  })

  it('tells nobody twice', () => {
    expect(told({ redFlags: ['legal', 'safety'], intensity: 'extreme', severity: 'critical', priority: 'P0' })[1]).toBe(
      'legal, crisisPr, topManagement',
    )
  })
})
