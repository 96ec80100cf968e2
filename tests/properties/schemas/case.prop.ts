import { describe, expect, it } from 'vitest'
import { moves } from '../../../src/inner-loop/case/moves.ts'
import { caseEventSchema } from '../../../src/schemas/case.ts'
import { caseWork } from '../../../src/testing/arbitraries/case/case-work.ts'
import { worked } from '../../support/case.ts'
import { fc, prop } from '../../support/prop.ts'

describe('events of cases as a schema', () => {
  prop([caseWork], { numRuns: 40 })('every event that is decided is read as it is, also after JSON', (work) => {
    for (const event of worked(work).events)
      expect(caseEventSchema.parse(JSON.parse(JSON.stringify(event)))).toStrictEqual(event)
  })
  prop([
    caseWork.map((work) => worked(work).events[0]),
    fc.constantFrom('id', 'caseId', 'version', 'at', 'by', 'command', '_tag'),
  ])('an event without one of its fields is none', (event, field) => {
    fc.pre(event !== undefined)
    expect(caseEventSchema.safeParse({ ...event, [field]: undefined }).success).toBe(false)
  })
  it('knows every kind of event', () => {
    const sample = { id: 'e', caseId: 'c', version: 1, at: 0, by: 'x', command: 'k' }
    for (const _tag of Object.keys(moves)) {
      const read = caseEventSchema.safeParse({ ...sample, _tag })
      expect(read.success || read.error.issues.every(({ path }) => path.join() !== '_tag')).toBe(true)
    }
    expect(caseEventSchema.safeParse({ ...sample, _tag: 'NeverHeardOf' }).error?.issues[0]?.path).toEqual(['_tag'])
  })
})
