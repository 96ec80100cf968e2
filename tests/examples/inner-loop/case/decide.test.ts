import { describe, expect, it } from 'vitest'
import { instant } from '../../../../src/core/instant.ts'
import { violationsOf } from '../../../../src/inner-loop/case/checks/violations.ts'
import type { CaseIntent } from '../../../../src/inner-loop/case/command.ts'
import { caseDecider } from '../../../../src/inner-loop/case/decide.ts'
import { initialCase, isTerminal } from '../../../../src/inner-loop/case/state.ts'
import type { NpsScore } from '../../../../src/nps/score.ts'
import { standardCase } from '../../../../src/policies/inner-loop/case.ts'
import { rules } from '../../../support/case.ts'
import {
  acked,
  assigned,
  called,
  closed,
  confirmed,
  doing,
  hour,
  kept,
  offered,
  opened,
  refusalsOf,
  resolved,
  under,
  whole,
} from '../../../support/case-day.ts'

describe('a case as it should go', () => {
  it('is opened, acknowledged, assigned, contacted, solved, confirmed and closed', () => {
    const { state, refusals, events } = doing(whole)
    expect(refusals).toEqual([])
    expect(state).toMatchObject({
      caseId: 'case:fb:s:1',
      stage: 'closed',
      outcome: 'recovered',
      ticket: 'VOC-1',
      owner: 'Li',
    })
    expect(events.map(({ id, version }) => [id, version])).toEqual(whole.map((_, place) => [`k${place}/0`, place + 1]))
    expect([isTerminal(state), isTerminal(initialCase)]).toEqual([true, false])
  })
  it('is a decider', () => {
    const { initialState, decide, evolve } = caseDecider(rules)
    const first = decide({ ...opened, id: 'k', at: instant(1), by: 'voc' }, initialState)
    expect(first._tag === 'Right' && first.right.reduce(evolve, initialState).stage).toBe('open')
  })
  it('never skips a step, and says which stages there are for it', () => {
    expect(refusalsOf(opened, resolved)).toEqual([
      { _tag: 'NotAtThisStage', event: 'CaseResolved', stage: 'open', allowed: ['resolving'], source: 'A2.13' },
    ])
  })
  it('opens once a feedback, and is about no other', () => {
    expect(doing([opened, opened]).events).toHaveLength(1)
    expect(refusalsOf(opened, { ...opened, feedbackId: 'fb:s:2' })).toEqual([
      { _tag: 'OtherCase', expected: 'fb:s:1', received: 'fb:s:2', source: 'A2.3' },
    ])
  })
})

describe('acknowledged before closed (A0.13)', () => {
  it('a case without a receipt is not closed', () => {
    const withoutReceipt = whole.filter((one) => one !== acked)
    expect(doing(withoutReceipt).refusals).toEqual([{ _tag: 'AcknowledgementMissing', source: 'A0.13' }])
  })
  it('unless there is nobody to tell, or nothing to tell of', () => {
    const { customerId: _nobody, ...anonymous } = opened as Extract<CaseIntent, { _tag: 'OpenCase' }>
    expect(doing([anonymous, ...whole.slice(2)]).state.stage).toBe('closed')
    for (const outcome of ['invalid', 'retracted'] as const)
      expect(doing([opened, { _tag: 'CloseCase', outcome }]).state.outcome).toBe(outcome)
  })
})

describe('priority', () => {
  const raised: CaseIntent = { _tag: 'Reprioritise', to: 'P0', cause: 'triage', due: instant(2 * hour) }
  it('a legal comment after the score raises the open case and shortens its due (A4.7)', () => {
    expect(doing([opened, raised]).state).toMatchObject({ priority: 'P0', due: 2 * hour })
  })
  it('is not made later by triage', () => {
    expect(doing([opened, { ...raised, due: instant(9 * hour) }]).state).toMatchObject({
      priority: 'P0',
      due: 4 * hour,
    })
  })
  it('is not lowered by triage; a person lowers it with a reason, keeps the due, and is not overruled', () => {
    const lower: CaseIntent = { _tag: 'Reprioritise', to: 'P2', cause: 'triage' }
    expect(doing([opened, lower]).events).toHaveLength(1)
    const byHand: CaseIntent = {
      _tag: 'Reprioritise',
      to: 'P2',
      cause: 'person',
      reason: '误报',
      due: instant(24 * hour),
    }
    expect(refusalsOf(opened, { ...byHand, reason: ' ' })).toEqual([
      { _tag: 'TextMissing', field: 'reason', source: 'A2.3' },
    ])
    expect(doing([opened, raised, byHand, raised]).state).toMatchObject({
      priority: 'P2',
      due: 2 * hour,
      triaged: 'P0',
    })
  })
  it('does not take back time a person granted, unless something worse is learned', () => {
    const extended: CaseIntent = { _tag: 'ExtendDeadline', due: instant(9 * hour), reason: '客户出差' }
    const same: CaseIntent = { _tag: 'Reprioritise', to: 'P1', cause: 'triage', due: instant(hour) }
    expect(doing([opened, extended, same]).state).toMatchObject({ due: 9 * hour, originalDue: 4 * hour })
    expect(doing([opened, extended, raised]).state).toMatchObject({ priority: 'P0', due: 2 * hour })
    expect(doing([opened, same]).state).toMatchObject({ priority: 'P1', due: hour })
  })
  it('an extension is later than what is due, and explained', () => {
    expect(refusalsOf(opened, { _tag: 'ExtendDeadline', due: instant(3 * hour), reason: 'x' })).toEqual([
      { _tag: 'ExtensionNotLater', from: 4 * hour, to: 3 * hour, source: 'A2.8' },
    ])
  })
})

describe('transfers (A2.14)', () => {
  const toWang: CaseIntent = { _tag: 'TransferCase', owner: 'Wang', role: 'csm', reason: '休假' }
  it('are free as assignment before contact', () => {
    expect(doing([opened, assigned, { ...assigned, owner: 'Wang' }]).state).toMatchObject({
      owner: 'Wang',
      transfers: 0,
    })
    expect(refusalsOf(opened, assigned, toWang)).toEqual([{ _tag: 'CustomerNotContacted', source: 'A2.14' }])
  })
  it('are refused once the customer was contacted', () => {
    expect(refusalsOf(opened, assigned, called, toWang)).toEqual([
      { _tag: 'TransfersExceeded', made: 0, most: 0, source: 'A2.14' },
    ])
  })
  it('are recorded as a violation where somebody answers for them', () => {
    const { state, events, refusals } = doing([
      opened,
      assigned,
      called,
      { ...toWang, override: { actor: 'Zhao', reason: '离职' } },
    ])
    expect([state.owner, state.transfers, refusals]).toEqual(['Wang', 1, []])
    expect(violationsOf(rules)(events)).toEqual([
      {
        caseId: 'case:fb:s:1',
        eventId: 'k3/0',
        version: 4,
        rule: { _tag: 'TransfersExceeded', made: 0, most: 0, source: 'A2.14' },
      },
    ])
  })
  it('an override without a name or a reason is none', () => {
    expect(
      refusalsOf(opened, assigned, called, { ...toWang, override: { actor: '', reason: '离职' } })[0],
    ).toMatchObject({ field: 'actor' })
    expect(
      refusalsOf(opened, assigned, called, { ...toWang, override: { actor: 'Zhao', reason: '' } })[0],
    ).toMatchObject({ field: 'reason' })
  })
  it('one is allowed under the other reading, by policy', () => {
    const one = under({ transfers: { most: 1, source: 'A2.14' } })
    const { state, refusals } = doing([opened, assigned, called, toWang, { ...toWang, owner: 'Qian' }], one)
    expect([state.owner, refusals.map(({ _tag }) => _tag)]).toEqual(['Wang', ['TransfersExceeded']])
  })
  it('assignment is no way around: a rejected solution goes back to the same owner', () => {
    const { state, refusals } = doing([
      ...whole.slice(0, 7),
      { _tag: 'RejectSolution', reason: '又坏了' },
      { ...assigned, owner: 'Wang' },
    ])
    expect([state.stage, state.owner]).toEqual(['assigned', 'Li'])
    expect(refusals).toEqual([{ _tag: 'CustomerAlreadyContacted', owner: 'Li', source: 'A2.14' }])
  })
  it('specialists join, ownership stays', () => {
    const { state } = doing([opened, assigned, called, { _tag: 'AddParticipant', participant: 'Chen', role: 'legal' }])
    expect([state.owner, state.participants]).toEqual(['Li', ['Chen']])
  })
})

describe('owners fit the priority (A2.5–A2.7)', () => {
  it('a P1 is not regular service’s', () => {
    expect(refusalsOf(opened, { ...assigned, role: 'regularService' })).toEqual([
      { _tag: 'OwnerUnfit', priority: 'P1', role: 'regularService', fit: standardCase.owners.P1, source: 'A2.5–A2.7' },
    ])
  })
})

describe('escalation', () => {
  const level = (n: number): CaseIntent => ({ _tag: 'EscalateCase', level: n, to: 'csDirector', reason: '超时' })
  it('fires each level once, in order', () => {
    expect(doing([opened, level(1), level(1), level(2)]).events.map(({ _tag }) => _tag)).toEqual([
      'CaseOpened',
      'CaseEscalated',
      'CaseEscalated',
    ])
    expect(refusalsOf(opened, level(2))).toEqual([
      { _tag: 'EscalationOutOfOrder', expected: 1, received: 2, source: 'A2.5' },
    ])
  })
})

describe('the first sentence (A2.10)', () => {
  const said = { comment: '充电时冒烟了', scale: '0-10' } as const
  it('is recorded with what it took up', () => {
    const { events } = doing([
      opened,
      assigned,
      { ...called, opener: { text: '您说“充电时冒烟了”，非常抱歉。', said } },
    ])
    expect(events.at(-1)).toMatchObject({ opener: { _tag: 'QuotesWords', quote: '充电时冒烟了' } })
  })
  it('that quotes nothing is recorded with its violation, or refused by policy', () => {
    const cold: CaseIntent = { ...called, opener: { text: '您好。', said } }
    const { events } = doing([opened, assigned, cold])
    const lacking = { _tag: 'OpenerLacking', issues: [{ _tag: 'WordsNotQuoted', leastLetters: 12 }], source: 'A2.10' }
    expect(violationsOf(rules)(events).map(({ rule }) => rule)).toEqual([lacking])
    const strict = under({ opener: { whenLacking: 'refuse', source: 'A2.10' } })
    expect(doing([opened, assigned, cold], strict).refusals).toEqual([lacking])
  })
})

describe('compensation (A2.11)', () => {
  const grant = (amount: number, role = 'seniorAgent' as const): CaseIntent => ({
    _tag: 'GrantCompensation',
    amount: { amount, currency: 'CNY' },
    role,
  })
  const contacted = [opened, assigned, called]
  it('up to 500 yuan is granted on the spot, counted over the case', () => {
    const { state } = doing([...contacted, grant(30_000), grant(20_000)])
    expect([state.granted, state.approvals]).toEqual([{ amount: 50_000, currency: 'CNY' }, {}])
  })
  it('beyond it an approval is asked for, passed up, and granted', () => {
    const up: CaseIntent = { _tag: 'ApproveCompensation', request: 'k4', role: 'csDirector' }
    const asked = doing([...contacted, grant(50_000), grant(1)])
    expect([asked.state.granted?.amount, asked.state.approvals['k4']?.approver]).toEqual([50_000, 'csDirector'])
    const passed = doing([...contacted, grant(50_000), grant(1), up])
    expect(passed.state.approvals['k4']?.approver).toBe('topManagement')
    const done = doing([...contacted, grant(50_000), grant(1), up, { ...up, role: 'topManagement' }])
    expect([done.state.granted?.amount, done.state.approvals]).toEqual([50_001, {}])
    const no = doing([
      ...contacted,
      grant(50_000),
      grant(1),
      { _tag: 'RefuseCompensation', request: 'k4', role: 'csDirector', reason: '超标' },
    ])
    expect([no.state.granted?.amount, no.state.approvals]).toEqual([50_000, {}])
  })
  it('nobody approves but the approver, and only what was asked', () => {
    expect(
      refusalsOf(...contacted, grant(50_001), { _tag: 'ApproveCompensation', request: 'k3', role: 'seniorAgent' }),
    ).toEqual([{ _tag: 'ApproverUnfit', expected: 'csDirector', received: 'seniorAgent', source: 'A2.11' }])
    expect(refusalsOf(...contacted, { _tag: 'ApproveCompensation', request: 'k9', role: 'csDirector' })).toEqual([
      { _tag: 'ApprovalUnknown', request: 'k9', source: 'A2.11' },
    ])
    expect(
      refusalsOf(...contacted, grant(50_001), {
        _tag: 'RefuseCompensation',
        request: 'k3',
        role: 'csm',
        reason: 'x',
      })[0]?._tag,
    ).toBe('ApproverUnfit')
  })
  it('is never granted without an amount, outside a contact, or in another currency', () => {
    expect(refusalsOf(...contacted, grant(0))[0]).toMatchObject({
      _tag: 'NotAuthorised',
      answer: { why: { _tag: 'NotAnAmount' } },
    })
    expect(refusalsOf(opened, assigned, grant(100))[0]?._tag).toBe('NotAtThisStage')
    expect(
      refusalsOf(...contacted, { ...grant(1), amount: { amount: 1, currency: 'USD' } } as CaseIntent)[0]?._tag,
    ).toBe('NotAuthorised')
  })
})

describe('a solution (A2.13)', () => {
  it('has a date', () => {
    expect(refusalsOf(opened, assigned, called, { ...offered, promises: [] } as CaseIntent)).toEqual([
      { _tag: 'PromiseMissing', source: 'A2.13' },
    ])
    expect(
      refusalsOf(opened, assigned, called, {
        ...offered,
        promises: [{ id: 'p', what: 'x', due: instant(0) }],
      } as CaseIntent),
    ).toEqual([{ _tag: 'PromiseDueInThePast', promise: 'p', due: 0, source: 'A2.13' }])
  })
  it('given later than on the spot is recorded as a violation', () => {
    const { events } = doing([opened, assigned, called, { after: 2 * hour }, offered])
    expect(violationsOf(rules)(events).map(({ rule }) => rule)).toEqual([
      { _tag: 'NotOnTheSpot', minutes: 121, within: 60, source: 'A2.13' },
    ])
    expect(violationsOf(rules)(doing([opened, assigned, called, { after: hour - 60_000 }, offered]).events)).toEqual([])
  })
  it('is resolved only when every promise is kept, or released by the customer', () => {
    const broken: CaseIntent = { _tag: 'BreakPromise', promise: 'p1' }
    expect(refusalsOf(...whole.slice(0, 5), resolved)).toEqual([
      { _tag: 'PromisesOpen', promises: ['p1'], source: 'A2.13' },
    ])
    expect(refusalsOf(...whole.slice(0, 5), broken, resolved)[0]?._tag).toBe('PromisesOpen')
    expect(doing([...whole.slice(0, 5), broken, kept, resolved]).state.stage).toBe('resolved')
    const released: CaseIntent = { _tag: 'ReleasePromise', promise: 'p1', reason: '不需要了' }
    expect(doing([...whole.slice(0, 5), released, resolved]).state.stage).toBe('resolved')
    expect(refusalsOf(...whole.slice(0, 5), released, kept)).toEqual([
      { _tag: 'PromiseSettled', promise: 'p1', standing: 'released', source: 'A2.13' },
    ])
    expect(refusalsOf(...whole.slice(0, 5), { ...kept, promise: 'p7' } as CaseIntent)).toEqual([
      { _tag: 'PromiseUnknown', promise: 'p7', source: 'A2.13' },
    ])
  })
})

describe('closing', () => {
  const unreachable: CaseIntent = { _tag: 'CloseCase', outcome: 'unreachable' }
  const tried: CaseIntent = { _tag: 'AttemptContact', channel: 'phone', outcome: 'noAnswer' }
  it('waits for the customer’s word, three days at most, and says whether it came', () => {
    const silent = whole.filter((one) => one !== confirmed)
    expect(doing(silent).refusals).toEqual([
      { _tag: 'ConfirmationAwaited', until: 7 * 60_000 + 72 * hour, source: 'A2.21' },
    ])
    const later = doing([...silent.slice(0, -1), { after: 72 * hour - 60_000 }, closed])
    expect(later.events.at(-1)).toMatchObject({ _tag: 'CaseClosed', confirmed: false })
  })
  it('as unreachable takes three attempts over two days', () => {
    expect(refusalsOf(opened, acked, assigned, tried, tried, tried, unreachable)).toEqual([
      { _tag: 'AttemptsTooFew', made: 3, least: 3, hours: 0, leastHours: 48, source: 'A2.8, A2.9' },
    ])
    const far = { after: 48 * hour }
    expect(refusalsOf(opened, acked, assigned, tried, far, tried, unreachable)[0]).toMatchObject({ made: 2, hours: 48 })
    expect(doing([opened, acked, assigned, tried, tried, far, tried, unreachable]).state.outcome).toBe('unreachable')
  })
  it('an outcome fits the stage', () => {
    expect(refusalsOf(opened, acked, assigned, closed)).toEqual([
      { _tag: 'OutcomeUnfit', outcome: 'recovered', stage: 'assigned', source: 'A2.21' },
    ])
  })
  it('a duplicate names another case that is there and no duplicate itself', () => {
    const as = (duplicateOf?: object) =>
      refusalsOf(opened, acked, {
        _tag: 'CloseCase',
        outcome: 'duplicate',
        ...(duplicateOf === undefined ? {} : { duplicateOf }),
      } as CaseIntent).map(({ _tag }) => _tag)
    expect(as()).toEqual(['DuplicateUnnamed'])
    expect(as({ caseId: 'case:fb:s:1', stage: 'open' })).toEqual(['DuplicateOfItself'])
    expect(as({ caseId: 'case:fb:s:2', stage: 'unopened' })).toEqual(['DuplicateOfUnknown'])
    expect(as({ caseId: 'case:fb:s:2', stage: 'closed', outcome: 'duplicate' })).toEqual(['DuplicateOfDuplicate'])
    const other = { caseId: 'case:fb:s:2', stage: 'open' }
    expect(as({ ...other, due: instant(4 * hour) })).toEqual([])
    expect(as({ ...other, contacted: true })).toEqual([])
    expect(as({ ...other, due: instant(4 * hour + 1) })).toEqual(['DuplicateDueLater'])
    expect(as(other)).toEqual(['DuplicateDueLater'])
    expect(as({ ...other, stage: 'closed', outcome: 'invalid', due: instant(1) })).toEqual(['DuplicateDueLater'])
  })
  it('is final but for reopening, topics and the next survey', () => {
    const afterClose = (one: CaseIntent) => doing([...whole, one]).refusals.map(({ _tag }) => _tag)
    expect(afterClose({ _tag: 'RecordMessage' })).toEqual(['NotAtThisStage'])
    expect(afterClose({ _tag: 'EscalateCase', level: 1, to: 'csDirector', reason: 'x' })).toEqual(['NotAtThisStage'])
    expect(afterClose({ _tag: 'TagTopic', topic: '电池' })).toEqual([])
    expect(afterClose({ _tag: 'AnswerResurvey', score: 9 as NpsScore })).toEqual([])
    expect(afterClose({ _tag: 'ReopenCase', reason: '又坏了' })).toEqual([])
  })
  it('reopening starts anew: open, a new due, and the same owner', () => {
    const { state, refusals } = doing([
      ...whole,
      { _tag: 'ReopenCase', reason: '又坏了', due: instant(50 * hour) },
      assigned,
    ])
    expect(refusals).toEqual([])
    expect(state).toMatchObject({ stage: 'assigned', owner: 'Li', due: 50 * hour, reopened: 1, contacted: false })
    expect(state).not.toHaveProperty('outcome')
  })
  it('whoever was contacted once is not handed on without a trace, also after the case was closed and reopened', () => {
    const invalid: CaseIntent = { _tag: 'CloseCase', outcome: 'invalid' }
    const again = [opened, assigned, called, invalid, { _tag: 'ReopenCase', reason: '又坏了' } as const]
    const toWang = { ...assigned, owner: 'Wang' } as const
    expect(doing([...again, toWang]).refusals).toEqual([
      { _tag: 'CustomerAlreadyContacted', owner: 'Li', source: 'A2.14' },
    ])
    const answered = doing([...again, { ...toWang, override: { actor: 'Zhao', reason: '离职' } }])
    expect([answered.state.owner, answered.state.transfers, answered.refusals]).toEqual(['Wang', 1, []])
    expect(violationsOf(rules)(answered.events).map(({ rule }) => rule._tag)).toEqual(['CustomerAlreadyContacted'])
    const nobody = doing([...again, { ...toWang, override: { actor: '', reason: '离职' } }])
    expect(nobody.refusals).toMatchObject([{ _tag: 'TextMissing', field: 'actor' }])
  })
  it('an owner whose role no longer fits hands on, and it is recorded', () => {
    const p2 = { ...opened, priority: 'P2', due: instant(24 * hour) } as const
    const regular = { _tag: 'AssignCase', owner: 'Li', role: 'regularService' } as const
    const back = [p2, acked, regular, called, { _tag: 'CloseCase', outcome: 'invalid' }] as const
    const { state, events, refusals } = doing([
      ...back,
      { _tag: 'ReopenCase', reason: '起诉', to: 'P0' },
      { _tag: 'AssignCase', owner: 'Zhao', role: 'csDirector' },
    ])
    expect([state.priority, state.owner, state.transfers, refusals]).toEqual(['P0', 'Zhao', 1, []])
    expect(violationsOf(rules)(events).map(({ rule }) => rule._tag)).toEqual(['CustomerAlreadyContacted'])
  })
  it('reopening goes on where it was, by policy', () => {
    const resume = under({ reopen: { clocks: 'resume', source: 'A2.8' } })
    expect(doing([...whole, { _tag: 'ReopenCase', reason: '又坏了' }], resume).state).toMatchObject({
      contacted: true,
      due: 4 * hour,
    })
  })
})

describe('snoozing', () => {
  const snoozed = (until: number): CaseIntent => ({ _tag: 'SnoozeCase', until: instant(until), reason: '等配件' })
  it('never goes past the first contact, and not into the past', () => {
    expect(refusalsOf(opened, assigned, snoozed(5 * hour))).toEqual([
      { _tag: 'SnoozePastDue', until: 5 * hour, due: 4 * hour, source: 'A2.8' },
    ])
    expect(refusalsOf(opened, assigned, snoozed(60_000))).toEqual([
      { _tag: 'SnoozeAlreadyOver', until: 60_000, source: 'A2.8' },
    ])
    expect(doing([opened, assigned, called, snoozed(50 * hour)]).state.snoozedUntil).toBe(50 * hour)
    expect(doing([opened, assigned, snoozed(4 * hour), { _tag: 'UnsnoozeCase' }]).state).not.toHaveProperty(
      'snoozedUntil',
    )
  })
  it('may last until the contact is due', () => {
    expect(doing([opened, assigned, snoozed(4 * hour)]).state.snoozedUntil).toBe(4 * hour)
  })
  it('is not for a P0', () => {
    expect(refusalsOf({ ...opened, priority: 'P0' } as CaseIntent, assigned, snoozed(hour))).toEqual([
      { _tag: 'NotSnoozable', priority: 'P0', source: 'A2.8' },
    ])
  })
})

describe('linked feedback, topics, messages and waiting', () => {
  it('are kept once', () => {
    const { state, events } = doing([
      opened,
      { _tag: 'LinkFeedback', feedbackId: 'fb:s:1' },
      { _tag: 'LinkFeedback', feedbackId: 'fb:s:2' },
      { _tag: 'LinkFeedback', feedbackId: 'fb:s:2' },
      { _tag: 'TagTopic', topic: '电池' },
      { _tag: 'TagTopic', topic: '电池' },
      assigned,
      { _tag: 'StartWaiting', on: 'customer' },
      { _tag: 'StartWaiting', on: 'customer' },
      { _tag: 'EndWaiting', on: 'customer' },
      { _tag: 'EndWaiting', on: 'customer' },
    ])
    expect([state.linked, state.topics, state.waitingOn, events.length]).toEqual([['fb:s:2'], ['电池'], {}, 6])
  })
})
