import { describe, expect, it } from 'vitest'
import { feedbackBook } from '../../../src/feedback/revision/book.ts'
import type { FeedbackFact } from '../../../src/feedback/revision/revision.ts'
import type { CaseCommand, CaseIntent } from '../../../src/inner-loop/case/command.ts'
import { decide } from '../../../src/inner-loop/case/decide.ts'
import { evolve } from '../../../src/inner-loop/case/evolve.ts'
import { type CaseState, initialCase } from '../../../src/inner-loop/case/state.ts'
import type { NpsScore } from '../../../src/nps/score.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { assess } from '../../../src/programme/assess/assess.ts'
import { assessRecord } from '../../../src/programme/cases/assess-record.ts'
import { commandsFor } from '../../../src/programme/cases/case-commands.ts'
import { contactClock } from '../../../src/programme/policy/contact-clock.ts'
import { reviewBook } from '../../../src/programme/review/review.ts'
import { rules } from '../../support/case.ts'
import { at, book, close, commandAt, reopen, start } from '../../support/case-hours.ts'

const legal = (hours: number, excluded?: 'test'): FeedbackFact => ({
  _tag: 'FeedbackAmended',
  source: 's',
  externalId: '1',
  at: at(hours),
  said: {
    receivedAt: at(0),
    scale: '0-10',
    score: 2 as NpsScore,
    customerId: 'c17',
    comment: '我要起诉你们',
    redFlags: ['legal'],
  },
  ...(excluded === undefined ? {} : { excluded }),
})
const over = assessRecord(standardProgramme.vocabulary, assess(standardProgramme))
const given = (state: CaseState, command: CaseCommand): CaseState => {
  const decided = decide(rules)(command, state)
  return decided._tag === 'Right' ? decided.right.reduce(evolve, state) : state
}
const wantedOf = (state: CaseState, hours: number, ...facts: readonly FeedbackFact[]): readonly CaseCommand[] => {
  const [record] = feedbackBook(facts)
  const assessment = record === undefined ? undefined : over({ record })
  if (record === undefined || assessment === undefined) throw new Error('no record')
  return commandsFor(standardProgramme)({ at: at(hours), by: 'voc' })({ record, assessment, state })
}
/** A desk that knows these facts books at an hour. */
const desk = (state: CaseState, hours: number, ...facts: readonly FeedbackFact[]): CaseState =>
  wantedOf(state, hours, ...facts).reduce(given, state)
const due = (state: CaseState) => contactClock(standardProgramme)(state)(at(5))?.due
const noticesOwed = (state: CaseState, hours: number) =>
  reviewBook(standardProgramme)([state])(at(hours))
    .duties.filter(({ duty }) => duty === 'notice')
    .map(({ role, due: when, state: stands }) => [role, when, stands])

describe('a case that a late desk withdraws and restores', () => {
  const facts = [legal(0), legal(1, 'test'), legal(2)] as const
  it('is due no later than it was', () => {
    const opened = desk(initialCase, 0, facts[0])
    const back = desk(desk(opened, 3.9, facts[0], facts[1]), 3.95, ...facts)
    expect(back).toMatchObject({ stage: 'open', reopened: 1, due: at(4) })
    expect([due(opened), due(back)]).toEqual([at(4), at(4)])
    const twice = desk(desk(back, 3.96, facts[0], facts[1], legal(3, 'test')), 3.97, ...facts, legal(4))
    expect([twice.reopened, due(twice)]).toEqual([2, at(4)])
  })
  it('is due no later also where it ended as a duplicate that nobody took up', () => {
    const target = { caseId: 'case:fb:s:2', stage: 'open', due: at(4) } as const
    const merged: CaseIntent = { _tag: 'CloseCase', outcome: 'duplicate', duplicateOf: target }
    const { state } = book(...start, [2, merged], [3, { ...reopen, due: at(7) } as CaseIntent])
    expect([state.due, due(state)]).toEqual([at(4), at(4)])
  })
  it('owes contact anew from the reopening where people closed it, or where the customer was contacted', () => {
    const declined = book(...start, [2, close(3)], [3, { ...reopen, due: at(7) } as CaseIntent]).state
    expect([declined.due, due(declined)]).toEqual([at(7), at(7)])
    const called: CaseIntent = { _tag: 'MakeContact', channel: 'phone' }
    const withdrawn: CaseIntent = { _tag: 'CloseCase', outcome: 'retracted', because: 'takenBack' }
    const { state } = book(...start, [1.5, called], [2, withdrawn], [3, { ...reopen, due: at(7) } as CaseIntent])
    expect([state.due, due(state)]).toEqual([at(7), at(7)])
  })
  it('owes what roles were told at once as before', () => {
    const opened = desk(initialCase, 0, facts[0])
    const back = desk(desk(opened, 3.9, facts[0], facts[1]), 3.95, ...facts)
    expect(noticesOwed(opened, 3.9)).toHaveLength(3)
    expect(noticesOwed(back, 3.96)).toEqual(noticesOwed(opened, 3.9))
  })
})

describe('a role that was told at once, after the case was closed and opened again', () => {
  const opened = desk(initialCase, 0, legal(0))
  const invalid = commandAt(2, { _tag: 'CloseCase', outcome: 'invalid' }, 'close')
  it('owes nothing of the cycle that is over; it is told anew, with as long from then on', () => {
    const again = given(given(opened, invalid), commandAt(300, reopen, 'again'))
    expect(again.notices).toEqual({})
    expect(noticesOwed(again, 301)).toEqual([])
    const told = desk(again, 300, legal(0))
    expect(noticesOwed(opened, 0)).toEqual(Object.keys(opened.notices).map((role) => [role, at(5 / 60), 'onTrack']))
    expect(noticesOwed(told, 300)).toEqual(
      Object.keys(opened.notices).map((role) => [role, at(300) + at(5 / 60), 'onTrack']),
    )
    expect(wantedOf(told, 301, legal(0)).filter(({ _tag }) => _tag === 'GiveNotice')).toEqual([])
  })
  it('is not told anew where it had stepped in', () => {
    const take = commandAt(0.1, { _tag: 'TakeNotice', role: 'legal', person: 'Chen' }, 'take')
    const again = given(given(given(opened, take), invalid), commandAt(300, reopen, 'again'))
    expect(Object.keys(again.notices)).toEqual(['legal'])
    const told = wantedOf(again, 300, legal(0)).flatMap((one) => (one._tag === 'GiveNotice' ? [one.role] : []))
    expect(told).toEqual(Object.keys(opened.notices).filter((role) => role !== 'legal'))
  })
})
