import { describe, expect } from 'vitest'
import { emptyLog, entriesOf, type Log, logged } from '../../../../src/events/log.ts'
import { fc, prop } from '../../../support/prop.ts'

describe('a list that only grows', () => {
  prop([fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), { maxLength: 300, size: 'max' })], {
    numRuns: 30,
  })('holds everything in order, however long it gets', (parts) => {
    const log = parts.reduce<Log<number>>(logged, emptyLog)
    expect(entriesOf(log)).toEqual(parts.flat())
    expect(log.latest.length).toBeLessThanOrEqual(66)
  })
})
