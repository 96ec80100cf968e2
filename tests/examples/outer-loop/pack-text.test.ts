import { describe, expect, it } from 'vitest'
import type { ReturnsStatement } from '../../../src/explain/statements/returns-statement.ts'
import * as en from '../../../src/locales/en.ts'
import * as zh from '../../../src/locales/zh-CN.ts'
import type { EvidencePack } from '../../../src/outer-loop/evidence/pack.ts'
import type { ProjectFault } from '../../../src/outer-loop/project/fault.ts'
import { notTrainingReasons } from '../../../src/outer-loop/training/not-training.ts'
import { on } from '../../support/report.ts'

const pack: EvidencePack = {
  topic: 'heat *',
  recipient: 'VP Zhao',
  window: { from: on('2026-07-01'), to: on('2026-10-01') },
  taxonomy: 'house@1',
  base: { name: 'detractors', customers: 127 },
  named: { customers: 38, mentions: 45 },
  share: { count: 38, total: 127, interval: { confidence: 0.95 as never, lower: 0.226, upper: 0.384 } },
  trend: [{ period: '2026-Q2', share: { count: 0, total: 0 } }],
  findings: [],
  verbatims: [{ feedbackId: 'f1', text: 'hot\n# not a heading <b>' }],
  leftOut: { noConsent: 2, beyondMost: 0, empty: 1 },
  namesByRule: 'partial',
  policy: { id: 'standard-evidence', version: '1.0.0' },
}

describe('a pack as text (A2.17)', () => {
  it('says base, share with interval, words and what is left out, in both languages', () => {
    const text = en.packText(pack)
    expect(text).toContain('# Data pack: heat \\*')
    expect(text).toContain('For **VP Zhao**')
    expect(text).toContain('127 customers with words (detractors); 38 of them wrote 45 times about it')
    expect(text).toContain('38/127 (29.9 %, 22.6–38.4 %)')
    expect(text).toContain('- 2026-Q2: 0/0 (–')
    expect(text).toContain('2 without consent')
    expect(zh.packText(pack)).toContain('有原话的客户 127 人（detractors），其中 38 人就此写过 45 次')
  })
  it('what a customer wrote is a quotation, whatever they wrote', () => {
    expect(en.packText(pack)).toContain('> hot\n> \\# not a heading \\<b\\>\n>\n> — f1')
  })
  it('says that there is no share where the base is small', () => {
    const { share: _, ...small } = pack
    expect(en.packText(small)).toContain('Too few customers for a share')
    expect(en.packText({ ...small, verbatims: [] })).toContain('Nobody agreed to be quoted.')
  })
  it('has score and effort where they were asked', () => {
    const interval = { method: 'adjustedWald', confidence: 0.95, lower: -1, upper: -0.8, margin: 0.1 }
    const measured = {
      ...pack,
      nps: { rounded: -90, answers: 38, interval },
      effort: { scale: '1-7', mean: 2.1667, answers: 18 },
    } as never as EvidencePack
    expect(en.packText(measured)).toContain('Net promoter score of those who named it: -90 (-100–-80), 38 answers')
    expect(en.packText(measured)).toContain('Effort of those who named it, 1-7: 2.17 (–), 18 answers')
  })
})

const span = { from: on('2026-07-01'), to: on('2026-10-01') }
const at = on('2026-07-01')
const faults: readonly ProjectFault[] = [
  { _tag: 'ProjectNotThere', event: 'ProjectReported', stage: 'delivered', allowed: ['validated'], source: 'A0.14' },
  { _tag: 'OtherProject', expected: 'a', received: 'b', source: 'A2.19' },
  ...(['topic', 'coordinator', 'owner', 'reason', 'report'] as const).map((field) => ({
    _tag: 'ProjectSaysNothing' as const,
    field,
    source: 'A2.19',
  })),
  { _tag: 'EvidenceMissing', source: 'A2.17' },
  { _tag: 'ProjectFollowsItself', source: 'A2.19' },
  { _tag: 'TopicUnowned', topic: 'heat', source: 'A2.19' },
  { _tag: 'RoleUnknown', role: 'intern', known: ['vocTeam'], source: 'A2.19' },
  { _tag: 'RoleMayNotDecide', role: 'department', deciders: ['vocTeam'], source: 'A2.19' },
  { _tag: 'DepartmentsTooFew', departments: ['R&D'], least: 2, source: 'A4.11' },
  { _tag: 'DepartmentsTooFew', departments: [], least: 2, source: 'A4.11' },
  { _tag: 'NoAction', source: 'A4.12' },
  ...(['what', 'owner', 'due', 'measure'] as const).map((field) => ({
    _tag: 'ActionLacks' as const,
    action: 'A1',
    field,
    source: 'A4.12',
  })),
  { _tag: 'ActionTaken', action: 'A1', source: 'A4.12' },
  { _tag: 'ActionUnknown', action: 'A1', source: 'A4.12' },
  { _tag: 'ActionSettled', action: 'A1', standing: 'dropped', source: 'A4.12' },
  { _tag: 'ActionDueBeforeCharter', action: 'A1', due: at, at, source: 'A4.12' },
  { _tag: 'ActionDueOutsidePlan', action: 'A1', due: at, plan: span, source: 'A4.12' },
  { _tag: 'ActionsOpen', actions: ['A1', 'A2'], source: 'A4.12' },
  { _tag: 'NothingDelivered', source: 'A4.12' },
  { _tag: 'PlanEmpty', plan: span, source: 'A4.13' },
  { _tag: 'PlanTooLong', to: at, latest: at, months: 3, source: 'A4.13' },
  { _tag: 'PlanNotLater', from: at, to: at, source: 'A4.13' },
  { _tag: 'TopicUndeclared', topic: 'heat', source: 'A2.20' },
  { _tag: 'CountsUnfit', issues: [{ _tag: 'NobodyAnswered', where: 'before' }], source: 'A2.20' },
  { _tag: 'TaxonomyIsAnother', expected: 'a@1', received: 'a@2', source: 'A2.20' },
  { _tag: 'WindowNotOver', to: at, at, source: 'A2.20' },
  { _tag: 'LiveOutOfTime', live: at, from: at, to: at, source: 'A4.12' },
  { _tag: 'MeasuredTooEarly', from: at, earliest: at, source: 'A2.20' },
  { _tag: 'ProjectWindowsOverlap', baseline: span, window: span, source: 'A2.20' },
  { _tag: 'ProjectSeasonsDiffer', baseline: span, window: span, source: 'A2.20' },
  { _tag: 'WindowIsAnother', expected: span, received: span, source: 'A2.20' },
  { _tag: 'PlanLookedAt', looks: 2, source: 'A2.20' },
  { _tag: 'VerdictHandedIn', verdict: 'dropped', source: 'A2.20' },
  { _tag: 'VerdictNotComputed', source: 'A2.20' },
  { _tag: 'ControlMissing', source: 'A2.20' },
  { _tag: 'ControlUndeclared', source: 'A2.20' },
]
const others: readonly ReturnsStatement[] = [
  { _tag: 'NamedOffBase', customers: 3, base: 2, source: 'A2.17' },
  ...(['verbatim', 'finding', 'topic', 'base'] as const).map((where) => ({
    _tag: 'IdentifierInPack' as const,
    where,
    id: 'f1',
    source: 'A2.17',
  })),
  { _tag: 'CurrenciesDiffer', margin: 'CNY', cost: 'EUR' },
  { _tag: 'NobodyContacted' },
  { _tag: 'RecoveredOffBase', customers: 1, recovered: 2 },
  {
    _tag: 'ScalesDiffer',
    one: { _tag: 'YesNo', question: 'in time' },
    other: { _tag: 'Points', unit: 'minutes', from: 0, to: 9 },
  },
  { _tag: 'SideEmpty' },
  { _tag: 'PersonsDiffer', one: 1, other: 2 },
  { _tag: 'ValueOffScale', side: 'one', place: 0 },
  { _tag: 'ValueOffScale', side: 'other', place: 3 },
  { _tag: 'ViewUnknown', role: 'x', known: ['manager'] },
  { _tag: 'NotTraining', reasons: [...notTrainingReasons] as never },
]

describe('what is refused is said in a sentence', () => {
  it.each([...faults, ...others].map((one) => [one._tag, one] as const))('%s, in both languages', (_, one) => {
    const [english, chinese] = [en.say(one), zh.say(one)]
    for (const sentence of [english, chinese]) {
      expect(sentence.length).toBeGreaterThan(5)
      expect(sentence).not.toMatch(/undefined|NaN|\[object/)
    }
    expect(chinese).toMatch(/\p{Script=Han}/u)
    expect(english).not.toMatch(/\p{Script=Han}/u)
    if ('source' in one) expect([english, chinese].every((sentence) => sentence.includes(one.source))).toBe(true)
  })
  it('a refusal says all of its faults', () => {
    const said = en.say({ _tag: 'ProjectRefused', faults: faults.slice(0, 3) as never, source: 'A2.19' })
    expect(said.split('; ')).toHaveLength(4)
    expect(zh.say({ _tag: 'ProjectRefused', faults: faults.slice(0, 3) as never, source: 'A2.19' })).toContain('；')
  })
})
