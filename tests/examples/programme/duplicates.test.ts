import { describe, expect, it } from 'vitest'
import { type CaseState, initialCase } from '../../../src/inner-loop/case/state.ts'
import { duplicateFaults } from '../../../src/programme/cases/duplicates.ts'

const repeats = (caseId: string, of?: string): CaseState => ({
  ...initialCase,
  caseId,
  ...(of === undefined ? {} : { duplicateOf: of }),
})

describe('duplicates that lead nowhere (A1.4)', () => {
  it('say which case is missing: the one named, or the last of a chain', () => {
    expect(duplicateFaults([repeats('a', 'b'), repeats('b', 'c')])).toEqual([
      { _tag: 'DuplicateTargetMissing', caseId: 'a', of: 'c' },
      { _tag: 'DuplicateTargetMissing', caseId: 'b', of: 'c' },
    ])
  })
  it('say what a chain of them ends in, however long', () => {
    expect(duplicateFaults([repeats('a', 'b'), repeats('b', 'c'), repeats('c', 'd'), repeats('d')])).toEqual([
      { _tag: 'DuplicateChained', caseId: 'a', of: 'b', original: 'd' },
      { _tag: 'DuplicateChained', caseId: 'b', of: 'c', original: 'd' },
    ])
  })
  it('say where they lead round in a circle, or into one', () => {
    expect(duplicateFaults([repeats('a', 'b'), repeats('b', 'c'), repeats('c', 'b'), repeats('d', 'd')])).toEqual([
      { _tag: 'DuplicatesCircular', caseId: 'a', of: 'b' },
      { _tag: 'DuplicatesCircular', caseId: 'b', of: 'c' },
      { _tag: 'DuplicatesCircular', caseId: 'c', of: 'b' },
      { _tag: 'DuplicatesCircular', caseId: 'd', of: 'd' },
    ])
  })
  it('are none where each leads straight to a case that is worked, or nothing was opened', () => {
    expect(duplicateFaults([repeats('a', 'b'), repeats('b'), initialCase])).toEqual([])
    expect(duplicateFaults([{ ...initialCase, duplicateOf: 'b' }])).toEqual([])
  })
})
