import { describe, expect, it } from 'vitest'
import type { Customer } from '../../../src/customer/customer.ts'
import { parseFeedback } from '../../../src/feedback/feedback.ts'
import { say } from '../../../src/locales/zh-CN.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { assess } from '../../../src/programme/assess/assess.ts'
import { assessRecord } from '../../../src/programme/cases/assess-record.ts'
import type { AssessmentFacts } from '../../../src/programme/understanding/facts.ts'

const rules = assess(standardProgramme)
const about = (said: object, customer?: Customer, unit?: AssessmentFacts['unit']) => {
  const feedback = parseFeedback({ id: '1', receivedAt: '2026-11-21T10:00:00+08:00', ...said })
  if (feedback._tag === 'Left') throw new Error(JSON.stringify(feedback.left))
  return rules({
    feedback: feedback.right,
    ...(customer === undefined ? {} : { customer }),
    ...(unit === undefined ? {} : { unit }),
  })
}
const known: Customer = { id: 'c17', valueTier: 'high', csm: '李敏' }
const told = ({ alert }: ReturnType<typeof about>) => alert?.tell.map(({ to }) => to)
const notes = ({ notes: said }: ReturnType<typeof about>) => said.map(say)

describe('a complaint without a score', () => {
  it('goes to the department of its business area as a P2 (A4.17: 空调制冷效果不佳，售后不管)', () => {
    const a = about(
      { comment: '空调制冷效果不佳，售后不管', channel: '在线评论', sentiment: '负面', businessArea: '售后' },
      known,
    )
    expect([a.triage, a.priority, a.caseReason, a.row]).toEqual(['P2', 'P2', 'triaged', 'complaint-without-score'])
    expect(a.assignment).toMatchObject({ dispatch: 'batch', role: 'department', businessArea: 'afterSales' })
    expect(a.contact?.due).toBe('2026-11-22T02:00:00.000Z')
    expect(a.because.map(say)).toContain('属于抱怨')
  })
  it.each([
    ['a thumb down', { satisfaction: '不满意' }],
    ['the crying face (A0.10)', { satisfaction: '哭脸', subject: '帮助中心/如何开票' }],
    ['two of five stars', { rating: { scale: '1-5', value: 2 } }],
    ['a feeling handed in', { comment: '等了三天', sentiment: 'negative' }],
  ])('is known by %s', (_by, said) => {
    const a = about(said, known)
    expect([a.priority, a.assignment?.role, a.score]).toEqual(['P2', 'regularService', undefined])
  })
  it.each([
    ['three of five stars', { rating: { scale: '1-5', value: 3 } }],
    ['a smile', { satisfaction: '笑脸' }],
    ['praise', { comment: '很好', sentiment: '正面' }],
    ['a high score beside an unhappy star', { score: 9, rating: { scale: '1-5', value: 1 } }],
  ])('is not %s', (_is, said) => {
    expect(about(said, known).priority).toBe('noCase')
  })
  it('counts over all revisions of a delivery, its rating among them', () => {
    const said = { receivedAt: 0, scale: '0-10' as const } as never
    const rating = { scale: '1-5' as const, value: 1 as never }
    const fact = { _tag: 'FeedbackReceived' as const, source: 's', externalId: '1', at: 0 as never, said, rating }
    const over = assessRecord(standardProgramme.vocabulary, rules)({ record: { id: 'fb:s:1', facts: [fact] } })
    expect(over?.priority).toBe('P2')
  })
})

describe('keyword, feeling or influence: any one alerts', () => {
  it('A4.3: high influence alone (这家公司真差劲，大家别买)', () => {
    const a = about({ comment: '这家公司真差劲，大家别买', channel: '社交聆听', score: 1 })
    expect([a.alert?.level, told(a)]).toEqual(['crisis', ['crisisPr']])
  })
  it.each([
    ['followers', { followers: 120_000 }],
    ['views', { views: 50_000 }],
    ['customers concerned (A4.6)', { affected: 36 }],
  ])('A4.3: %s make a review of high influence', (_by, reach) => {
    const review = { comment: '发货太慢', channel: '在线评论', score: 4 }
    expect(about(review).alert).toBeUndefined()
    expect(about({ ...review, reach }).alert?.level).toBe('crisis')
  })
  it('A4.1: a keyword alone, in private', () => {
    expect(about({ comment: '你们这是诈骗', channel: '问卷', score: 5 }).alert?.level).toBe('director')
    expect(about({ score: 5, redFlags: ['欺诈'] }).alert?.level).toBe('director')
  })
  it('A4.2: extreme feeling alone', () => {
    expect(about({ comment: '最差的一次！！！不要脸', channel: '问卷' }).alert?.level).toBe('crisis')
  })
})

describe('an outlet', () => {
  const angry = { comment: '网点人员态度恶劣，我非常愤怒，极其失望', channel: '社交聆听' }
  const outlet = { outlet: '杭州湖滨店', businessArea: '人员态度' }
  const unit = { outlet: '杭州湖滨店', region: '华东', manager: '赵敏' }

  it('A4.8: reaches its regional manager; naming it deletes no alarm', () => {
    expect(about(angry).alert?.level).toBe('crisis')
    const named = about({ ...angry, ...outlet }, undefined, unit)
    expect(named.priority).toBe('P2')
    expect(told(named)).toContain('regionalManager')
    expect(named.assignment).toMatchObject({ role: 'regionalManager', assignee: '赵敏', unit })
  })
  it.each([0, 1, 2, 3, 4, 5, 6])('A4.8: hears of every detractor, also of a %i', (score) => {
    expect(told(about({ score, outlet: '杭州湖滨店' }))).toContain('regionalManager')
  })
  it('A4.8: hears of danger beside those who always do', () => {
    const a = about({ comment: '充电时冒烟', outlet: '杭州湖滨店' })
    expect(told(a)).toEqual(['legal', 'crisisPr', 'topManagement', 'regionalManager'])
  })
})

describe('an alert', () => {
  it('A4.5: routes the case and hastens its contact: a reply or a private message within four hours', () => {
    const a = about({ comment: '最差的一次！！！不要脸', channel: '微博' })
    expect([a.priority, a.caseReason, a.assignment?.role]).toEqual(['P2', 'triaged', 'crisisPr'])
    expect(a.contact).toMatchObject({
      channels: ['reply', 'privateMessage', 'phone'],
      due: '2026-11-21T06:00:00.000Z',
    })
    expect(a.contact?.because.map((one) => say(one))).toContain('危机级预警：提前到 4 小时内帖下回复或私信或电话联系')
  })
  it('never makes a contact later, and keeps the telephone of a P1', () => {
    const a = about({ comment: '这家公司真差劲，大家别买', channel: '社交聆听', score: 1 })
    expect(a.contact).toMatchObject({ target: 'P1-call', channels: ['phone'], due: '2026-11-21T06:00:00.000Z' })
    const danger = about({ comment: '充电时冒烟，我要起诉你们', channel: '企微', score: 2 }, known)
    expect(danger.contact).toMatchObject({ target: 'P0-call', due: '2026-11-21T06:00:00.000Z' })
  })
})

describe('who speaks', () => {
  it.each([
    ['the channel', { channel: '员工' }, '说话的是员工，不作为客户个案'],
    ['what was said', { speaker: '员工' }, '说话的是员工，不作为客户个案'],
    ['a machine', { speaker: '机器人' }, '说话的是机器人，不作为客户个案'],
  ])('A3.19: no customer, no case (%s)', (_by, said, note) => {
    const a = about({ ...said, score: 2, comment: '流程太复杂' })
    expect([a.triage, a.priority, a.assignment, a.contact]).toEqual(['P1', 'noCase', undefined, undefined])
    expect(notes(a)).toContain(note)
  })
  it('a customer who writes through an employee stays a customer', () => {
    expect(about({ score: 2, channel: '员工', speaker: '客户' }).priority).toBe('P1')
  })
})

describe('what is not understood', () => {
  it('stands in the notes, and costs no P0 (王总,2,我要走法律途径,飞鸽)', () => {
    const a = about(
      { score: 2, comment: '我要走法律途径', channel: '飞鸽', businessArea: '食堂', regoin: '华东' },
      known,
    )
    expect(a.priority).toBe('P0')
    expect(notes(a)).toEqual(['业务环节“食堂”不在规则中', '未能识别：channel = "飞鸽"；regoin = "华东"'])
  })
  it('red flags are read in either language', () => {
    for (const flag of ['法律', 'legal', 'Lawsuit', '法務'])
      expect(about({ score: 9, redFlags: [flag] }).priority).toBe('P0')
  })
  it('a contact due at night is flagged, and stands', () => {
    const night = about({ score: 2, receivedAt: '2026-11-21T22:30:00+08:00' }, known)
    expect(night.contact).toMatchObject({ due: '2026-11-21T18:30:00.000Z', dueInQuietHours: true })
    expect(about({ score: 2 }, known).contact).not.toHaveProperty('dueInQuietHours')
  })
})

describe('facts that skipped the parsers', () => {
  const facts = { id: '1', receivedAt: 0, scale: '0-10' }
  it.each([
    [{ feedback: { ...facts, score: '2' } }, 'feedback.score = "2"'],
    [{ feedback: { ...facts, score: 11 } }, 'feedback.score = 11'],
    [{ feedback: { ...facts, score: Number.NaN } }, 'feedback.score = NaN'],
    [{ feedback: { ...facts, score: 5 }, customer: { id: 'c', valueTier: 'gold' } }, 'customer.valueTier = "gold"'],
    [{ feedback: { ...facts, score: 5 }, customer: { id: 'c', valueTier: 'HIGH' } }, 'customer.valueTier = "HIGH"'],
    [{ feedback: { id: '1', receivedAt: 0 } }, 'feedback.scale = undefined（按 0-10 处理）'],
    [
      { feedback: { ...facts, receivedAt: '2026-11-21T10:00:00+08:00' } },
      'feedback.receivedAt = "2026-11-21T10:00:00+08:00"（按 2026-11-21T02:00:00.000Z 处理）',
    ],
    [
      { feedback: { ...facts, receivedAt: Number.NaN } },
      'feedback.receivedAt = NaN（按 0000-01-01T00:00:00.000Z 处理）',
    ],
    [{ feedback: { ...facts, redFlags: '法律' } }, 'feedback.redFlags = "法律"'],
    [{ feedback: { ...facts, comment: 7 } }, 'feedback.comment = 7'],
    [{ feedback: { ...facts, score: 5 }, customer: 'c17' }, 'customer = "c17"'],
    [{}, 'feedback = undefined'],
    [null, 'feedback = undefined'],
  ])('are answered and noted: %j', (odd, note) => {
    const a = rules(odd as never)
    expect(notes(a).join('\n')).toContain(note)
  })
  it('a null customer is none, without a note of its own', () => {
    const a = rules({ feedback: { ...facts, score: 5 }, customer: null } as never)
    expect([a.priority, a.valueTier.tier, notes(a).some((one) => one.includes('未能识别'))]).toEqual([
      'P2',
      'unknown',
      false,
    ])
  })
  it('what is sound beside them still decides', () => {
    const odd = { feedback: { ...facts, score: 2, outlet: 7 }, customer: { id: 'c17', valueTier: 'high', csm: 3 } }
    expect(rules(odd as never).priority).toBe('P1')
  })
})

it('every role that may own a case may act in it', () => {
  const { case: cases, authority } = standardProgramme
  for (const role of new Set(Object.values(cases.owners).flat())) {
    expect(authority.compensation.limits[role], role).toBeGreaterThan(0)
    expect(authority.technicalResources.roles, role).toContain(role)
  }
})
