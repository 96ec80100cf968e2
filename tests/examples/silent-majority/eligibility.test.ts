import { describe, expect, it } from 'vitest'
import { hours } from '../../../src/core/duration.ts'
import { type IsoInstant, instantOf, isoOf } from '../../../src/core/instant.ts'
import { say as en } from '../../../src/locales/en.ts'
import { say as zh } from '../../../src/locales/zh-CN.ts'
import { standardSurvey } from '../../../src/policies/silence.ts'
import { surveyBarTags } from '../../../src/silent-majority/survey/bar.ts'
import { surveyEligibility } from '../../../src/silent-majority/survey/eligibility.ts'
import type { SurveyFacts } from '../../../src/silent-majority/survey/facts.ts'

const at = (text: string) => instantOf(`${text}T00:00:00.000Z` as IsoInstant)
const mayAsk = surveyEligibility(standardSurvey)
const facts: SurveyFacts = { asOf: at('2026-11-21'), kind: 'nps', consent: 'given' }
const barsOf = (given: Partial<SurveyFacts>) => {
  const { survey } = mayAsk({ ...facts, ...given })
  return survey.allowed ? [] : survey.bars
}

describe('survey eligibility (A0.8: no NPS survey on a sign of leaving)', () => {
  it('lets a customer be asked against whom nothing speaks', () => {
    expect(mayAsk(facts)).toEqual({
      survey: { allowed: true },
      serviceRecovery: { allowed: true },
      policy: { id: 'standard-survey', version: '1.0.0' },
    })
  })

  it('keeps NPS away from watch on for ninety days, and lets service recovery go ahead', () => {
    const { survey, serviceRecovery } = mayAsk({ ...facts, silence: { level: 'watch', since: at('2026-11-01') } })
    expect(survey).toMatchObject({ allowed: false, eligibleFrom: at('2027-01-30') })
    expect(serviceRecovery).toEqual({ allowed: true })
  })

  it.each([
    ['ok', '2026-11-01'],
    ['insufficient', '2026-11-01'],
    ['critical', '2026-08-23'],
  ] as const)('is not kept by behaviour that is %s since %s', (level, since) => {
    expect(barsOf({ silence: { level, since: at(since) } })).toEqual([])
  })

  it('lets other questions than NPS be asked of a customer who is leaving', () => {
    expect(barsOf({ kind: 'csat', silence: { level: 'critical', since: at('2026-11-20') } })).toEqual([])
  })

  it('counts contacts on three clocks, each with its own end', () => {
    const contacts = [
      { kind: 'csat', at: at('2026-10-22') },
      { kind: 'nps', at: at('2026-10-28') },
      { kind: 'ces', at: at('2026-11-02') },
      ...['2026-11-15', '2026-11-16', '2026-11-17', '2026-11-18'].map((day) => ({ kind: 'marketing', at: at(day) })),
    ]
    const bars = barsOf({ contacts })
    expect(bars.map((bar) => ('until' in bar && bar.until ? isoOf(bar.until).slice(0, 10) : ''))).toEqual([
      '2027-01-26',
      '2026-11-27',
      '2026-11-22',
    ])
    expect(bars.map(en).at(1)).toBe(
      'contacted 2 times (nps, csat, ces) within 30 days, at most 2 are allowed; free from 2026-11-27T00:00:00.000Z',
    )
  })

  it('a contact counts in the first moment and is forgotten in the last of its window', () => {
    const sent = { kind: 'nps', at: at('2026-08-23') }
    expect(barsOf({ contacts: [sent] })).toEqual([])
    expect(barsOf({ contacts: [{ ...sent, at: (sent.at + 1) as typeof sent.at }] })).toMatchObject([
      { _tag: 'ContactedTooOften', until: facts.asOf + 1 },
    ])
    expect(barsOf({ contacts: [{ kind: 'nps', at: facts.asOf }] })).toHaveLength(2)
  })

  it('a contact that is planned counts already', () => {
    expect(barsOf({ contacts: [{ kind: 'nps', at: at('2026-12-01') }] })).toMatchObject([
      { _tag: 'ContactedTooOften', until: at('2027-03-01') },
      { _tag: 'SurveyedLately', until: at('2026-12-15') },
    ])
  })

  it('leaves a customer in peace for thirty days after an answer, fourteen after an invitation', () => {
    const contacts = [{ kind: 'csat', at: at('2026-11-01'), answeredAt: at('2026-11-03') }]
    expect(barsOf({ contacts })).toEqual([
      { _tag: 'SurveyedLately', last: at('2026-11-03'), answered: true, until: at('2026-12-03') },
    ])
    expect(barsOf({ contacts, kind: 'marketing' })).toEqual([])
  })

  it.each([
    ['watch', 'alert', 0],
    ['alert', 'alert', 1],
    ['critical', 'alert', 1],
    ['alert', 'critical', 0],
  ] as const)('a %s is a sign of leaving for a policy that begins at %s: %i', (level, from, bars) => {
    const strict = surveyEligibility({ ...standardSurvey, churn: { ...standardSurvey.churn, from } })
    const { survey } = strict({ ...facts, silence: { level, since: at('2026-11-01') } })
    expect(survey.allowed ? [] : survey.bars).toEqual(
      bars === 0 ? [] : [{ _tag: 'LeavingSilently', level, until: at('2027-01-30') }],
    )
  })

  it('of rests that end together the one begun last is named, and an answer before an invitation', () => {
    // answered on the 5th, thirty days; asked again on the 21st, fourteen: both until 5 December
    const again = [
      { kind: 'csat', at: at('2026-11-04'), answeredAt: at('2026-11-05') },
      { kind: 'ces', at: at('2026-11-21') },
    ]
    for (const contacts of [again, [...again].reverse()])
      expect(barsOf({ contacts })).toContainEqual({
        _tag: 'SurveyedLately',
        last: at('2026-11-21'),
        answered: false,
        until: at('2026-12-05'),
      })
    const even = surveyEligibility({
      ...standardSurvey,
      quarantine: { ...standardSurvey.quarantine, afterSent: hours(720), afterAnswer: hours(720) },
    })
    const once = [{ kind: 'csat', at: at('2026-11-20'), answeredAt: at('2026-11-20') }]
    expect(even({ ...facts, contacts: once }).survey).toMatchObject({ bars: [{ answered: true }] })
  })

  it('names the kinds a customer has unsubscribed from, and until when', () => {
    const left = { kinds: ['nps', 'ces'], until: at('2026-12-01') }
    expect(barsOf({ unsubscribed: [left] })).toStrictEqual([{ _tag: 'Unsubscribed', ...left }])
    expect(barsOf({ unsubscribed: [{}] })).toStrictEqual([{ _tag: 'Unsubscribed' }])
  })

  it('tells all that speaks against it at once, and no instant where time alone does not help', () => {
    const everything = mayAsk({
      asOf: facts.asOf,
      kind: 'nps',
      silence: { level: 'alert', since: at('2026-11-20') },
      openCases: ['C-7'],
      contacts: [{ kind: 'nps', at: at('2026-11-20') }],
      unsubscribed: [{}, { kinds: ['csat'] }, { kinds: ['nps'], until: at('2026-11-21') }],
      test: true,
    })
    expect(everything.survey).not.toHaveProperty('eligibleFrom')
    const bars = everything.survey.allowed ? [] : everything.survey.bars
    expect(bars.map(({ _tag }) => _tag)).toEqual(surveyBarTags.filter((tag) => tag !== 'ConsentRefused'))
    expect(everything.serviceRecovery).toEqual({ allowed: false, bars: [{ _tag: 'TestRow' }] })
    expect(bars.map(zh)).toEqual([
      '客户行为有流失信号（预警）：信号未解除时，2027-02-18T00:00:00.000Z 前不发调研',
      '仍有未结个案：C-7',
      '90 天内已触达 1 次（nps），上限 1 次；2027-02-18T00:00:00.000Z 起可再触达',
      '2026-11-20T00:00:00.000Z 发过调研，2026-12-04T00:00:00.000Z 前不打扰',
      '没有同意记录',
      '已退订',
      '测试或预览数据，并无真实客户',
    ])
  })

  it('a cap of none is never free', () => {
    const never = surveyEligibility({ ...standardSurvey, frequency: [{ most: 0, within: hours(1) }] })
    expect(never(facts).survey).toEqual({
      allowed: false,
      bars: [{ _tag: 'ContactedTooOften', most: 0, within: 3_600_000, counted: 0 }],
    })
  })

  it('without a record of consent the policy decides', () => {
    const { consent: _consent, ...unknown } = facts
    expect(surveyEligibility({ ...standardSurvey, consent: 'notRefused' })(unknown).survey.allowed).toBe(true)
    expect(mayAsk(unknown).survey).toMatchObject({ bars: [{ _tag: 'ConsentNotGiven' }] })
    expect(mayAsk({ ...facts, consent: 'refused' }).survey).toMatchObject({ bars: [{ _tag: 'ConsentRefused' }] })
  })
})
