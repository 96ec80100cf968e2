import { describe, expect, it } from 'vitest'
import { instant } from '../../../../src/core/instant.ts'
import { erasedText } from '../../../../src/core/text/erased.ts'
import { clockEventsOf } from '../../../../src/inner-loop/case/clock/clock-events.ts'
import type { CaseCommand, CaseIntent } from '../../../../src/inner-loop/case/command.ts'
import { decide } from '../../../../src/inner-loop/case/decide.ts'
import { erasedCase, erasedEvent } from '../../../../src/inner-loop/case/erase.ts'
import type { CaseEvent, CaseFact } from '../../../../src/inner-loop/case/event.ts'
import { evolve, evolving } from '../../../../src/inner-loop/case/evolve.ts'
import { type CaseState, initialCase } from '../../../../src/inner-loop/case/state.ts'
import { rules } from '../../../support/case.ts'
import { assigned, called, doing, hour, opened, whole } from '../../../support/case-day.ts'

const minute = 60_000
const tell: CaseIntent = {
  _tag: 'GiveNotice',
  role: 'legal',
  level: 'critical',
  person: 'Chen',
  due: instant(hour / 4),
}
const take: CaseIntent = { _tag: 'TakeNotice', role: 'legal', person: 'Chen' }

/** Events as another system may have stored them, one a minute. */
const stored = (...facts: readonly CaseFact[]): readonly CaseEvent[] =>
  facts.map((fact, place) => ({
    ...fact,
    id: `e${place}`,
    caseId: 'case:fb:s:1',
    version: place + 1,
    at: instant((place + 1) * minute),
    by: 'import',
    command: `i${place}`,
  }))
const stateOf = (...facts: readonly CaseFact[]): CaseState => stored(...facts).reduce(evolve, initialCase)
const open: CaseFact = {
  _tag: 'CaseOpened',
  feedbackId: 'fb:s:1',
  customerId: 'c17',
  priority: 'P1',
  reason: 'triaged',
  policy: 'p@1',
  receivedAt: instant(0),
  due: instant(4 * hour),
}

describe('a role that was told at once (A4.7)', () => {
  it('is known with the hour by which it is to step in, and who of it did, when', () => {
    const { state } = doing([opened, tell, take])
    expect(state.notices).toEqual({
      legal: {
        level: 'critical',
        given: 2 * minute,
        person: 'Chen',
        due: hour / 4,
        taken: 3 * minute,
        takenBy: 'Chen',
      },
    })
    const { person: _, due: __, ...nobody } = tell as Extract<CaseIntent, { _tag: 'GiveNotice' }>
    expect(doing([opened, nobody]).state.notices).toEqual({ legal: { level: 'critical', given: 2 * minute } })
  })
  it('is told once a level; what was taken stays taken when it is told again, and by whom it was first', () => {
    const again = doing([opened, tell, tell])
    expect([again.events.length, again.refusals]).toEqual([2, []])
    const graver = doing([opened, tell, take, { ...tell, level: 'major' } as CaseIntent, { ...take, person: 'Wu' }])
    expect(graver.state.notices['legal']).toMatchObject({ level: 'major', taken: 3 * minute, takenBy: 'Chen' })
    expect(graver.events).toHaveLength(4)
    const twice = stateOf(
      open,
      { _tag: 'NoticeGiven', role: 'legal', level: 'critical' },
      { _tag: 'NoticeTaken', role: 'legal', person: 'Chen' },
      { _tag: 'NoticeTaken', role: 'legal', person: 'Wu' },
    )
    expect(twice.notices['legal']).toMatchObject({ taken: 3 * minute, takenBy: 'Chen' })
    expect(stateOf(open, { _tag: 'NoticeTaken', role: 'legal', person: 'Chen' }).notices).toEqual({})
  })
  it('what was said for the company and which resources were called is counted', () => {
    const { state } = doing([
      opened,
      assigned,
      { _tag: 'SpeakForTheCompany', role: 'crisisPr', text: '正在调查', where: '微博' },
      { _tag: 'CallTechnicalResources', role: 'seniorAgent', resource: '电池实验室', reason: '起火' },
    ])
    expect([state.spokenFor, state.technicalCalls]).toEqual([1, 1])
  })
})

describe('where a guard stands twice, each copy holds by itself', () => {
  const lower: CaseIntent = { _tag: 'Reprioritise', to: 'P2', cause: 'triage' }
  const told = (level: number): CaseFact => ({ _tag: 'CaseEscalated', level, to: 'csDirector', reason: 'x' })
  const escalate = (level: number, cycle?: number): CaseIntent => ({
    _tag: 'EscalateCase',
    level,
    to: 'csDirector',
    reason: '超时',
    ...(cycle === undefined ? {} : { cycle }),
  })
  const fact = (to: 'P0' | 'P1' | 'P2', due?: number): CaseFact => ({
    _tag: 'CaseReprioritised',
    from: 'P1',
    to,
    cause: 'triage',
    ...(due === undefined ? {} : { due: instant(due) }),
  })
  it('triage that would lower asks for nothing, and is refused nothing', () => {
    const { state, events, refusals } = doing([opened, lower])
    expect([state.priority, events.length, refusals]).toEqual(['P1', 1, []])
    const sooner = doing([opened, { ...lower, due: instant(hour) } as CaseIntent])
    expect([sooner.state.priority, sooner.state.due, sooner.refusals]).toEqual(['P1', hour, []])
  })
  it('a due that would be later is left out as it is asked for, and never moves what is stored', () => {
    for (const cause of ['triage', 'person'] as const) {
      const { state, events, refusals } = doing([
        opened,
        { _tag: 'Reprioritise', to: 'P0', cause, reason: '起诉', due: instant(9 * hour) },
      ])
      expect([state.due, refusals, (events[1] as { due?: number }).due ?? 4 * hour]).toEqual([4 * hour, [], 4 * hour])
    }
    expect(stateOf(open, fact('P0', 9 * hour)).due).toBe(4 * hour)
    expect(stateOf(open, fact('P0', 2 * hour)).due).toBe(2 * hour)
  })
  it('a level told before is not told again, in silence; stored twice, the highest stands', () => {
    for (const again of [1, 2]) {
      const { state, events, refusals } = doing([opened, escalate(1), escalate(2), escalate(again)])
      expect([state.escalation, events.length, refusals]).toEqual([2, 3, []])
    }
    expect(stateOf(open, told(2), told(1)).escalation).toBe(2)
  })
  it('a level of an earlier cycle is late news: it asks for nothing, and stored it tells nobody of this one', () => {
    const reopened = [...whole, { _tag: 'ReopenCase', reason: '又坏了' } as const]
    const late = doing([...reopened, escalate(1, 0)])
    expect([late.state.escalation, late.events.length, late.refusals]).toEqual([0, reopened.length, []])
    expect(doing([...reopened, escalate(1, 1)]).state.escalation).toBe(1)
    expect(doing([opened, escalate(1, 1)]).refusals.map(({ _tag }) => _tag)).toEqual(['EscalationOutOfOrder'])
    const again: CaseFact = { _tag: 'CaseReopened', reason: 'x', clocks: 'newCycle' }
    const over: CaseFact = { _tag: 'CaseClosed', outcome: 'invalid', confirmed: false }
    expect(stateOf(open, over, again, { ...told(3), cycle: 0 } as CaseFact).escalation).toBe(0)
  })
})

describe('what triage learned first', () => {
  it('stands in the case beside what a person set, and is asked for once', () => {
    const byHand: CaseIntent = { _tag: 'Reprioritise', to: 'P0', cause: 'person', reason: '媒体' }
    const { state, events } = doing([opened, byHand, { _tag: 'Reprioritise', to: 'P0', cause: 'triage' }])
    expect([state.priority, state.triaged]).toEqual(['P0', 'P0'])
    expect(events.at(-1)).toEqual(expect.objectContaining({ from: 'P0', to: 'P0', cause: 'triage' }))
    expect(events.at(-1)).not.toHaveProperty('asked')
  })
  it('comes with more feedback as with a command of its own', () => {
    const link: CaseIntent = { _tag: 'LinkFeedback', feedbackId: 'fb:s:2', priority: 'P0', due: instant(hour) }
    const { state, events } = doing([opened, link])
    expect(state).toMatchObject({ priority: 'P0', due: hour, linked: ['fb:s:2'] })
    expect(events.map(({ _tag }) => _tag)).toEqual(['CaseOpened', 'FeedbackLinked', 'CaseReprioritised'])
    const { due: _, ...undated } = link as Extract<CaseIntent, { _tag: 'LinkFeedback' }>
    expect(doing([opened, undated]).state).toMatchObject({ priority: 'P0', due: 4 * hour })
    expect(doing([opened, { _tag: 'LinkFeedback', feedbackId: 'fb:s:2' }]).events).toHaveLength(2)
  })
})

describe('a case that takes up another', () => {
  const absorb = (more: object): CaseIntent =>
    ({
      _tag: 'AbsorbCase',
      absorbed: 'case:fb:s:9',
      feedback: ['fb:s:9', 'fb:s:1'],
      receivedAt: instant(-hour),
      priority: 'P0',
      due: instant(hour),
      ...more,
    }) as CaseIntent
  it('is as urgent and as early as the more urgent and the earlier of both, and holds all feedback once', () => {
    const { state } = doing([opened, absorb({})])
    expect(state).toMatchObject({
      absorbed: ['case:fb:s:9'],
      linked: ['fb:s:9'],
      receivedAt: -hour,
      priority: 'P0',
      due: hour,
      absorbedDue: hour,
      raised: { at: 2 * minute, version: 2 },
    })
    const milder = doing([opened, absorb({ priority: 'P2', due: instant(9 * hour) })]).state
    expect(milder).toMatchObject({ priority: 'P1', due: 4 * hour })
    expect(milder).not.toHaveProperty('raised')
  })
  it('once the customer was contacted, keeps its own due and what the other owed; without a due there is none', () => {
    const { state } = doing([opened, assigned, called, absorb({})])
    expect(state).toMatchObject({ priority: 'P0', due: 4 * hour, absorbedDue: hour })
    expect(doing([opened, absorb({ due: undefined })]).state).toMatchObject({ due: 4 * hour })
  })
  it('is not taken up by itself', () => {
    expect(doing([opened, absorb({ absorbed: 'case:fb:s:1' })]).refusals).toEqual([
      { _tag: 'DuplicateOfItself', source: 'A1.4' },
    ])
  })
})

describe('a robot contacts nobody and answers nobody', () => {
  it('in its stage, in its clocks, in what is waited for', () => {
    const waits = [opened, assigned, { _tag: 'StartWaiting', on: 'customer' } as const]
    const byRobot = doing([
      ...waits,
      { _tag: 'RecordMessage', sender: 'robot' },
      { _tag: 'RecordReply', channel: 'phone', sender: 'robot' },
    ])
    expect(byRobot.state).toMatchObject({ stage: 'assigned', contacted: false, waitingOn: { customer: {} } })
    expect(clockEventsOf(byRobot.state).map(({ _tag }) => _tag)).toEqual(['started', 'waitingStarted'])
    const byPeople = doing([...waits, { _tag: 'RecordMessage' }, { _tag: 'RecordReply', channel: 'phone' }])
    expect(byPeople.state.waitingOn).toEqual({})
    expect(clockEventsOf(byPeople.state).map(({ _tag }) => _tag)).toEqual([
      'started',
      'waitingStarted',
      'customerMessage',
      'agentReply',
    ])
    const stored = stateOf(open, { _tag: 'ContactMade', channel: 'phone', sender: 'robot' })
    expect(stored).toMatchObject({ stage: 'open', contacted: false })
    expect(clockEventsOf(stored)).toHaveLength(1)
    expect(stateOf(open, { _tag: 'ContactMade', channel: 'phone', sender: 'person' }).contacted).toBe(true)
  })
})

describe('the clocks of several writers', () => {
  const at = (event: CaseEvent, minutes: number): CaseEvent => ({ ...event, at: instant(minutes * minute) })
  const ended: CaseFact = { _tag: 'CaseClosed', outcome: 'invalid', confirmed: false }
  const again: CaseFact = { _tag: 'CaseReopened', reason: 'x', clocks: 'newCycle' }
  it('a reopening counts after the closing it undoes, a closing not before the reopening it follows', () => {
    const [a, b, c, d] = stored(open, ended, again, ended) as [CaseEvent, CaseEvent, CaseEvent, CaseEvent]
    const reopened = [a, at(b, 10), at(c, 5)].reduce(evolve, initialCase)
    expect(reopened).toMatchObject({ reopenedAt: 10 * minute + 1, reopenedAfter: 0 })
    expect(evolve(reopened, at(d, 7)).closedAt).toBe(10 * minute + 1)
    expect(evolve(reopened, at(d, 12)).closedAt).toBe(12 * minute)
    const orderly = [a, at(b, 10), at(c, 25)].reduce(evolve, initialCase)
    expect(orderly).toMatchObject({ reopenedAt: 25 * minute, reopenedAfter: 15 * minute })
    expect(stateOf(open, again).reopenedAt).toBe(2 * minute)
  })
  it('a rejection counts after the solution it rejects', () => {
    const [a, b, c, d] = stored(
      open,
      { _tag: 'CaseResolved' },
      { _tag: 'CustomerRejected', reason: '又坏了' },
      { _tag: 'CaseResolved' },
    ) as [CaseEvent, CaseEvent, CaseEvent, CaseEvent]
    const rejected = [a, at(b, 10), at(c, 4)].reduce(evolve, initialCase)
    expect(clockEventsOf(rejected).slice(-2)).toEqual([
      { _tag: 'reopened', at: 10 * minute + 1 },
      { _tag: 'customerMessage', at: 10 * minute + 1 },
    ])
    expect(evolve(rejected, at(d, 11)).resolvedAt).toBe(11 * minute)
    expect(clockEventsOf(stateOf(open, { _tag: 'CustomerRejected', reason: 'x' })).at(-2)).toEqual({
      _tag: 'reopened',
      at: 2 * minute,
    })
  })
})

describe('the next survey', () => {
  it('is asked for once', () => {
    const ask: CaseIntent = { _tag: 'AskResurvey' }
    const { state, events } = doing([...whole, ask, ask])
    expect([state.resurveyAskedAt, events.length]).toEqual([(whole.length + 1) * minute, whole.length + 1])
  })
})

describe('a case that is opened again', () => {
  it('takes no new priority where none is asked for', () => {
    const last = (to?: 'P0' | 'P1') =>
      doing([...whole, { _tag: 'ReopenCase', reason: '又坏了', ...(to === undefined ? {} : { to }) }]).events
    expect(last().at(-1)?._tag).toBe('CaseReopened')
    expect(last('P1').at(-1)?._tag).toBe('CaseReopened')
    expect(last('P0').at(-1)).toMatchObject({ _tag: 'CaseReprioritised', from: 'P1', to: 'P0', cause: 'person' })
  })
})

describe('a person who is forgotten (A1.5)', () => {
  const named: CaseFact = { _tag: 'CustomerIdentified', customerId: 'c18', reason: '同一手机号' }
  const words: readonly CaseFact[] = [
    open,
    named,
    { _tag: 'CaseAssigned', owner: 'Li', role: 'seniorAgent', override: { actor: 'Zhao', reason: '客户要求' } },
    { _tag: 'AgentReplied', channel: 'phone' },
    {
      _tag: 'ContactMade',
      channel: 'phone',
      said: '王先生，您说“冒烟”',
      opener: { _tag: 'QuotesWords', quote: '冒烟', customerName: '王先生' } as never,
    },
    { _tag: 'SolutionOffered', text: '换新', promises: [{ id: 'p1', what: '上门到海淀', due: instant(hour) }] },
    { _tag: 'CompanySpokenFor', role: 'crisisPr', text: '王先生的车' },
    { _tag: 'CustomerRejected', reason: '我住海淀' },
  ]
  it('is overwritten wherever words stand; numbers, instants, colleagues and why a case was opened stand', () => {
    const [a, b, c, d, e, f, g, h] = stored(...words).map(erasedEvent)
    expect(a).toEqual({ ...stored(...words)[0], customerId: erasedText, erased: true })
    expect(b).toMatchObject({ customerId: erasedText, reason: erasedText, erased: true })
    expect(c).toMatchObject({ owner: 'Li', override: { actor: 'Zhao', reason: erasedText } })
    expect(d).toEqual({ ...stored(...words)[3], erased: true })
    expect(e).toMatchObject({ said: erasedText, opener: { _tag: 'QuotesWords', quote: erasedText } })
    expect((e as { opener?: object }).opener).not.toHaveProperty('customerName')
    expect(f).toMatchObject({ text: erasedText, promises: [{ id: 'p1', what: erasedText, due: hour }] })
    expect([g, h]).toMatchObject([{ text: erasedText }, { reason: erasedText }])
    const scored = stored(open, {
      _tag: 'ContactMade',
      channel: 'phone',
      opener: { _tag: 'QuotesScore', score: 2, customerName: '王先生' } as never,
    }).map(erasedEvent)
    expect(scored[1]).toMatchObject({ opener: { _tag: 'QuotesScore', score: 2 } })
    expect(JSON.stringify(scored)).not.toMatch(/王先生|QuotesWords|quote/)
  })
  it('is overwritten in what was stored of the case too', () => {
    const state = stateOf(...words)
    expect(erasedCase(state)).toEqual({
      ...state,
      customerId: erasedText,
      promises: { p1: { ...state.promises['p1'], what: erasedText } },
    })
    const { customerId: _, ...anonymous } = open as Extract<CaseFact, { _tag: 'CaseOpened' }>
    expect(erasedCase(stateOf(anonymous))).not.toHaveProperty('customerId')
  })
})

describe('what is not known changes nothing but the version', () => {
  const state = stateOf(open)
  const [next] = stored({ _tag: 'NeverHeardOf' } as never)
  const event = { ...next, version: 2 } as unknown as CaseEvent
  it('an event of another kind counts, once, where it has a version, an instant and a command', () => {
    expect(evolve(state, event)).toMatchObject({ version: 2, stage: 'open' })
    for (const bad of [
      { ...event, version: 1 },
      { ...event, version: 1.5 },
      { ...event, at: 0.5 },
      { ...event, command: 7 },
      null,
      'x',
    ])
      expect(evolve(state, bad as never)).toBe(state)
  })
  it('nor is anything folded onto what is no state', () => {
    const bad: readonly object[] = [
      { format: 1 },
      { version: '1' },
      { stage: 7 },
      { handled: null },
      { handled: { older: [], newer: 0 } },
      { handled: { older: 0, newer: [] } },
      { clock: null },
      { clock: { earlier: [], latest: 0 } },
      { clock: { earlier: 0, latest: [] } },
      { granted: 7 },
      ...['linked', 'absorbed', 'held', 'participants', 'topics'].map((name) => ({ [name]: 0 })),
      ...['notices', 'approvals', 'promises', 'attempts', 'waitingOn'].map((name) => ({ [name]: 0 })),
    ]
    const fold = evolving()
    for (const more of bad) {
      const broken = { ...state, ...more } as never
      expect(fold(broken, { ...(next as CaseEvent), ...open, version: 2 } as CaseEvent)).toBe(broken)
    }
    expect(fold(null as never, event)).toBe(null)
  })
  it('a command for another case, or for one that was never opened, is refused with what would be right', () => {
    const give = (command: object, on: CaseState) =>
      decide(rules)({ id: 'k', at: instant(9), by: 'Li', ...command } as CaseCommand, on)
    expect(give({ _tag: 'TagTopic', topic: 'x', caseId: 'case:other' }, state)).toEqual({
      _tag: 'Left',
      left: { _tag: 'OtherCase', expected: 'case:fb:s:1', received: 'case:other', source: 'A2.3' },
    })
    expect(give({ _tag: 'TagTopic', topic: 'x', caseId: 'case:fb:s:1' }, state)._tag).toBe('Right')
    expect(give({ _tag: 'TagTopic', topic: 'x', caseId: 'case:any' }, initialCase)).toMatchObject({
      left: { _tag: 'NotAtThisStage', stage: 'unopened' },
    })
    expect(give({ _tag: 'EndWaiting', on: 'customer' }, initialCase)).toEqual({
      _tag: 'Left',
      left: {
        _tag: 'NotAtThisStage',
        event: 'CommandNoted',
        stage: 'unopened',
        allowed: ['open', 'assigned', 'contacted', 'resolving', 'resolved', 'closed'],
        source: 'A2.3',
      },
    })
    expect(give({ _tag: 'EndWaiting', on: 'customer' }, state)).toMatchObject({
      right: [{ _tag: 'CommandNoted', answer: 'nothing' }],
    })
  })
})

describe('a notice that comes late (A4.7)', () => {
  const given = (level: string, due?: number): CaseIntent => ({
    _tag: 'GiveNotice',
    role: 'legal',
    level,
    ...(due === undefined ? {} : { due: instant(due) }),
  })
  const notice = (...notices: readonly CaseIntent[]) => doing([opened, ...notices]).state.notices['legal']
  it('is as grave as the graver, and due as early as the earlier, in whatever order they come', () => {
    const [grave, mild] = [given('lawOrSafety', hour), given('crisis', 2 * hour)]
    expect(notice(grave, mild)).toEqual({ level: 'lawOrSafety', given: instant(2 * minute), due: instant(hour) })
    expect(notice(mild, grave)).toMatchObject({ level: 'lawOrSafety', due: instant(hour) })
    expect(notice(given('crisis', hour), given('lawOrSafety', 2 * hour))).toMatchObject({
      level: 'lawOrSafety',
      due: instant(hour),
    })
    expect(notice(given('lawOrSafety', 2 * hour), given('crisis', hour))).toMatchObject({
      level: 'lawOrSafety',
      due: instant(hour),
    })
    expect(notice(grave, given('crisis'))).toMatchObject({ level: 'lawOrSafety', due: instant(hour) })
  })
  it('has the due of the graver one where the role had stepped in for the milder', () => {
    expect(notice(given('crisis', hour), take, given('lawOrSafety', 2 * hour))).toMatchObject({
      level: 'lawOrSafety',
      due: instant(2 * hour),
      takenBy: 'Chen',
    })
  })
})
