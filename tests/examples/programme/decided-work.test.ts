import { describe, expect, it } from 'vitest'
import { type Instant, type IsoInstant, instant, instantOf, isoOf } from '../../../src/core/instant.ts'
import { violationsOf } from '../../../src/inner-loop/case/checks/violations.ts'
import type { CaseCommand, CaseIntent } from '../../../src/inner-loop/case/command.ts'
import { decide } from '../../../src/inner-loop/case/decide.ts'
import { type CaseState, initialCase } from '../../../src/inner-loop/case/state.ts'
import { isTicket, nextTicket, ticketNumber } from '../../../src/inner-loop/remedy/ticket.ts'
import { type Roster, rosterOf } from '../../../src/inner-loop/routing/roster.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { assess } from '../../../src/programme/assess/assess.ts'
import { careCommands } from '../../../src/programme/books/care-commands.ts'
import { nextHandOut } from '../../../src/programme/books/hand-out.ts'
import { outboxOf } from '../../../src/programme/books/outbox.ts'
import { assessRecord } from '../../../src/programme/cases/assess-record.ts'
import { commandsFor } from '../../../src/programme/cases/case-commands.ts'
import { reviewBook } from '../../../src/programme/review/review.ts'
import { rules, worked } from '../../support/case.ts'
import { assigned, called, hour, opened } from '../../support/case-day.ts'
import { given, recordOf, revision } from '../../support/ledger.ts'
import { fc, prop } from '../../support/prop.ts'

const at = (hours: number): Instant => instant(hours * hour)
const minute = 60_000
const rostered = (facts: unknown): Roster => {
  const roster = rosterOf(facts)
  if (roster._tag === 'Left') throw new Error(JSON.stringify(roster.left))
  return roster.right
}
const roster = rostered([
  { role: 'crisisPr', person: 'Chen' },
  { role: 'legal', person: 'Wu' },
  { role: 'regularService', person: 'He' },
])
const over = assessRecord(standardProgramme.vocabulary, assess(standardProgramme))
const calls = (more: object = {}) => commandsFor(standardProgramme)({ at: at(0), by: 'voc', roster, ...more })
const facts = (score: number, redFlags: readonly string[] = []) => {
  const record = recordOf(revision(0, { score, redFlags }))
  const assessment = over({ record })
  if (assessment === undefined) throw new Error('nothing was said')
  return { record, assessment }
}
const doing = (state: CaseState, when: number, one: CaseIntent): CaseState =>
  given(state, [{ ...one, id: `by ${when}`, at: instant(when), by: 'Wu' } as CaseCommand])

describe('what was decided', () => {
  const p0 = { ...facts(5, ['legal']), state: initialCase }
  it('becomes commands: the case, its ticket, who is told, and who works it', () => {
    expect(
      calls()(p0).map((one) => [one._tag, 'role' in one ? one.role : '', 'owner' in one ? one.owner : '']),
    ).toEqual([
      ['OpenCase', '', ''],
      ['AcknowledgeCase', '', ''],
      ['GiveNotice', 'legal', ''],
      ['GiveNotice', 'crisisPr', ''],
      ['GiveNotice', 'topManagement', ''],
      ['AssignCase', 'crisisPr', 'Chen'],
    ])
    const state = given(initialCase, calls()(p0))
    expect(calls()({ ...p0, state })).toEqual([])
    expect(state.notices['legal']).toMatchObject({ person: 'Wu', due: 5 * minute })
  })
  it('is completed by a sweep after a crash between any two of them', () => {
    const all = calls()(p0)
    for (const cut of all.map((_, place) => place)) {
      const crashed = given(initialCase, all.slice(0, cut))
      const swept = given(crashed, calls()({ ...p0, state: crashed }))
      const { handled: _ids, ...rest } = swept
      const { handled: _others, ...whole } = given(initialCase, all)
      expect(rest).toEqual(whole)
    }
  })
  it('does not take a case from whoever a person gave it to', () => {
    const routed = calls()(p0).filter(({ _tag }) => _tag === 'AssignCase')
    const open = given(initialCase, calls()(p0).slice(0, 1))
    const mine = doing(open, hour, { _tag: 'AssignCase', owner: 'Zhao', role: 'csDirector' })
    expect(given(mine, routed).owner).toBe('Zhao')
  })
  it('shows whether legal stepped in within the quarter hour (A4.7)', () => {
    const state = given(initialCase, calls()(p0))
    const duty = (one: CaseState, when: number) =>
      reviewBook(standardProgramme)([one])(instant(when)).duties.filter(({ role }) => role === 'legal')
    expect(duty(state, 4 * minute)).toMatchObject([{ duty: 'notice', state: 'onTrack', due: 5 * minute }])
    expect(duty(state, 6 * minute)).toMatchObject([{ duty: 'notice', state: 'breached', pastDue: true }])
    const taken = doing(state, 3 * minute, { _tag: 'TakeNotice', role: 'legal', person: 'Wu' })
    expect(duty(taken, 6 * minute)).toEqual([])
    expect(taken.notices['legal']).toMatchObject({ given: 0, taken: 3 * minute, takenBy: 'Wu' })
    const none = decide(rules)({ _tag: 'TakeNotice', role: 'vocTeam', person: 'X', id: 'n', at: at(1), by: 'X' }, state)
    expect(none).toMatchObject({ left: { _tag: 'NoticeUnknown', source: 'A4.7' } })
    const milder = { _tag: 'GiveNotice', role: 'legal', level: 'crisis' } as const
    expect(doing(taken, 9 * minute, milder).notices['legal']).toMatchObject({ level: 'lawOrSafety', taken: 3 * minute })
  })
  it('holds technical calls and speaking for the company to who may (A2.12, A4.5)', () => {
    const state = worked(
      [opened, assigned, called].map((one, place) => ({ ...one, id: `k${place}`, at: at(place), by: 'Li' })),
    ).state
    const answer = (one: CaseIntent) => decide(rules)({ ...one, id: 'x', at: at(3), by: 'Li' } as CaseCommand, state)
    const call = { _tag: 'CallTechnicalResources', role: 'seniorAgent', resource: '电池专家', reason: '冒烟' } as const
    expect(answer(call)).toMatchObject({ right: [{ _tag: 'TechnicalCallMade', resource: '电池专家' }] })
    expect(answer({ ...call, role: 'legal' })).toMatchObject({ left: { _tag: 'NotAuthorised', source: 'A2.12' } })
    expect(answer({ ...call, resource: ' ' })).toMatchObject({ left: { _tag: 'TextMissing', field: 'resource' } })
    const speak = { _tag: 'SpeakForTheCompany', role: 'crisisPr', text: '我们正在调查。' } as const
    expect(answer(speak)).toMatchObject({ right: [{ _tag: 'CompanySpokenFor' }] })
    expect(answer({ ...speak, role: 'csm' })).toMatchObject({ left: { _tag: 'NotAuthorised', source: 'A4.5' } })
    expect(answer({ ...speak, text: '' })).toMatchObject({ left: { _tag: 'TextMissing', field: 'text' } })
  })
  it('goes to whom it concerns, each once', () => {
    const { events } = worked(calls()(p0))
    expect(events.flatMap(outboxOf).map(({ about, to }) => [about, to._tag, 'role' in to ? to.role : ''])).toEqual([
      ['CaseAcknowledged', 'Customer', ''],
      ['NoticeGiven', 'Person', 'legal'],
      ['NoticeGiven', 'Person', 'crisisPr'],
      ['NoticeGiven', 'Role', 'topManagement'],
      ['CaseAssigned', 'Person', 'crisisPr'],
    ])
  })
  it('opens a case of care for a silent customer (A0.9)', () => {
    const care = careCommands({ at: at(0), by: 'voc', priority: 'P1', keyAccountService: 'seniorAgent', roster })(
      'c:9',
      {
        _tag: 'CareDue',
        level: 'alarm',
        dispatch: 'ticket',
        role: 'csm',
        assignee: 'Qian',
        due: at(24),
        because: [],
        policy: { id: 'care', version: '1' },
      } as never,
    )
    const state = given(initialCase, care)
    expect(state).toMatchObject({ reason: 'careDue', customerId: 'c:9', owner: 'Qian', due: at(24), stage: 'assigned' })
    expect(state.caseId).toBe('case:care:c%3A9:1970-01-01')
  })
  it('keeps what triage asked for beside what a person had set higher', () => {
    const person: CaseIntent = { _tag: 'Reprioritise', to: 'P0', cause: 'person', reason: '媒体' }
    const p2 = given(initialCase, [{ ...opened, priority: 'P2', id: 'o', at: at(0), by: 'voc' }])
    const triage = { _tag: 'Reprioritise', to: 'P1', cause: 'triage' } as const
    const both = doing(doing(p2, 1, person), 2, triage)
    expect([both.priority, both.triaged]).toEqual(['P0', 'P1'])
    const lowered = doing(both, 3, { _tag: 'Reprioritise', to: 'P2', cause: 'person', reason: '误报' })
    expect(doing(lowered, 4, triage).priority).toBe('P2')
  })
})

describe('guards that stand twice', () => {
  const p1 = given(initialCase, [{ ...opened, id: 'o', at: at(0), by: 'voc' }])
  const event = (fact: object) =>
    violationsOf(rules)(
      [{ ...fact, id: 'e', caseId: 'case:fb:s:1', version: 2, at: at(1), by: 'x', command: 'e' } as never],
      p1,
    )
  const asked = (one: CaseIntent) => decide(rules)({ ...one, id: 'x', at: at(1), by: 'voc' } as CaseCommand, p1)
  const noted = { _tag: 'Right', right: [expect.objectContaining({ _tag: 'CommandNoted' })] }
  it('triage that would lower asks for nothing, and is a violation where it stands in a history', () => {
    expect(asked({ _tag: 'Reprioritise', to: 'P2', cause: 'triage' })).toEqual(noted)
    expect(event({ _tag: 'CaseReprioritised', from: 'P1', to: 'P2', cause: 'triage' })).toMatchObject([
      { rule: { _tag: 'PriorityLoweredByTriage' } },
    ])
  })
  it('a due that would be later is left out, and is a violation where it stands in a history', () => {
    const raised = asked({ _tag: 'Reprioritise', to: 'P0', cause: 'triage', due: at(9) })
    expect(raised._tag === 'Right' && raised.right).toMatchObject([{ _tag: 'CaseReprioritised', to: 'P0' }])
    expect(raised._tag === 'Right' && raised.right[0]).not.toHaveProperty('due')
    const fact = { _tag: 'CaseReprioritised', from: 'P1', to: 'P0', cause: 'triage', due: at(9) }
    expect(event(fact)).toMatchObject([{ rule: { _tag: 'DueMovedLater', from: at(4), to: at(9) } }])
  })
  it('a level told again asks for nothing, and is a violation where it stands in a history', () => {
    const told = given(p1, [
      { _tag: 'EscalateCase', level: 1, to: 'csDirector', reason: 'late', id: 'e1', at: at(5), by: 'review' },
    ])
    const again = decide(rules)(
      { _tag: 'EscalateCase', level: 1, to: 'csDirector', reason: 'late', id: 'e2', at: at(6), by: 'review' },
      told,
    )
    expect(again).toEqual(noted)
    expect(event({ _tag: 'CaseEscalated', level: 2, to: 'csDirector', reason: 'late' })).toMatchObject([
      { rule: { _tag: 'EscalationOutOfOrder', expected: 1, received: 2 } },
    ])
  })
})

describe('a roster', () => {
  const shift = { timeZone: 'Asia/Shanghai', weekly: { mon: [['09:00', '18:00']] } }
  const monday = (text: string): Instant => instantOf(`2026-11-23T${text}:00+08:00` as IsoInstant)
  const people = rostered([
    { role: 'seniorAgent', person: 'Li', shift },
    { role: 'seniorAgent', person: 'Night', from: '2026-01-01T00:00:00Z', until: '2026-12-01T00:00:00Z' },
    { role: 'regionalManager', person: 'East', unit: '杭州湖滨店' },
    { role: 'regionalManager', person: 'All' },
  ])
  it('names whoever is on duty, in the shift, those of the unit first', () => {
    expect(people('seniorAgent', monday('10:00'))).toEqual(['Li', 'Night'])
    expect(people('seniorAgent', monday('18:00'))).toEqual(['Night'])
    expect(people('seniorAgent', instantOf('2026-12-01T00:00:00Z' as IsoInstant))).toEqual([])
    expect(people('regionalManager', monday('10:00'), '杭州湖滨店')).toEqual(['East', 'All'])
    expect(people('regionalManager', monday('10:00'))).toEqual(['All'])
  })
  it('says what is wrong, and where', () => {
    const wrong = rosterOf([{ role: 'legal', person: 'Wu', shift: { timeZone: 'Asia/Shangai', weekly: {} } }])
    expect(wrong).toMatchObject({ left: [{ _tag: 'ZoneUnknown', path: [0, 'shift', 'timeZone'] }] })
  })
  prop([
    fc.array(
      fc.record({
        role: fc.constantFrom('legal', 'csm'),
        person: fc.constantFrom('a', 'b', 'c'),
        from: fc.nat(9),
        until: fc.nat(9),
      }),
      { maxLength: 8 },
    ),
    fc.nat(9),
  ])('a roster names whoever is on duty, those of the unit first', (posts, when) => {
    const here = new Set(
      posts
        .filter(({ role, from, until }) => role === 'csm' && from <= when && when < until)
        .map(({ person }) => person),
    )
    expect(new Set(rostered(posts)('csm', instant(when)))).toEqual(here)
  })
})

describe('ticket numbers', () => {
  prop([fc.string(), fc.nat(8), fc.nat(9)])(
    'a ticket number is short, made of digits, and one slip of a digit is noticed',
    (id, place, digit) => {
      const ticket = ticketNumber('VOC-', id)
      expect(ticket).toMatch(/^VOC-\d{3}-\d{3}-\d{4}$/)
      expect(isTicket(ticket)).toBe(true)
      const at = [4, 5, 6, 8, 9, 10, 12, 13, 14, 15][place] ?? 4
      if (ticket[at] !== `${digit}`) expect(isTicket(ticket.slice(0, at) + digit + ticket.slice(at + 1))).toBe(false)
    },
  )
  prop([fc.uniqueArray(fc.string(), { maxLength: 40 })])('a ticket number is never given twice', (ids) => {
    const given = new Set<string>()
    for (const id of ids) {
      const ticket = nextTicket(ticketNumber('', `${id.length % 2}`), (one) => given.has(one))
      expect(given.has(ticket)).toBe(false)
      expect(isTicket(ticket)).toBe(true)
      given.add(ticket)
    }
  })
  it('are the caller’s own where they have another shape', () => {
    expect(nextTicket('T-7', () => true)).toBe('T-7')
    expect([isTicket('T-7'), isTicket('VOC-fb:wecom:msgid-4758')]).toEqual([false, false])
  })
})

describe('the hours at which lists are handed out (A2.7)', () => {
  const shanghai = nextHandOut({ timeZone: 'Asia/Shanghai', at: ['14:00', '09:00'] })
  const next = (text: string): string => isoOf(shanghai(instantOf(text as IsoInstant)))
  it('are those of the policy, on the local clock', () => {
    expect(next('2026-11-21T00:59:59.999Z')).toBe('2026-11-21T01:00:00.000Z')
    expect(next('2026-11-21T01:00:00Z')).toBe('2026-11-21T01:00:00.000Z')
    expect(next('2026-11-21T01:00:00.001Z')).toBe('2026-11-21T06:00:00.000Z')
    expect(next('2026-11-21T06:00:00.001Z')).toBe('2026-11-22T01:00:00.000Z')
  })
  it('are those of UTC where nobody knows the zone, and now where no hour is one', () => {
    const utc = nextHandOut({ timeZone: 'Nowhere/City', at: ['09:00'] })
    expect(isoOf(utc(instant(0)))).toBe('1970-01-01T09:00:00.000Z')
    expect(nextHandOut({ timeZone: 'UTC', at: ['nine'] })(instant(5))).toBe(5)
  })
  prop([fc.nat(200 * 24).map((hours) => at(hours))])(
    'lists are handed out at the hours the policy names, on the local clock',
    (from) => {
      const told = shanghai(from)
      expect(told).toBeGreaterThanOrEqual(from)
      expect(told - from).toBeLessThanOrEqual(19 * hour)
      expect([1, 6]).toContain((told / hour) % 24)
    },
  )
})
