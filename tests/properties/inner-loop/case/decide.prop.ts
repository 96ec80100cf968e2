import { describe, expect } from 'vitest'
import { violationsOf } from '../../../../src/inner-loop/case/checks/violations.ts'
import { decide, noteRefused } from '../../../../src/inner-loop/case/decide.ts'
import { evolve } from '../../../../src/inner-loop/case/evolve.ts'
import { initialCase } from '../../../../src/inner-loop/case/state.ts'
import { caseWork } from '../../../../src/testing/arbitraries/case/case-work.ts'
import { rules, worked } from '../../../support/case.ts'
import { brokenIn } from '../../../support/case-invariants.ts'
import { fc, prop } from '../../../support/prop.ts'

const recorded = ['TransfersExceeded', 'CustomerAlreadyContacted', 'NotOnTheSpot', 'OpenerLacking', 'OpenerUnsaid']
const history = caseWork.map((work) => worked(work).events)

describe('a case', () => {
  prop([caseWork], { numRuns: 40 })('keeps every invariant at every version', (work) => {
    expect(brokenIn(worked(work).events)).toEqual([])
  })
  prop([caseWork], { numRuns: 40 })('a command handled before changes nothing', (work) => {
    const { state, events } = worked(work)
    const done = new Set(events.map(({ command }) => command))
    for (const command of work.filter(({ id }) => done.has(id)))
      expect(decide(rules)(command, state)).toEqual({ _tag: 'Right', right: [] })
  })
  prop([caseWork, fc.nat()], { numRuns: 60 })(
    'a repeated command asks for nothing, whatever it answered the first time',
    (work, pick) => {
      const cut = 1 + (pick % Math.max(1, work.length))
      const command = work[cut - 1]
      fc.pre(command !== undefined && !work.slice(0, cut - 1).some(({ id }) => id === command.id))
      if (command === undefined) return
      const { state: before } = worked(work.slice(0, cut - 1))
      const first = decide(rules)(command, before)
      const answer = first._tag === 'Right' ? first.right : noteRefused(command, first.left, before)
      fc.pre(answer.length > 0)
      const after = work.slice(cut).reduce(
        (state, one) => {
          const decided = decide(rules)(one, state)
          return decided._tag === 'Right' ? decided.right.reduce(evolve, state) : state
        },
        answer.reduce(evolve, before),
      )
      expect(decide(rules)(command, after)).toEqual({ _tag: 'Right', right: [] })
    },
  )
  prop([caseWork], { numRuns: 40 })('every refusal names a rule and its source', (work) => {
    for (const { _tag, source } of worked(work).refusals)
      expect([_tag, source]).toEqual([expect.any(String), expect.stringMatching(/^A\d\.\d/)])
  })
  prop([caseWork], { numRuns: 40 })('no decided history breaks a rule, but for what is recorded', (work) => {
    const tags = violationsOf(rules)(worked(work).events).map(({ rule }) => rule._tag)
    expect(tags.filter((tag) => !recorded.includes(tag))).toEqual([])
  })
  prop([history], { numRuns: 30 })('survives JSON: events, state and all', (events) => {
    const state = events.reduce(evolve, initialCase)
    expect(JSON.parse(JSON.stringify(events))).toStrictEqual(events)
    expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state)
  })
  prop([history, fc.nat()], { numRuns: 30 })('an event folded twice counts once', (events, place) => {
    const state = events.reduce(evolve, initialCase)
    const again = events[place % Math.max(1, events.length)]
    if (again !== undefined) expect(evolve(state, again)).toBe(state)
  })
})
