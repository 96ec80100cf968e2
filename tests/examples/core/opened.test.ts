import { left, right } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { getOrThrow } from '../../../src/core/get-or-throw.ts'
import { match } from '../../../src/core/match.ts'

describe('an answer that may be a refusal', () => {
  it('is made into one value either way', () => {
    const said = match(
      (refusal: string) => `no: ${refusal}`,
      (value: number) => value * 2,
    )
    expect([said(left('late')), said(right(4))]).toEqual(['no: late', 8])
  })

  it('gives its value, or throws the refusal as the cause', () => {
    expect(getOrThrow(right(4))).toBe(4)
    const thrown = (refusal: unknown): Error => {
      try {
        getOrThrow(left(refusal))
      } catch (error) {
        return error as Error
      }
      throw new Error('nothing was thrown')
    }
    const issues = [{ _tag: 'FieldMissing', path: ['id'] }, { _tag: 'NotText' }]
    expect(thrown(issues)).toMatchObject({ message: 'refused: FieldMissing and 1 more', cause: issues })
    expect(thrown({ _tag: 'Undecided' }).message).toBe('refused: Undecided')
    expect(thrown(Symbol('odd')).message).toBe('refused: Symbol(odd)')
    expect(thrown([]).message).toBe('refused: undefined')
    expect(thrown(Object.create(null)).message).toBe('refused: a refusal')
  })
})
