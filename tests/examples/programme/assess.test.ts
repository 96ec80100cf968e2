import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import type { Customer } from '../../../src/customer/customer.ts'
import { parseFeedback } from '../../../src/feedback/feedback.ts'
import { say as sayEnglish } from '../../../src/locales/en.ts'
import { say } from '../../../src/locales/zh-CN.ts'
import { strictDetractorTriage, unlawfulFraudTriage } from '../../../src/policies/inner-loop/triage.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { assess } from '../../../src/programme/assess/assess.ts'
import { retriaged as retriagedBy } from '../../../src/programme/cases/retriage.ts'
import { verified } from '../../support/verified.ts'

const read = (fields: object) => {
  const parsed = parseFeedback({ id: '881', receivedAt: '2026-11-21T02:00:00Z', ...fields })
  if (parsed._tag === 'Left') throw new Error(JSON.stringify(parsed.left))
  return parsed.right
}
const rules = assess(standardProgramme)
const about = (fields: object, customer?: Customer, policy = rules) =>
  policy({ feedback: read(fields), ...(customer === undefined ? {} : { customer }) })

describe('a P0', () => {
  const comment = '充电时冒烟，我要起诉你们'
  const a = about({ score: 2, comment, channel: 'wecom' }, { id: 'c17', valueTier: 'high' })

  it('is called within four hours, by crisis PR where law or safety is involved (A2.5, A2.8)', () => {
    expect([a.priority, a.segment, a.assignment?.dispatch, a.assignment?.role]).toEqual([
      'P0',
      'detractor',
      'alert',
      'crisisPr',
    ])
    expect(a.contact).toMatchObject({
      channels: ['phone'],
      start: '2026-11-21T02:00:00.000Z',
      atRisk: '2026-11-21T05:00:00.000Z',
      due: '2026-11-21T06:00:00.000Z',
    })
  })
  it('is explained in Chinese, quoting the customer', () => {
    expect(a.because.map(say)).toEqual(['涉及红线（法律、安全），客户原话：“充电时冒烟，我要起诉你们”'])
    expect(a.flips.map(say)).toEqual(['若未涉及红线（法律、安全、欺诈），则为 P1'])
  })
  it('tells legal, crisis PR and top management within five minutes (A4.7)', () => {
    expect(a.alert).toMatchObject({
      level: 'lawOrSafety',
      tell: [
        { to: 'legal', due: '2026-11-21T02:05:00.000Z' },
        { to: 'crisisPr', due: '2026-11-21T02:05:00.000Z' },
        { to: 'topManagement', due: '2026-11-21T02:05:00.000Z' },
      ],
      source: 'A4.7',
    })
    expect([a.severity.grade, a.severity.because.map(sayEnglish)]).toEqual([
      'critical',
      ["red flag legal and safety, in the customer's words: “充电时冒烟，我要起诉你们”"],
    ])
  })
  it('shows the words that count, and where they stand (A2.4)', () => {
    expect(
      a.reading?.hits.map(({ category, term, span }) => [category, term, comment.slice(span.start, span.end)]),
    ).toEqual([
      ['safety', '冒烟', '冒烟'],
      ['legal', '起诉', '起诉'],
    ])
  })
  it('is answered with a number at once, and in its own words (A0.13, A2.10)', () => {
    expect([say(a.acknowledgement), a.opener && say(a.opener)]).toEqual([
      '感谢您的建议，我们已收到，工单号 VOC-869-885-3296。',
      '您提到“充电时冒烟，我要起诉你们”，我非常理解您的沮丧，给您带来这样的经历，我们非常抱歉。',
    ])
  })
  it('names every policy that decided', () => {
    expect(a.policy).toEqual({
      programme: 'standard-programme@1.0.0',
      valueTier: 'given-tier@1.0.0',
      words: 'standard-words@1.0.0',
      triage: 'safety-first-triage@1.0.0',
      severity: 'standard-severity@1.0.0',
      alert: 'standard-alert@1.0.0',
      routing: 'standard-routing@1.0.0',
      sla: 'standard-sla@1.0.0',
    })
  })
})

describe('a P1', () => {
  it('goes to the customer’s own manager, else to a senior agent (A2.6)', () => {
    expect(about({ score: 5 }, { id: 'c', valueTier: 'high', csm: 'Wang Li' }).assignment).toEqual({
      dispatch: 'ticket',
      role: 'csm',
      assignee: 'Wang Li',
      because: [
        { _tag: 'PriorityIs', priorities: ['P1'] },
        { _tag: 'OwnManager', named: true, csm: 'Wang Li' },
        { _tag: 'AlertIs', levels: ['none', 'region', 'director'], level: 'none' },
      ],
    })
    expect(about({ score: 5 }, { id: 'c', valueTier: 'high' }).assignment).toMatchObject({
      role: 'seniorAgent',
    })
  })
  it('is explained in English', () => {
    const a = about({ score: 5 }, { id: 'c', valueTier: 'high' })
    expect(a.because.map(sayEnglish)).toEqual([
      'score 5, within 0–6',
      'high-value customer',
      'no red flag legal, safety or fraud',
    ])
    expect(a.flips.map(sayEnglish)).toEqual([
      'would be no case with a score of 7–10',
      'would be no case with no score',
      'would be P2 with standard customer',
      'would be P2 with customer value not known',
      'would be P0 with red flag legal or safety',
    ])
    expect(a.whyNot.map(sayEnglish)).toEqual([
      'not P0 by “high-value-severe-with-red-line”: score and red flags did not fit',
      'not P0 by “law-or-safety”: red flags did not fit',
    ])
  })
})

describe('a P2', () => {
  it('is collected and written to within 24 hours (A2.7, A2.9)', () => {
    const a = about({ score: 5 }, { id: 'c', valueTier: 'standard' })
    expect([a.assignment?.dispatch, a.contact?.channels, a.contact?.due]).toEqual([
      'batch',
      ['email', 'wecom'],
      '2026-11-22T02:00:00.000Z',
    ])
  })
})

describe('what is not known', () => {
  it('an anonymous complaint is decided, assigned, and marked', () => {
    const a = about({ score: 2 })
    expect([a.priority, a.customerId]).toEqual(['P1', undefined])
    expect(a.notes.map(sayEnglish)).toEqual([
      'the feedback names no customer: nobody to contact',
      'customer value not known (the feedback names no known customer): decided as standard',
    ])
  })
  it('categories the policy does not know are left aside, and said', () => {
    const a = about({ score: 2, redFlags: ['weather'] }, { id: 'c', valueTier: 'high' })
    expect([a.priority, a.notes.map(say)]).toEqual(['P1', ['规则中没有的红线类别未参与判定：weather']])
  })
  it('no comment and no score is no case', () => {
    const a = about({}, { id: 'c', valueTier: 'high' })
    expect([a.priority, a.assignment, a.contact, a.segment]).toEqual(['noCase', undefined, undefined, undefined])
    expect(a.because.map(sayEnglish)).toEqual(['no score', 'no red flag legal or safety', 'no complaint'])
  })
  it('a channel that is missing or declined is said, and the promise stands', () => {
    const a = about({ score: 5 }, { id: 'c', reachable: { email: 'refused', wecom: 'missing', phone: 'available' } })
    expect(a.contact?.channels).toEqual(['email', 'wecom'])
    expect(a.contact?.because.map(sayEnglish)).toEqual([
      'P2: contact by e-mail or WeCom within 24 h, day and night',
      'the customer declined contact by e-mail',
      'the customer has no WeCom on record',
    ])
  })
  it('at the end of time there is no due, and that is said', () => {
    const a = rules({
      feedback: { ...read({ score: 2 }), receivedAt: instant(Date.UTC(9999, 11, 31, 23, 59)) },
    })
    expect(a.contact?.due).toBeUndefined()
    expect(a.contact?.because.map(sayEnglish)).toContain('calendar elapsed never reaches the deadline')
  })
})

describe('words', () => {
  it('that are taken back do not count, and the reason is kept', () => {
    const a = about({ score: 9, comment: '饭里没有异物，放心' })
    expect([a.priority, a.reading?.categories, a.reading?.suppressed.map(({ because }) => say(because))]).toEqual([
      'noCase',
      [],
      ['被“没有”否定'],
    ])
  })
  it('of a bookshop’s customers about plots are no accidents', () => {
    const books = assess(verified({ ...standardProgramme, words: { ...standardProgramme.words, domain: 'books' } }))
    const comment = '主角差点被炸死'
    expect(about({ score: 9, comment: '充电时冒烟' }, undefined, books).priority).toBe('noCase')
    expect(about({ score: 9, comment: '充电时冒烟' }).priority).toBe('P0')
    expect(about({ score: 9, comment }, undefined, books).priority).toBe('noCase')
  })
  it('of the press make nothing urgent, and tell the crisis team where the public reads along (A4.3)', () => {
    const a = about({ comment: '我要找电视台曝光你们', channel: 'onlineReview' })
    expect([a.priority, a.caseReason, a.severity.grade, a.alert?.level]).toEqual(['P2', 'alerted', 'high', 'crisis'])
    expect(a.notes.map(sayEnglish)).toContain('triage opened no case; the alert (crisis) opens it as P2')
    expect(a.because.map(sayEnglish)).toEqual([
      'no score',
      'no red flag legal or safety',
      'no complaint',
      'public or wide reach (online review)',
      'high severity',
    ])
    expect([a.assignment?.role, a.contact?.due]).toEqual(['crisisPr', '2026-11-21T06:00:00.000Z'])
  })
  it('nobody wrote leave feeling unknown and the opener with the score (A2.10)', () => {
    const a = about({ score: 2 })
    expect([a.reading, a.opener]).toEqual([undefined, { _tag: 'QuotesScore', score: 2, scale: '0-10' }])
  })
})

describe('business area and outlet (A4.8)', () => {
  it('staff attitude at one outlet goes to its regional manager, in whatever words the area is named', () => {
    const a = assess(standardProgramme)({
      feedback: read({ score: 5, businessArea: '服务态度', outlet: '杭州湖滨店' }),
      customer: { id: 'c', valueTier: 'standard' },
      unit: { outlet: '杭州湖滨店', region: '华东', manager: 'Zhao Min' },
    })
    expect(a.assignment).toMatchObject({ role: 'regionalManager', assignee: 'Zhao Min' })
  })
})

describe('public reach (A2.5)', () => {
  it('a P0 the public reads along goes to crisis PR, any other to the director', () => {
    const high: Customer = { id: 'c', valueTier: 'high' }
    const role = (channel: string) => about({ score: 1, channel, redFlags: ['fraud'] }, high).assignment?.role
    expect([role('onlineReview'), role('survey')]).toEqual(['crisisPr', 'csDirector'])
  })
})

describe('a 1–10 scale declared by name (A3.16)', () => {
  it('is read unchanged, and the decision carries it', () => {
    const a = about({ score: 4, scale: '1-10' }, { id: 'c', valueTier: 'standard' })
    expect([a.priority, a.scale, a.because.map(sayEnglish)[0]]).toEqual([
      'P2',
      '1-10',
      'score 4, within 4–6 (1–10 scale)',
    ])
    expect(about({ score: 2, scale: '1-10' }).because.map(say)[0]).toBe('打分 2，落在 1–3 分（1–10 分制）')
  })
})

const retriaged = retriagedBy(standardProgramme.vocabulary)

describe('re-triage', () => {
  const programmes = [strictDetractorTriage, standardProgramme.triage, unlawfulFraudTriage].map((triage) =>
    assess(verified({ ...standardProgramme, triage, expect: {} })),
  )
  it('score 2 first, a legal comment later: the case is raised to P0, due no later', () => {
    for (const policy of programmes) {
      const high: Customer = { id: 'c', valueTier: 'high' }
      const first = about({ score: 2 }, high, policy)
      const later = about({ score: 2, redFlags: ['legal'], receivedAt: '2026-11-21T04:00:00Z' }, high, policy)
      expect([first.priority, retriaged(first, later).priority]).toEqual(['P1', 'P0'])
      expect(retriaged(first, later).contact?.due).toBe(first.contact?.due)
    }
  })
  it('score 5 from a standard customer, then a safety comment', () => {
    const standard: Customer = { id: 'c', valueTier: 'standard' }
    const priorities = programmes.map((policy) => {
      const first = about({ score: 5 }, standard, policy)
      return [first.priority, retriaged(first, about({ score: 5, redFlags: ['safety'] }, standard, policy)).priority]
    })
    expect(priorities).toEqual([
      ['P2', 'P2'],
      ['P2', 'P0'],
      ['P2', 'P0'],
    ])
  })
})

describe('a case that goes to a person', () => {
  const staff = { score: 5, businessArea: '服务态度', outlet: '杭州湖滨店' }
  const notesOf = (unit?: object) =>
    rules({ feedback: read(staff), ...(unit === undefined ? {} : { unit: unit as never }) }).notes.filter(
      ({ _tag }) => _tag === 'AssigneeUnknown',
    )
  it('says that nobody was named, where the outlet’s unit or its manager is not known (A4.8)', () => {
    const none = [{ _tag: 'AssigneeUnknown', role: 'regionalManager' }]
    expect([notesOf(), notesOf({ outlet: '杭州湖滨店', region: '华东' })]).toEqual([none, none])
    expect(notesOf().map(say as never)).toEqual(['派给区域经理，但未指明具体是谁'])
  })
  it('says nothing where they are, and nothing of roles that nobody’s name stands for', () => {
    expect(notesOf({ outlet: '杭州湖滨店', region: '华东', manager: 'Zhao Min' })).toEqual([])
    expect(about({ score: 2 }).notes.map(({ _tag }) => _tag)).toEqual(['CustomerUnknown', 'TierUnknown'])
  })
})

describe('a passive with angry words in public', () => {
  const angry = { score: 7, comment: '气死我了，垃圾公司，永远不会再来！！！', channel: 'socialListening' }
  const row = {
    id: 'angry-passive',
    when: {
      ...Object.fromEntries(
        Object.keys(standardProgramme.alert.table.columns).map((name) => [
          name,
          ['redFlags', 'graver', 'severity', 'priority'].includes(name) ? {} : { orMissing: true },
        ]),
      ),
      intensity: { is: 'extreme' },
      outlet: { is: 'several', orMissing: true },
      score: { ge: 7, le: 8 },
    },
    then: 'crisis',
    source: 'handbook 3',
  }
  it('alerts nobody, though the feeling is extreme: the score says that it is not negative', () => {
    const a = about(angry)
    expect([a.reading?.intensity.level, a.alert, a.priority]).toEqual(['extreme', undefined, 'noCase'])
    expect(about({ ...angry, score: 6 }).alert?.level).toBe('crisis')
    expect(about({ ...angry, comment: '充电时冒烟' }).alert?.level).toBe('lawOrSafety')
  })
  it('alerts where a company adds a row for it', () => {
    const { alert } = standardProgramme
    const rows = [row, ...alert.table.rows]
    const own = { ...standardProgramme, alert: { ...alert, table: { ...alert.table, rows } } }
    expect(about(angry, undefined, assess(verified(own as never))).alert?.level).toBe('crisis')
  })
})
