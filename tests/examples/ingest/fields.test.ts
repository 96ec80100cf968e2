import { describe, expect, it } from 'vitest'
import { type Adapter, count, idText, textAt, unixSeconds, valueAt } from '../../../src/ingest/index.ts'
import { adapterLaws } from '../../../src/testing/laws/adapter-laws.ts'

const taken = (result: { readonly _tag: string; readonly right?: unknown }): unknown =>
  result._tag === 'Right' ? result.right : 'refused'

describe('what payloads hold', () => {
  it.each([
    [
      idText,
      ['7', 7, 0, 7.5, '', ' ', null, 2 ** 60],
      ['7', '7', '0', 'refused', 'refused', 'refused', 'refused', 'refused'],
    ],
    [count, [2, '2', ' 3 ', '-1', 1.5, '1e3', ''], [2, 2, 3, 'refused', 'refused', 'refused', 'refused']],
    [
      unixSeconds,
      [1, '1', 1.5, '1.5', -1, 'now', 1e15, null],
      [1000, 1000, 1500, 1500, -1000, 'refused', 'refused', 'refused'],
    ],
  ] as const)('is read the same as text and as number, case %#', (parser, received, expected) => {
    expect((received as readonly unknown[]).map((one) => taken(parser(one, [])))).toEqual(expected)
  })

  it('is found where a value holds it itself', () => {
    expect(valueAt(['a', 1, 'b'], { a: [0, { b: null }] })).toBeNull()
    expect(valueAt(['toString'], {})).toBeUndefined()
    expect(valueAt(['a', 'length'], { a: 'text' })).toBeUndefined()
    expect([true, 0, -0, ' ', {}, Number.NaN].map((a) => textAt(['a'], { a }))).toEqual([
      'true',
      '0',
      '0',
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('the laws of adapters catch one that', () => {
  const at = 0 as never
  const fact = { _tag: 'FeedbackReceived', source: 's', externalId: '1', at } as const
  const given =
    (said: object): Adapter =>
    () => ({ _tag: 'Right', right: [{ ...fact, said: { receivedAt: at, scale: '0-10', ...said } }] })
  const memory = { calls: 0 }
  const broken: readonly (readonly [string, Adapter])[] = [
    ['throws', (received) => given({ comment: (received as { readonly a: { readonly b: string } }).a.b })(received)],
    [
      'remembers',
      () => ({
        _tag: 'Right',
        right: [{ ...fact, revision: ++memory.calls, said: { receivedAt: at, scale: '0-10' } }],
      }),
    ],
    ['leaves undefined behind', given({ comment: undefined })],
    ['answers with nothing', () => ({ _tag: 'Right', right: [] })],
    ['gives scores off the scale', given({ score: 11 })],
    ['gives blank words', given({ comment: ' ' })],
  ]
  it.each(broken)('%s', (_what, adapter) => {
    const failed = adapterLaws(adapter, [{ a: { b: 'x' } }]).filter(({ check }) => {
      try {
        check({ numRuns: 60 })
        return false
      } catch {
        return true
      }
    })
    expect(failed.length).toBeGreaterThan(0)
  })
})
