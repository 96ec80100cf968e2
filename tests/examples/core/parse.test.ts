import { left, right } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { listOf, oneOfTexts, optional, record, text, wholeNumber } from '../../../src/core/parse/parse.ts'
import { shown } from '../../../src/core/parse-issue.ts'

interface Pair {
  readonly id: string
  readonly count?: number
}
const pair = record<Pair>({ id: text, count: optional(wholeNumber(0, 10)) })

describe('record', () => {
  it('keeps what it knows and leaves the rest aside', () => {
    expect(pair({ id: 'a', count: 3, more: true }, [])).toEqual(right({ id: 'a', count: 3 }))
  })
  it('leaves no key for what is absent or null', () => {
    expect(pair({ id: 'a', count: null }, [])).toStrictEqual(right({ id: 'a' }))
  })
  it('reports every issue with its place', () => {
    expect(pair({ count: 11 }, ['rows', 2])).toEqual(
      left([
        { _tag: 'FieldMissing', path: ['rows', 2, 'id'] },
        { _tag: 'NotAWholeNumber', path: ['rows', 2, 'count'], received: '11', from: 0, to: 10 },
      ]),
    )
  })
  it('reads own fields only', () => {
    expect(pair(Object.create({ id: 'inherited' }), [])).toEqual(left([{ _tag: 'FieldMissing', path: ['id'] }]))
  })
  it('refuses what is no record', () => {
    expect(pair([], [])).toEqual(left([{ _tag: 'NotARecord', path: [], received: '[]' }]))
    expect(pair(null, [])).toEqual(left([{ _tag: 'NotARecord', path: [], received: 'null' }]))
  })
})

describe('the others', () => {
  it('reads lists member by member', () => {
    expect(listOf(text)(['a', ' '], ['tags'])).toEqual(left([{ _tag: 'NotText', path: ['tags', 1], received: '" "' }]))
    expect(listOf(text)('a', [])).toEqual(left([{ _tag: 'NotAList', path: [], received: '"a"' }]))
  })
  it('knows the words of a list and no property names', () => {
    expect(oneOfTexts(['a', 'b'])('b', [])).toEqual(right('b'))
    expect(oneOfTexts(['a', 'b'])('toString', [])).toEqual(
      left([{ _tag: 'NotOneOf', path: [], received: '"toString"', allowed: ['a', 'b'] }]),
    )
  })
})

describe('shown', () => {
  it.each([
    ['a "b"', '"a \\"b\\""'],
    [Number.NaN, 'NaN'],
    [-0, '-0'],
    [null, 'null'],
    [undefined, 'undefined'],
    [[1, 2], '[…]'],
    [{ a: 1 }, '{…}'],
    [() => 1, 'a function'],
    [Symbol('s'), 'a symbol'],
    [10n, '10'],
    [true, 'true'],
  ])('shows %s', (value, text) => {
    expect(shown(value)).toBe(text)
  })
  it('cuts long text', () => {
    expect(shown('x'.repeat(1000))).toHaveLength(60)
  })
})
