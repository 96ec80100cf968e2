import { describe, expect } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { decide } from '../../../src/inner-loop/case/decide.ts'
import { evolve } from '../../../src/inner-loop/case/evolve.ts'
import { type CaseState, initialCase } from '../../../src/inner-loop/case/state.ts'
import { careCommands } from '../../../src/programme/books/care-commands.ts'
import { rules } from '../../support/case.ts'
import { fc, prop } from '../../support/prop.ts'

const start = Date.UTC(2026, 10, 23)
const moments = fc.array(fc.integer({ min: start, max: start + 5 * 86_400_000 }), { minLength: 1, maxLength: 5 })

describe('care of a silent customer', () => {
  prop([moments, fc.boolean()], { numRuns: 60 })('care that is tried again opens one case', (tries, byLook) => {
    const book = new Map<string, CaseState>()
    for (const at of tries) {
      const how = byLook ? { look: 'look-1' } : { cases: [...book.values()] }
      const booking = { at: instant(at), by: 'voc', priority: 'P1', keyAccountService: 'seniorAgent', ...how } as const
      const commands = careCommands(booking)('c17', {
        _tag: 'CareDue',
        due: instant(start + 9 * 86_400_000),
        dispatch: 'ticket',
        role: 'csm',
        because: [],
        policy: { id: 'p', version: '1' },
      } as unknown as Parameters<ReturnType<typeof careCommands>>[1])
      for (const command of commands) {
        const state = book.get(command.caseId ?? '') ?? initialCase
        const decided = decide(rules)(command, state)
        expect(decided._tag).toBe('Right')
        if (decided._tag === 'Right') book.set(command.caseId ?? '', decided.right.reduce(evolve, state))
      }
    }
    expect(book.size).toBe(1)
  })
})
