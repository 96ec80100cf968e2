import { describe, expect } from 'vitest'
import { decide } from '../../../../src/inner-loop/case/decide.ts'
import { evolve } from '../../../../src/inner-loop/case/evolve.ts'
import { initialCase } from '../../../../src/inner-loop/case/state.ts'
import { violationsOf } from '../../../../src/inner-loop/case/violations.ts'
import { caseWork } from '../../../../src/testing/case-commands.ts'
import { rules, worked } from '../../../support/case.ts'
import { brokenIn } from '../../../support/case-invariants.ts'
import { fc, prop } from '../../../support/prop.ts'

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
  prop([caseWork], { numRuns: 40 })('every refusal names a rule and its source', (work) => {
    for (const { _tag, source } of worked(work).refusals)
      expect([_tag, source]).toEqual([expect.any(String), expect.stringMatching(/^A\d\.\d/)])
  })
  prop([caseWork], { numRuns: 40 })('no decided history breaks a rule, but for what is recorded', (work) => {
    const tags = violationsOf(rules)(worked(work).events).map(({ rule }) => rule._tag)
    expect(tags.filter((tag) => !['TransfersExceeded', 'NotOnTheSpot', 'OpenerLacking'].includes(tag))).toEqual([])
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
