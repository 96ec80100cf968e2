import { describe, expect, it } from 'vitest'
import { type IsoInstant, instantOf } from '../../../src/core/instant.ts'
import type { CaseCommand } from '../../../src/inner-loop/case/command.ts'
import { type CaseState, initialCase } from '../../../src/inner-loop/case/state.ts'
import { careCommands } from '../../../src/programme/books/care-commands.ts'
import { given } from '../../support/ledger.ts'

const decision = {
  _tag: 'CareDue',
  level: 'alarm',
  due: instantOf('2026-11-25T00:00:00Z' as IsoInstant),
  dispatch: 'ticket',
  role: 'seniorAgent',
  because: [],
  policy: { id: 'p', version: '1' },
} as unknown as Parameters<ReturnType<typeof careCommands>>[1]
type More = Partial<Parameters<typeof careCommands>[0]>
const care = (at: IsoInstant, more: More = {}, customer = 'c17'): readonly CaseCommand[] =>
  careCommands({ at: instantOf(at), by: 'voc', priority: 'P1', keyAccountService: 'seniorAgent', ...more })(
    customer,
    decision,
  )
const opened = (commands: readonly CaseCommand[]): CaseState => given(initialCase, commands)
const before = '2026-11-23T23:59:50Z' as IsoInstant
const after = '2026-11-24T00:00:10Z' as IsoInstant

describe('care that is tried again over midnight', () => {
  it('is the same command under the id of the look that found it', () => {
    const [one, other] = [care(before, { look: 'night 7' }), care(after, { look: 'night 7' })]
    expect(one.map(({ id }) => id)).toEqual(other.map(({ id }) => id))
    expect(one[0]?.caseId).toContain('care:c17:')
    expect(care(after, { look: 'night 8' })[0]?.id).not.toBe(one[0]?.id)
    expect(care(after, { look: '' })).toEqual(care(after))
  })
  it('opens nothing while a case of care of that customer is worked', () => {
    const first = opened(care(before))
    expect(care(after, { cases: [first] })).toEqual([])
    expect(care(after, { cases: [first] }, 'c18')).toHaveLength(1)
    expect(care(after, { cases: [{ ...first, stage: 'closed' }] })).toHaveLength(1)
    expect(care(after, { cases: [{ ...first, reason: 'triaged' }] })).toHaveLength(1)
    expect(care(after, { cases: [null as never, {} as never] })).toHaveLength(1)
    expect(care(after, { cases: 'x' as never })).toHaveLength(1)
  })
})
