import { describe, expect, it } from 'vitest'
import { elapsed } from '../../../src/calendar/counting/elapsed.ts'
import { aroundTheClock } from '../../../src/calendar/rules/business-calendar.ts'
import { compileCalendar } from '../../../src/calendar/timeline/compile.ts'
import { type Instant, instant } from '../../../src/core/instant.ts'
import { feedbackBook } from '../../../src/feedback/revision/book.ts'
import { currentFeedback } from '../../../src/feedback/revision/current.ts'
import type { FeedbackFact } from '../../../src/feedback/revision/revision.ts'
import { violationsOf } from '../../../src/inner-loop/case/checks/violations.ts'
import { clockEventsOf } from '../../../src/inner-loop/case/clock/clock-events.ts'
import type { CaseCommand, CaseIntent } from '../../../src/inner-loop/case/command.ts'
import { caseDecider, decide, noteRefused } from '../../../src/inner-loop/case/decide.ts'
import { evolve } from '../../../src/inner-loop/case/evolve.ts'
import { type CaseState, initialCase } from '../../../src/inner-loop/case/state.ts'
import { clockAt } from '../../../src/inner-loop/sla/clock.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { assess } from '../../../src/programme/assess/assess.ts'
import type { FeedbackAssessed } from '../../../src/programme/books/feedback-in-case.ts'
import { mergeCommands } from '../../../src/programme/books/merge-commands.ts'
import { sameWords } from '../../../src/programme/books/same-words.ts'
import { assessRecord } from '../../../src/programme/cases/assess-record.ts'
import { commandsFor } from '../../../src/programme/cases/case-commands.ts'
import { caseRules } from '../../../src/programme/cases/case-rules.ts'
import { workedCase } from '../../../src/programme/cases/duplicates.ts'
import { linkCommands } from '../../../src/programme/cases/link-commands.ts'
import { caseTally } from '../../../src/programme/metrics/tally-case.ts'
import { contactClock } from '../../../src/programme/policy/contact-clock.ts'
import { reviewBook } from '../../../src/programme/review/review.ts'
import { rules, worked } from '../../support/case.ts'
import { assigned, called, hour, opened } from '../../support/case-day.ts'
import { given, recordOf, revision, takenBack } from '../../support/ledger.ts'

const at = (hours: number): Instant => instant(hours * hour)
const over = assessRecord(standardProgramme.vocabulary, assess(standardProgramme))
const calls = commandsFor(standardProgramme)
const known = (...facts: readonly FeedbackFact[]): Required<FeedbackAssessed> => {
  const record = recordOf(...facts)
  const assessment = over({ record, customer: { id: 'c1', valueTier: 'standard' } })
  if (assessment === undefined) throw new Error('nothing was said')
  return { record, assessment }
}
const booked = (
  state: CaseState,
  when: number,
  one: Required<FeedbackAssessed>,
  others: readonly FeedbackAssessed[] = [],
): CaseState => given(state, calls({ at: at(when), by: 'voc' })({ ...one, state, others }))
const legal = (when: number, externalId = '1'): FeedbackFact => ({
  ...revision(when, { score: 5, comment: '我要起诉你们', redFlags: ['legal'] }),
  externalId,
})
const scored = (when: number, externalId = '1'): FeedbackFact => ({ ...revision(when, { score: 5 }), externalId })
const excluded = (fact: FeedbackFact): FeedbackFact => ({ ...fact, excluded: 'test' }) as FeedbackFact
const doing = (state: CaseState, when: number, ...intents: readonly CaseIntent[]): CaseState =>
  given(
    state,
    intents.map((one, place): CaseCommand => ({ ...one, id: `by ${when}/${place}`, at: at(when), by: 'Li' })),
  )
const working = (...steps: readonly (readonly [number, CaseIntent])[]) =>
  worked(steps.map(([when, one], place): CaseCommand => ({ ...one, id: `k${place}`, at: at(when), by: 'Li' })))

describe('an exclusion that comes and goes', () => {
  const facts = [legal(0), excluded(legal(1)), legal(2), excluded(legal(3)), legal(4)] as const
  it('closes the case and gives it back, as often as it comes', () => {
    let state = initialCase
    const stages = facts.map((_, place) => {
      state = booked(state, place, known(...facts.slice(0, place + 1)))
      return [state.stage, state.outcome, state.priority]
    })
    expect(stages).toEqual([
      ['open', undefined, 'P0'],
      ['closed', 'invalid', 'P0'],
      ['open', undefined, 'P0'],
      ['closed', 'invalid', 'P0'],
      ['open', undefined, 'P0'],
    ])
  })
  it('ends as the newest revision says, in whatever order they are delivered', () => {
    for (const order of [
      [2, 0, 1],
      [1, 2, 0],
      [1, 0, 2],
      [0, 2, 1],
    ] as const) {
      let state = initialCase
      const heard: FeedbackFact[] = []
      for (const place of order) {
        heard.push(facts[place])
        state = booked(state, heard.length, known(...heard))
      }
      expect([state.stage, state.priority]).toEqual(['open', 'P0'])
    }
  })
  it('leaves closed what a person found to be nothing', () => {
    const closed = doing(booked(initialCase, 0, known(legal(0))), 1, { _tag: 'CloseCase', outcome: 'invalid' })
    expect(calls({ at: at(2), by: 'voc' })({ ...known(legal(0)), state: closed })).toEqual([])
  })
})

describe('several pieces of feedback in one case', () => {
  const first = known(scored(0))
  const second = known(scored(1, '2'))
  const back = (one: Required<FeedbackAssessed>, fact: FeedbackFact): Required<FeedbackAssessed> => ({
    ...one,
    record: feedbackBook([...one.record.facts, fact])[0] ?? one.record,
  })
  const firstBack = back(first, takenBack(2 * hour))
  const secondBack = back(second, { ...takenBack(3 * hour), externalId: '2' })
  const linked = given(booked(initialCase, 0, first), linkCommands({ at: at(1), by: 'voc' })(second.assessment))
  it('a case is withdrawn only when all feedback in it is', () => {
    expect(linked.linked).toEqual(['fb:s:2'])
    expect(booked(linked, 2, firstBack, [second]).stage).toBe('open')
    expect(booked(linked, 2, firstBack).stage).toBe('open')
    expect(booked(linked, 2, secondBack, [first]).stage).toBe('open')
    const both = booked(linked, 3, firstBack, [secondBack])
    expect([both.stage, both.outcome, both.withdrawn]).toEqual(['closed', 'retracted', 'takenBack'])
    expect(booked(both, 4, second, [firstBack])).toMatchObject({ stage: 'open', due: at(24) })
  })
  it('is opened again for a linked one that turns graver after the close', () => {
    const closed = doing(linked, 2, { _tag: 'CloseCase', outcome: 'invalid' })
    const graver = known(scored(1, '2'), legal(3, '2'))
    expect(booked(closed, 4, graver, [first])).toMatchObject({
      stage: 'open',
      priority: 'P0',
      due: at(8),
      caseId: 'case:fb:s:1',
      reopened: 1,
    })
  })
  it('asks for nothing because of feedback that is in another case', () => {
    const mild = known({ ...revision(0, { score: 9 }), externalId: '1' })
    const graver = known(legal(1, '2'))
    expect(calls({ at: at(2), by: 'voc' })({ ...mild, state: initialCase, others: [graver] })).toEqual([])
  })
  it('asks for what the graver one asks for, whichever is asked about', () => {
    const graver = known(legal(1, '2'))
    expect(booked(linked, 2, first, [graver])).toMatchObject({ priority: 'P0', due: at(4) })
  })
})

describe('a graver amendment in a race', () => {
  const p2 = booked(initialCase, 0, known(scored(0)))
  const close: CaseCommand = { _tag: 'CloseCase', outcome: 'invalid', id: 'web-1', at: at(2), by: 'Li' }
  const again: CaseCommand = { _tag: 'ReopenCase', reason: '客户来电', id: 'web-2', at: at(2), by: 'Li' }
  const asked = (state: CaseState) => calls({ at: at(3), by: 'voc' })({ ...known(scored(0), legal(1)), state })
  /** As a store would: what is refused changes nothing. */
  const done = (state: CaseState, commands: readonly CaseCommand[]): CaseState =>
    commands.reduce((before, command) => {
      const decided = decide(rules)(command, before)
      return decided._tag === 'Left' ? before : decided.right.reduce(evolve, before)
    }, state)
  it('ends open at P0, wherever the other writer comes between', () => {
    const closed = done(p2, [close])
    const wanted = asked(closed)
    for (const cut of wanted.map((_, place) => place)) {
      const others = [again, { ...close, id: 'web-3' }]
      const between = done(done(closed, wanted.slice(0, cut)), others)
      const end = done(between, wanted.slice(cut))
      const settled = done(end, asked(end))
      expect([settled.stage, settled.priority, settled.triaged]).toEqual(['open', 'P0', 'P0'])
    }
  })
  it('ends open at P0 where the case was closed after the commands were made for an open one', () => {
    const end = done(done(p2, [close]), asked(p2))
    expect([end.stage, end.priority, end.due]).toEqual(['open', 'P0', at(7)])
  })
  it('is not closed unseen by whoever had looked before', () => {
    const raised = done(p2, asked(p2))
    const blind = decide(rules)({ ...close, seen: p2.version }, raised)
    expect(blind).toMatchObject({ _tag: 'Left', left: { _tag: 'RaisedUnseen', raised: at(3), source: 'A2.3' } })
    expect(decide(rules)(close, raised)).toMatchObject({ left: { _tag: 'RaisedUnseen' } })
    expect(decide(rules)({ ...close, seen: raised.version }, raised)._tag).toBe('Right')
    expect(decide(rules)({ ...close, at: at(4) }, raised)._tag).toBe('Right')
  })
})

describe('a reopened case that is late', () => {
  it('is told to every level anew', () => {
    const told = (level: number): CaseIntent => ({ _tag: 'EscalateCase', level, to: 'csDirector', reason: 'late' })
    const { state } = working(
      [0, { ...opened, priority: 'P0' }],
      [5, told(1)],
      [6, told(2)],
      [7, { _tag: 'CloseCase', outcome: 'invalid' }],
      [8, { _tag: 'ReopenCase', reason: '又坏了', due: at(12) }],
    )
    const review = reviewBook(standardProgramme)([state])(at(312))
    expect(review.escalations.map((one) => one._tag === 'EscalateCase' && [one.caseId, one.level, one.to])).toEqual([
      ['case:fb:s:1', 1, 'csDirector'],
      ['case:fb:s:1', 2, 'topManagement'],
    ])
    expect(given(state, review.escalations)).toMatchObject({ escalation: 2, cycle: 1 })
    const stale = decide(rules)({ ...told(1), cycle: 0, id: 'old', at: at(9), by: 'review' } as CaseCommand, state)
    expect(stale).toMatchObject({ right: [{ _tag: 'CommandNoted' }] })
    expect(given(state, review.escalations.slice(0, 1)).escalation).toBe(1)
  })
})

describe('a late case that is raised', () => {
  const { review: policy } = standardProgramme
  const own = (P0: readonly { afterDueMinutes: number; to: never }[]) => ({
    ...standardProgramme,
    review: { ...policy, escalations: { ...policy.escalations, P1: [{ afterDueMinutes: 0, to: 'csm' }], P0 } },
  })
  const step = (to: string, afterDueMinutes = 0) => ({ afterDueMinutes, to: to as never })
  const late = (programme: typeof standardProgramme) => {
    const { state } = working([0, { ...opened, priority: 'P1' }])
    const told = given(state, reviewBook(programme)([state])(at(200)).escalations)
    return doing(told, 201, { _tag: 'Reprioritise', to: 'P0', cause: 'triage' })
  }
  const asked = (programme: typeof standardProgramme, state: CaseState, when = at(202)) =>
    reviewBook(programme)([state])(when).escalations.flatMap((one) =>
      one._tag === 'EscalateCase' ? [[one.level, one.to]] : [],
    )
  it('tells at once whoever its new priority tells and nobody has told, each once', () => {
    const programme = own([
      step('csDirector'),
      step('csm', 60),
      step('topManagement', 120),
    ]) as unknown as typeof standardProgramme
    const raised = late(programme)
    expect(asked(programme, raised)).toEqual([
      [2, 'csDirector'],
      [3, 'topManagement'],
    ])
    const told = given(raised, reviewBook(programme)([raised])(at(202)).escalations)
    expect(told).toMatchObject({ escalation: 3, escalated: { csm: { times: 1 }, csDirector: { times: 1 } } })
    expect(asked(programme, told, at(4000))).toEqual([])
  })
  it('tells nobody twice of what both priorities tell (A2.5)', () => {
    const raised = late(standardProgramme)
    expect(raised.escalated).toEqual({ csDirector: { times: 1 } })
    expect(asked(standardProgramme, raised)).toEqual([[2, 'topManagement']])
  })
  it('tells one role as often as its priority says', () => {
    const programme = own([step('csDirector'), step('csDirector', 60)]) as unknown as typeof standardProgramme
    expect(asked(programme, late(programme))).toEqual([
      [2, 'csDirector'],
      [3, 'csDirector'],
    ])
  })
})

describe('a first contact that was never made', () => {
  const facts = [legal(0), takenBack(hour), legal(2 * hour)] as const
  it.each(['resume', 'never'] as const)('stays owed, and is due no later, where reopening says %s', (clocks) => {
    const programme = { ...standardProgramme, case: { ...standardProgramme.case, reopen: { clocks, source: 'A2.8' } } }
    const by = caseDecider(caseRules(programme))
    const dues: (number | undefined)[] = []
    const state = facts.reduce<CaseState>((before, _, place) => {
      const commands = calls({ at: at(place), by: 'voc' })({ ...known(...facts.slice(0, place + 1)), state: before })
      return commands.reduce<CaseState>((so, command) => {
        const decided = by.decide(command, so)
        if (decided._tag === 'Left') throw new Error(JSON.stringify(decided.left))
        return decided.right.reduce<CaseState>((one, event) => {
          const next = by.evolve(one, event)
          dues.push(next.due)
          return next
        }, so)
      }, before)
    }, initialCase)
    expect(state).toMatchObject({ stage: 'open', reopened: 1, cycle: 0, due: at(4), reopenClocks: clocks })
    expect(dues.every((due) => due === at(4))).toBe(true)
    const { duties, escalations } = reviewBook(programme)([state])(at(100))
    expect(duties.filter(({ duty }) => duty === 'firstContact').map((one) => [one.state, one.due])).toEqual([
      ['breached', at(5)],
    ])
    expect(escalations).toHaveLength(2)
    expect(calls({ at: at(3), by: 'voc' })({ ...known(...facts), state })).toEqual([])
  })
  it.each(['resume', 'never'] as const)('once made is owed no more, where reopening says %s', (clocks) => {
    const { state } = working([0, opened], [0.5, assigned], [1, called])
    const closed = doing(state, 2, { _tag: 'AcknowledgeCase', ticket: 'T' }, { _tag: 'CloseCase', outcome: 'declined' })
    const programme = { ...standardProgramme, case: { ...standardProgramme.case, reopen: { clocks, source: 'A2.8' } } }
    const by = caseDecider(caseRules(programme))
    const again: CaseCommand = { _tag: 'ReopenCase', reason: '又坏了', due: at(60), id: 'again', at: at(50), by: 'Li' }
    const decided = by.decide(again, closed)
    const after = decided._tag === 'Left' ? closed : decided.right.reduce(by.evolve, closed)
    expect(after).toMatchObject({ stage: 'open', reopened: 1, contacted: true, due: at(60) })
    expect(reviewBook(programme)([after])(at(100)).duties).toEqual([])
  })
})

describe('a customer who becomes known', () => {
  const nobody: FeedbackFact = {
    _tag: 'FeedbackReceived',
    source: 's',
    externalId: '1',
    at: instant(0),
    said: { receivedAt: instant(0), scale: '0-10', redFlags: ['legal'] },
  }
  const of = (...facts: readonly FeedbackFact[]): Required<FeedbackAssessed> => {
    const record = recordOf(...facts)
    const assessment = over({ record })
    if (assessment === undefined) throw new Error('nothing was said')
    return { record, assessment }
  }
  it('is on the case from then on, gets a ticket, and must have one before it closes', () => {
    const anonymous = booked(initialCase, 0, of(nobody))
    expect([anonymous.customerId, anonymous.ticket]).toEqual([undefined, undefined])
    const state = booked(anonymous, 1, of(nobody, revision(hour, { comment: '好的' })))
    expect([state.customerId, state.ticket]).toEqual(['c1', 'VOC-929-512-0549'])
    const { ticket: _none, ...without } = state
    const close = decide(rules)({ _tag: 'CloseCase', outcome: 'declined', id: 'x', at: at(2), by: 'Li' }, without)
    expect(close).toMatchObject({ left: { _tag: 'AcknowledgementMissing' } })
  })
  it('becomes another only with a reason', () => {
    const state = booked(initialCase, 0, known(legal(0)))
    const another = (reason?: string): CaseCommand => ({
      _tag: 'IdentifyCustomer',
      customerId: 'c2',
      ...(reason === undefined ? {} : { reason }),
      id: 'x',
      at: at(1),
      by: 'Li',
    })
    expect(decide(rules)(another(), state)).toMatchObject({ left: { _tag: 'TextMissing', field: 'reason' } })
    expect(given(state, [another('同名客户')]).customerId).toBe('c2')
  })
})

describe('the first sentence', () => {
  it('is always asked for, and kept whole (A2.10)', () => {
    const silent = working([0, opened], [1, assigned], [2, { _tag: 'MakeContact', channel: 'phone' }])
    expect(violationsOf(rules)(silent.events).map(({ rule }) => rule)).toEqual([
      { _tag: 'OpenerUnsaid', source: 'A2.10' },
    ])
    const said = working([0, opened], [1, assigned], [2, called], [3, { _tag: 'MakeContact', channel: 'phone' }])
    expect(violationsOf(rules)(said.events)).toEqual([])
    expect(said.events[2]).toMatchObject({ said: '您说“充电时冒烟了”，非常抱歉。' })
  })
})

describe('waiting for the customer', () => {
  it('ends with their message: the answer is due eight hours after it', () => {
    const { state } = working(
      [0, opened],
      [0.5, assigned],
      [1, called],
      [2, { _tag: 'StartWaiting', on: 'customer' }],
      [3, { _tag: 'RecordMessage' }],
    )
    expect(state.waitingOn).toEqual({})
    const target = {
      id: 'answer',
      metric: 'nextResponse',
      withinMinutes: 480,
      atRiskAfter: 0.75,
      calendar: 'elapsed',
      source: 'A2.8',
    } as const
    const [status] = clockAt(elapsed)(target)({ events: clockEventsOf(state) })(at(30))
    expect(status).toMatchObject({ start: at(3), due: at(11), state: 'breached' })
  })
  it('goes on over an absence note, and over waiting for something else', () => {
    const { state } = working(
      [0, opened],
      [0.5, assigned],
      [2, { _tag: 'StartWaiting', on: 'customer' }],
      [2, { _tag: 'StartWaiting', on: 'parts' }],
      [3, { _tag: 'RecordMessage', sender: 'robot' }],
    )
    expect(state.waitingOn).toEqual({ customer: { since: at(2) }, parts: { since: at(2) } })
    const answered = doing(state, 4, { _tag: 'RecordMessage' })
    expect(answered.waitingOn).toEqual({ parts: { since: at(2) } })
  })
  it.each([
    [1, { _tag: 'RecordMessage' }],
    [2, { _tag: 'RecordMessage' }],
    [1, { _tag: 'EndWaiting', on: 'customer' }],
    [2, { _tag: 'EndWaiting', on: 'customer' }],
  ] as const)('that began at hour 2 is over, told later to have ended at hour %i: %j', (when, ends) => {
    const { state } = working([0, opened], [0.5, assigned], [2, { _tag: 'StartWaiting', on: 'customer' }], [when, ends])
    expect(state).toMatchObject({ waitingOn: {}, contacted: false })
    const told = reviewBook(standardProgramme)([state])(at(200)).escalations
    expect(told).toMatchObject([{ _tag: 'EscalateCase', reason: 'contactOverdue' }])
  })
  it('begins again after it is over', () => {
    const waiting = { _tag: 'StartWaiting', on: 'customer' } as const
    const { state } = working([0, opened], [0.5, assigned], [2, waiting], [1, { _tag: 'RecordMessage' }])
    expect(doing(state, 5, waiting).waitingOn).toEqual({ customer: { since: at(5) } })
  })
})

describe('what robots do', () => {
  it('is no first contact and no answer', () => {
    const robot = decide(rules)(
      { _tag: 'MakeContact', channel: 'phone', sender: 'robot', id: 'r', at: at(2), by: 'bot' },
      working([0, opened], [1, assigned]).state,
    )
    expect(robot).toMatchObject({ left: { _tag: 'ContactByRobot', source: 'A2.8' } })
    const replied = working(
      [0, opened],
      [1, assigned],
      [2, called],
      [3, { _tag: 'RecordMessage' }],
      [4, { _tag: 'RecordReply', channel: 'wecom', sender: 'robot' }],
    ).state
    expect(clockEventsOf(replied).map(({ _tag }) => _tag)).toEqual(['started', 'contactMade', 'customerMessage'])
  })
})

describe('two cases about one thing', () => {
  const caseOf = (id: string, received: number, due: number) =>
    working([received, { ...opened, priority: 'P0', feedbackId: id, receivedAt: at(received), due: at(due) }]).state
  const [a, b] = [caseOf('fb:s:a', 0, 4), caseOf('fb:s:b', 3, 7)]
  const wanted = mergeCommands({ at: at(3.5), by: 'Li' })(a, b)
  const into = given(b, wanted.slice(0, 1))
  const acked = doing(a, 1, { _tag: 'AcknowledgeCase', ticket: 'T' })
  const ended = given(acked, mergeCommands({ at: at(3.5), by: 'Li' })(acked, into))
  it('the case that goes on is due at the earlier instant', () => {
    expect(wanted.map(({ _tag, caseId }) => [_tag, caseId])).toEqual([
      ['AbsorbCase', 'case:fb:s:b'],
      ['CloseCase', 'case:fb:s:a'],
    ])
    expect(into).toMatchObject({ due: at(4), receivedAt: 0, linked: ['fb:s:a'], absorbed: ['case:fb:s:a'] })
    expect([ended.stage, ended.outcome, ended.duplicateOf]).toEqual(['closed', 'duplicate', 'case:fb:s:b'])
    expect(contactClock(standardProgramme)(into)(at(5))).toMatchObject({ due: at(4), state: 'breached' })
    const [duty] = reviewBook(standardProgramme)([into, ended])(at(5)).duties
    expect([duty?.caseId, duty?.due, duty?.state]).toEqual(['case:fb:s:b', at(4), 'breached'])
  })
  it('is not closed by whoever had decided so before it took up something graver', () => {
    const mild = working([3, { ...opened, priority: 'P2', feedbackId: 'fb:s:b', due: at(27) }]).state
    const graver = given(mild, mergeCommands({ at: at(5), by: 'Li' })(a, mild).slice(0, 1))
    const blind: CaseCommand = { _tag: 'CloseCase', outcome: 'invalid', id: 'x', at: at(4), by: 'Wang' }
    expect([graver.priority, graver.due]).toEqual(['P0', at(4)])
    expect(decide(rules)(blind, graver)).toMatchObject({ left: { _tag: 'RaisedUnseen', raised: at(5) } })
    expect(decide(rules)({ ...blind, at: at(6) }, graver)._tag).toBe('Right')
  })
  it('is refused where the one that goes on would be due later', () => {
    const close: CaseCommand = {
      _tag: 'CloseCase',
      outcome: 'duplicate',
      duplicateOf: { caseId: 'case:fb:s:b', stage: 'open', due: at(7) },
      id: 'x',
      at: at(3.5),
      by: 'Li',
    }
    expect(decide(rules)(close, acked)).toEqual({
      _tag: 'Left',
      left: { _tag: 'DuplicateDueLater', caseId: 'case:fb:s:b', due: at(4), theirs: at(7), source: 'A2.8' },
    })
  })
  it('count once in reports unless said otherwise, and a message to the one that ended leads to the other', () => {
    const measure = {
      resolutionMinutes: 60,
      calendar: elapsed,
      contact: contactClock(standardProgramme),
      reopenedWithinDays: 14,
    } as const
    const { counts } = caseTally(measure)(ended)(at(9))
    expect([counts.cases, counts.duplicates, counts.promised.closedBefore]).toEqual([0, 1, 0])
    expect(caseTally({ ...measure, duplicates: 'counted' })(ended)(at(9)).counts.cases).toBe(1)
    const message = decide(rules)({ _tag: 'RecordMessage', id: 'm', at: at(9), by: 'c1' }, ended)
    expect(message).toEqual({ _tag: 'Left', left: { _tag: 'CaseMerged', into: 'case:fb:s:b', source: 'A1.4' } })
    expect(workedCase([ended, into])('case:fb:s:a')).toBe('case:fb:s:b')
  })
})

describe('a merger while others write', () => {
  const [target, other] = [known(scored(0)), known(scored(0, '2'))]
  const [into, duplicate] = [booked(initialCase, 0, target), booked(initialCase, 0, other)]
  const graver = known(scored(0, '2'), legal(0.5, '2'))
  const [absorb, close] = mergeCommands({ at: at(1), by: 'Li' })(duplicate, into) as [CaseCommand, CaseCommand]
  const took = given(into, [absorb])
  const raised = booked(duplicate, 1, graver)
  it('does not close what was raised since it was looked at, whatever the clocks say', () => {
    for (const when of [0.9, 1])
      expect(decide(rules)(close, booked(duplicate, when, graver))).toMatchObject({ left: { _tag: 'RaisedUnseen' } })
    expect(decide(rules)(close, duplicate)._tag).toBe('Right')
  })
  it('takes up what was raised when it is asked for again, and then closes', () => {
    const again = mergeCommands({ at: at(1), by: 'Li' })(raised, took)
    expect(again.map(({ _tag }) => _tag)).toEqual(['AbsorbCase', 'CloseCase'])
    const both = given(took, again.slice(0, 1))
    expect(both).toMatchObject({ priority: 'P0', due: at(4), absorbed: ['case:fb:s:2'] })
    expect(mergeCommands({ at: at(1), by: 'Li' })(raised, both).map(({ _tag }) => _tag)).toEqual(['CloseCase'])
    expect(given(raised, again.slice(1))).toMatchObject({ stage: 'closed', outcome: 'duplicate' })
    const lowered = doing(both, 2, { _tag: 'Reprioritise', to: 'P2', cause: 'person', reason: '已核实' })
    expect(given(lowered, [{ ...(again[0] as CaseCommand), id: 'again' }]).priority).toBe('P2')
  })
  it('loses no feedback that was added in between', () => {
    const third = known(scored(0, '3'))
    const linked = given(duplicate, linkCommands({ at: at(1), by: 'voc' })(third.assessment))
    const joined = { _tag: 'FeedbackUnseen', joined: at(1), source: 'A1.4' }
    expect(decide(rules)(close, linked)).toEqual({ _tag: 'Left', left: joined })
    const byTime: CaseCommand = { _tag: 'CloseCase', outcome: 'invalid', id: 'web-9', at: at(0.9), by: 'Li' }
    expect(decide(rules)(byTime, linked)).toEqual({ _tag: 'Left', left: joined })
    expect(decide(rules)({ ...byTime, at: at(1) }, linked)._tag).toBe('Right')
    const again = mergeCommands({ at: at(2), by: 'Li' })(linked, took)
    expect(given(took, again.slice(0, 1)).linked).toEqual(['fb:s:2', 'fb:s:3'])
    expect(given(linked, again.slice(1)).stage).toBe('closed')
  })
  it('ends nothing on a case that is closed, and is found by the sweep where that one did not take it up', () => {
    const over = doing(into, 1, { _tag: 'CloseCase', outcome: 'invalid' })
    expect(mergeCommands({ at: at(1), by: 'Li' })(duplicate, over)).toEqual([])
    expect(decide(rules)(absorb, over)._tag).toBe('Left')
    const ended = given(duplicate, [close])
    const sweep = (state: CaseState, one: Required<FeedbackAssessed>, next?: CaseState) =>
      calls({ at: at(5), by: 'voc' })({ ...one, state, ...(next === undefined ? {} : { into: next }) })
    expect(sweep(ended, other)).toEqual([])
    expect(sweep(ended, other, took)).toEqual([])
    expect(sweep(ended, other, doing(took, 2, { _tag: 'CloseCase', outcome: 'invalid' }))).toEqual([])
    expect(sweep(ended, other, { ...over, caseId: 'case:else' })).toEqual([])
    const [back] = sweep(ended, other, over)
    expect(back).toMatchObject({ _tag: 'ReopenCase', reason: 'notTakenUp', caseId: 'case:fb:s:2', due: at(29) })
    expect(given(ended, [back as CaseCommand])).toMatchObject({ stage: 'open', priority: 'P2' })
    const unseen = { ...raised, stage: 'closed', outcome: 'duplicate', duplicateOf: 'case:fb:s:1' } as const
    expect(sweep(unseen, graver, took)).toMatchObject([{ _tag: 'AbsorbCase', caseId: 'case:fb:s:1', priority: 'P0' }])
    const nothing = known(scored(0, '2'), { ...revision(2 * hour, { score: 10 }), externalId: '2' })
    expect(sweep(ended, nothing, over)).toMatchObject([{ _tag: 'ReopenCase', reason: 'notTakenUp' }])
  })
})

describe('revisions of one second', () => {
  const kinds = (...facts: readonly FeedbackFact[]) => {
    const one = currentFeedback(recordOf(...facts))
    return one._tag === 'FeedbackStands' ? [one.feedback.score, one.feedback.comment] : [one._tag]
  }
  const created = revision(5, { score: 2 }, 'FeedbackReceived')
  const updated = revision(5, { score: 2, comment: '等了三天' })
  it('leave the update standing, and its words', () => {
    expect(kinds(created, updated)).toEqual([2, '等了三天'])
    expect(kinds(updated, created)).toEqual([2, '等了三天'])
  })
  it('leave what says more standing, of two that say they are the first', () => {
    const good = revision(5, { score: 9 }, 'FeedbackReceived')
    const bad = revision(5, { score: 1, comment: 'rude agent' }, 'FeedbackReceived')
    expect(kinds(good, bad)).toEqual([1, 'rude agent'])
    expect(kinds(bad, good)).toEqual([1, 'rude agent'])
    const more = revision(5, { score: 1, comment: 'rude agent, twice' }, 'FeedbackReceived')
    expect(kinds(more, bad)).toEqual([1, 'rude agent, twice'])
  })
})

describe('a command that was answered', () => {
  const assign = (owner: string): CaseCommand => ({ ...assigned, owner, id: 'web-7', at: at(1), by: 'Zhao' })
  it('with nothing to do asks for nothing when it comes again later', () => {
    const taken = working([0, opened], [1, assigned]).state
    const first = decide(rules)(assign('Li'), taken)
    expect(first).toMatchObject({ right: [{ _tag: 'CommandNoted', answer: 'nothing', version: 3 }] })
    const moved = doing(given(taken, [assign('Li')]), 2, { ...assigned, owner: 'Wang' })
    expect(decide(rules)(assign('Li'), moved)).toEqual({ _tag: 'Right', right: [] })
    expect(moved.owner).toBe('Wang')
  })
  it('with a refusal that was noted asks for nothing either', () => {
    const open = working([0, opened]).state
    const close: CaseCommand = { _tag: 'CloseCase', outcome: 'declined', id: 'web-8', at: at(1), by: 'Li' }
    const refused = decide(rules)(close, open)
    if (refused._tag === 'Right') throw new Error('there is no ticket yet')
    const noted = noteRefused(close, refused.left, open).reduce(evolve, open)
    expect(noted.stage).toBe('open')
    const ready = doing(noted, 2, { _tag: 'AcknowledgeCase', ticket: 'T' }, assigned)
    expect(decide(rules)(close, ready)).toEqual({ _tag: 'Right', right: [] })
    expect(noteRefused(close, refused.left, noted)).toEqual([])
    expect(noteRefused(close, refused.left, initialCase)).toEqual([])
  })
})

describe('on the spot', () => {
  it('is the first contact that reaches the customer: a second call two days later does not start it anew (A2.13)', () => {
    const solution: CaseIntent = {
      _tag: 'OfferSolution',
      text: '换新电池',
      promises: [{ id: 'p1', what: '上门更换', due: at(100) }],
    }
    const { events } = working([0, opened], [0.5, assigned], [1, called], [49, called], [49.1, solution])
    expect(violationsOf(rules)(events).map(({ rule }) => rule)).toEqual([
      { _tag: 'NotOnTheSpot', minutes: 2886, within: 60, source: 'A2.13' },
    ])
  })
})

describe('months', () => {
  it('are cut in the zone of the calendar', () => {
    const zone = compileCalendar({ id: 'cn', timeZone: 'Asia/Shanghai', weekly: aroundTheClock })
    if (zone._tag === 'Left') throw new Error('a calendar')
    const receivedAt = instant(Date.parse('2026-12-01T00:30:00+08:00'))
    const { state } = working([0, { ...opened, receivedAt }])
    const measure = { resolutionMinutes: 60, contact: contactClock(standardProgramme), reopenedWithinDays: 14 }
    const months = (calendar: typeof elapsed) =>
      Object.keys(caseTally({ ...measure, calendar })(state)(instant(receivedAt + hour)).counts.cohorts)
    expect([months(zone.right), months(elapsed)]).toEqual([['2026-12'], ['2026-11']])
  })
})

describe('a double click', () => {
  const click = (id: string, seconds: number, comment: string, customerId = 'c1'): FeedbackFact => ({
    _tag: 'FeedbackAmended',
    source: 's',
    at: instant(0),
    externalId: id,
    said: {
      receivedAt: instant(seconds * 1000),
      scale: '0-10',
      customerId,
      score: 2 as never,
      comment,
    },
  })
  it('the same words within a moment are reported, and only those', () => {
    const book = feedbackBook([
      click('a', 0, '等了 三天'),
      click('b', 1, '等了三天'),
      click('c', 62, '等了三天'),
      click('d', 1, '等了三天', 'c2'),
      click('e', 2, '等了四天'),
    ])
    expect(sameWords(60)(book)).toEqual([{ customerId: 'c1', feedbackIds: ['fb:s:a', 'fb:s:b'] }])
    expect(sameWords(61)(book)).toEqual([{ customerId: 'c1', feedbackIds: ['fb:s:a', 'fb:s:b', 'fb:s:c'] }])
  })
})
