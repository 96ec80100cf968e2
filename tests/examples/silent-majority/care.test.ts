import { describe, expect, it } from 'vitest'
import { hours } from '../../../src/core/duration.ts'
import { type IsoInstant, instantOf, isoOf } from '../../../src/core/instant.ts'
import { say as en } from '../../../src/locales/en.ts'
import { say as zh } from '../../../src/locales/zh-CN.ts'
import { articleCare, standardCare } from '../../../src/policies/silence.ts'
import { assessSilence } from '../../../src/silent-majority/care/assess-silence.ts'
import { care } from '../../../src/silent-majority/care/care.ts'
import type { CareFacts } from '../../../src/silent-majority/care/decision.ts'

const at = (text: string) => instantOf(text as IsoInstant)
const asOf = at('2026-11-21T02:00:00.000Z')
const critical: CareFacts = { asOf, silence: { level: 'critical', counts: ['LoginFrequency'] } }

describe('care (A0.9: on a sign of leaving the CSM or key-account service cares at once)', () => {
  it("goes to the customer's own manager within a day when it is critical", () => {
    const decision = care(standardCare)({
      ...critical,
      customer: { csm: 'Wang Li', reachable: { phone: 'available' } },
    })
    expect(decision).toStrictEqual({
      _tag: 'CareDue',
      level: 'critical',
      dispatch: 'alert',
      role: 'csm',
      assignee: 'Wang Li',
      channel: 'phone',
      due: at('2026-11-22T02:00:00.000Z'),
      because: [
        { _tag: 'SignsStand', level: 'critical', signals: ['LoginFrequency'] },
        { _tag: 'OwnManager', named: true, csm: 'Wang Li' },
      ],
      policy: { id: 'standard-care', version: '1.0.0' },
    })
  })

  it('goes to key-account service where the customer has no manager, by the next open channel', () => {
    const decision = care(standardCare)({ ...critical, customer: { reachable: { phone: 'refused' } } })
    expect(decision).toMatchObject({ role: 'keyAccountService', channel: 'wecom' })
    expect(decision).not.toHaveProperty('assignee')
    expect(decision.because.map(en)).toEqual([
      'critical by login frequency: care is due',
      'no own customer success manager',
      'the customer declined contact by telephone',
    ])
    expect(decision.because.map(zh)).toEqual([
      '登录频率达到“严重”，应主动关怀',
      '没有专属客户成功经理',
      '客户拒绝电话联系',
    ])
  })

  it('says nothing of channels behind the one that is taken', () => {
    const { because } = care(standardCare)({ ...critical, customer: { reachable: { wecom: 'refused' } } })
    expect(because.map(({ _tag }) => _tag)).toEqual(['SignsStand', 'OwnManager'])
  })

  it('is due all the same where no channel is open, and says so', () => {
    const decision = care(standardCare)({
      ...critical,
      customer: { reachable: { phone: 'missing', wecom: 'refused' } },
    })
    expect(decision).not.toHaveProperty('channel')
    expect(decision.because).toStrictEqual([
      { _tag: 'SignsStand', level: 'critical', signals: ['LoginFrequency'] },
      { _tag: 'OwnManager', named: false },
      { _tag: 'ChannelUnavailable', channel: 'phone', why: 'missing' },
      { _tag: 'ChannelUnavailable', channel: 'wecom', why: 'refused' },
      { _tag: 'NoChannelOpen' },
    ])
  })

  it.each([
    ['watch', 'batch', '2026-11-28T02:00:00.000Z'],
    ['alert', 'ticket', '2026-11-24T02:00:00.000Z'],
    ['critical', 'alert', '2026-11-22T02:00:00.000Z'],
  ] as const)('%s is handed over as %s, due %s', (level, dispatch, due) => {
    const decision = care(standardCare)({ asOf, silence: { level, counts: ['Repurchase'] } })
    expect(decision).toMatchObject({ dispatch, due: at(due) })
  })

  it('by the words of the article every sign is handed over at once', () => {
    for (const level of ['watch', 'alert', 'critical'] as const)
      expect(care(articleCare)({ asOf, silence: { level, counts: ['SupportSilence'] } })).toMatchObject({
        dispatch: 'alert',
        due: asOf + hours(24),
      })
  })

  it.each([
    ['2026-12-21T01:59:59.999Z', 'alert', 'NoCare'],
    ['2026-12-21T02:00:00.000Z', 'alert', 'CareDue'],
    ['2026-11-21T02:00:00.000Z', 'critical', 'CareDue'],
  ] as const)('after care for an alert on 21 November, at %s for %s: %s', (now, level, tag) => {
    const silence = { level, counts: ['LoginFrequency'] as const }
    expect(care(standardCare)({ asOf: at(now), silence, lastCare: { at: asOf, level: 'alert' } })._tag).toBe(tag)
  })

  it.each(['ok', 'insufficient'] as const)('is not begun when behaviour is %s', (level) => {
    const decision = care(standardCare)({ asOf, silence: { level, counts: [] } })
    expect(decision).toStrictEqual({
      _tag: 'NoCare',
      because: [{ _tag: 'NoSignStands', level }],
      policy: { id: 'standard-care', version: '1.0.0' },
    })
  })

  it('rests for thirty days after care was begun, and says until when', () => {
    const silence = { level: 'alert', counts: ['Repurchase'] } as const
    const lastCare = { at: at('2026-11-01T02:00:00.000Z'), level: 'alert' } as const
    expect(care(standardCare)({ asOf, silence, lastCare })).toStrictEqual({
      _tag: 'NoCare',
      because: [{ _tag: 'CareRests', since: lastCare.at, until: at('2026-12-01T02:00:00.000Z') }],
      policy: { id: 'standard-care', version: '1.0.0' },
    })
  })

  it('is not begun at a level the policy leaves out', () => {
    const { watch: _watch, ...duties } = standardCare.duties
    const decision = care({ ...standardCare, duties })({ asOf, silence: { level: 'watch', counts: ['Repurchase'] } })
    expect(decision._tag).toBe('NoCare')
    expect(decision.because.map(en)).toEqual(['the policy gives no care at watch'])
  })

  it('never falls due after the last instant there is', () => {
    const decision = care(standardCare)({ ...critical, asOf: at('9999-12-31T23:00:00.000Z') })
    expect(decision._tag === 'CareDue' && isoOf(decision.due)).toBe('9999-12-31T23:59:59.999Z')
  })
})

describe('an assessment (A0.4–A0.7: which signals count)', () => {
  const judged = { decidedBy: 'budget' as const, budget: 0.05 }

  it('says that a signal which is rare alone is not rare among four', () => {
    const { level, counts, because } = assessSilence({
      signals: [
        { _tag: 'LoginFrequency', level: 'ok', yearly: 0.02, ...judged },
        { _tag: 'FeatureDepth', level: 'ok', yearly: 0.5, ...judged },
        { _tag: 'Repurchase', level: 'ok', yearly: 0.6, ...judged },
        {
          _tag: 'SupportSilence',
          level: 'insufficient',
          have: { events: 1, exposure: 3 },
          need: { events: 4, exposure: 180 },
        },
      ],
    })
    expect({ level, counts }).toEqual({ level: 'ok', counts: [] })
    expect(because.map(en)).toEqual([
      'login frequency: rare by itself (2 % a year), but not among several signals (6 %, the budget is 5 %)',
      'depth of use: within chance (100 % a year)',
      'time between purchases: within chance (100 % a year)',
      'silence towards support: too little is known (1 of 4 events, 3 of 180)',
    ])
  })

  it('names what the article itself decides, and does not count it among the tests', () => {
    const { because } = assessSilence({
      signals: [
        { _tag: 'Repurchase', level: 'alert', yearly: 0.2, decidedBy: 'article', budget: 0.05 },
        { _tag: 'LoginFrequency', level: 'watch', yearly: 0.03, ...judged },
      ],
    })
    expect(because).toMatchObject([{ together: 0.2 }, { together: 0.03 }])
    expect(because.map(zh)).toEqual([
      '复购周期：预警，按原文规则',
      '登录频率：关注；行为不变的客户一年内出现同样情况的占 3%',
    ])
  })

  it('calls nothing one among many that is rare in no company', () => {
    const reasonOf = (decidedBy: 'budget' | 'article', yearly: number) =>
      assessSilence({
        signals: [
          { _tag: 'Repurchase', level: 'ok', yearly, decidedBy, budget: 0.05 },
          { _tag: 'LoginFrequency', level: 'ok', yearly: 0.5, ...judged },
        ],
      }).because[0]
    // the article passes it over whatever its chance, and no other signal changes that
    expect(reasonOf('article', 0.05)).toEqual({ _tag: 'SignalWithinChance', signal: 'Repurchase', together: 0.05 })
    expect(reasonOf('budget', 0.05)).toEqual({
      _tag: 'SignalAmongMany',
      signal: 'Repurchase',
      alone: 0.05,
      together: 0.1,
      budget: 0.05,
    })
    expect(reasonOf('budget', 0.06)).toEqual({ _tag: 'SignalWithinChance', signal: 'Repurchase', together: 0.12 })
  })

  it('names the gravest first, and those equally grave in the order of the signals', () => {
    const { level, counts } = assessSilence({
      signals: [
        { _tag: 'LoginFrequency', level: 'watch', yearly: 0.01, ...judged },
        { _tag: 'FeatureDepth', level: 'critical', yearly: 0.0001, ...judged },
        { _tag: 'Repurchase', level: 'watch', yearly: 0.01, ...judged },
        { _tag: 'SupportSilence', level: 'alert', yearly: 0.002, ...judged },
      ],
    })
    expect(level).toBe('critical')
    expect(counts).toEqual(['FeatureDepth', 'SupportSilence', 'LoginFrequency', 'Repurchase'])
  })

  it('of signals that are all unknown knows nothing', () => {
    const unknown = {
      _tag: 'Repurchase',
      level: 'insufficient',
      have: { events: 0, exposure: 0 },
      need: { events: 2, exposure: 0 },
    } as const
    expect(assessSilence({ signals: [unknown] })).toEqual({
      level: 'insufficient',
      counts: [],
      because: [{ _tag: 'SignalNotKnown', signal: 'Repurchase', have: unknown.have, need: unknown.need }],
    })
  })

  it('without signals nothing is unusual', () => {
    expect(assessSilence({ signals: [] })).toEqual({ level: 'ok', counts: [], because: [] })
  })
})
