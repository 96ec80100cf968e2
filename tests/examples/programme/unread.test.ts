import { describe, expect, it } from 'vitest'
import type { CaseState } from '../../../src/inner-loop/case/state.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { reviewBook } from '../../../src/programme/review/review.ts'
import { at } from '../../support/case-hours.ts'
import { legal, sweptBooks } from '../../support/swept-books.ts'

const { a, b } = { a: sweptBooks(['a', 0, legal]).of('a'), b: sweptBooks(['b', 0, legal]).of('b') }
const look = (...cases: readonly unknown[]) => reviewBook(standardProgramme)(cases as readonly CaseState[])(at(9))

describe('a case that a look through the books cannot read', () => {
  it('is named with its place and what is wrong, and the others are looked at', () => {
    const { clock: _clock, ...clockless } = a
    const found = look({ ...a, format: 3 }, b, clockless, null, { ...a, stage: 'closed', version: 'x' })
    expect(found.unread).toEqual([
      { at: 0, caseId: 'case:fb:s:a', problem: { _tag: 'SnapshotFormatUnknown', received: '3', expected: 6 } },
      {
        at: 2,
        caseId: 'case:fb:s:a',
        problem: { _tag: 'SnapshotUnreadable', issues: [{ _tag: 'FieldMissing', path: ['clock'] }] },
      },
      {
        at: 3,
        problem: { _tag: 'SnapshotUnreadable', issues: [{ _tag: 'NotARecord', path: [], received: 'null' }] },
      },
      {
        at: 4,
        caseId: 'case:fb:s:a',
        problem: {
          _tag: 'SnapshotUnreadable',
          issues: [expect.objectContaining({ _tag: 'NotAWholeNumber', path: ['version'] })],
        },
      },
    ])
    expect(new Set(found.duties.map(({ caseId }) => caseId))).toEqual(new Set(['case:fb:s:b']))
  })
  it('is named where it is worked and says not whose it is or how urgent, or by no word of the policy', () => {
    const { caseId: _id, ...nameless } = a
    const { priority: _priority, ...unranked } = a
    const issuesIn = (one: unknown) =>
      look(one).unread.map(
        ({ problem }) => problem._tag === 'SnapshotUnreadable' && problem.issues.map(({ path }) => path),
      )
    expect(issuesIn(nameless)).toEqual([[['caseId']]])
    expect(issuesIn(unranked)).toEqual([[['priority']]])
    expect(issuesIn({ ...a, priority: 'P9' })).toEqual([[['priority']]])
    expect(look({ ...a, priority: 'P9' }).duties.map(({ duty }) => duty)).toContain('notice')
    expect(issuesIn({ ...nameless, stage: 'closed' })).toEqual([])
    expect([...issuesIn(a), ...issuesIn({ ...nameless, stage: 'unopened' })]).toEqual([])
  })
  it('is the book itself where that is no list', () => {
    expect(reviewBook(standardProgramme)('x' as never)(at(9)).unread).toEqual([
      { at: 0, problem: expect.objectContaining({ _tag: 'SnapshotUnreadable' }) },
    ])
  })
})
