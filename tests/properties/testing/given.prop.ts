import { describe, expect } from 'vitest'
import { caseDecider } from '../../../src/inner-loop/case/decide.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { caseRules } from '../../../src/programme/cases/case-rules.ts'
import { caseWork } from '../../../src/testing/arbitraries/case/case-work.ts'
import { given } from '../../../src/testing/ledger/given.ts'
import { fc, prop } from '../../support/prop.ts'

const decider = caseDecider(caseRules(standardProgramme))

describe('stories of a ledger', () => {
  prop([caseWork, fc.nat(20)], { numRuns: 60 })(
    'a story is its commands decided one after the other',
    (commands, cut) => {
      const whole = given(decider)().when(...commands)
      const first = given(decider)().when(...commands.slice(0, cut))
      const second = given(decider)(...first.events).when(...commands.slice(cut))
      expect(second.state).toEqual(whole.state)
      expect([...first.events, ...second.events]).toEqual(whole.events)
      expect([...first.refused, ...second.refused]).toEqual(whole.refused)
      let state = decider.initialState
      let answered = 0
      for (const command of commands) {
        const decided = decider.decide(command, state)
        if (decided._tag === 'Left') answered += 1
        else state = decided.right.reduce(decider.evolve, state)
      }
      expect(whole.refused).toHaveLength(answered)
      expect(whole.state).toEqual(state)
      expect(whole.events.reduce(decider.evolve, decider.initialState)).toEqual(state)
    },
  )
})
