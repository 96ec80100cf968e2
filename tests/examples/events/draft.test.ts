import { describe, expect, it } from 'vitest'
import { draftOf } from '../../../src/events/draft.ts'
import { emptyLog, type Log, logged } from '../../../src/events/log.ts'

const made = () =>
  draftOf({
    list: ['a'] as readonly string[],
    table: { x: { n: 1 } } as { readonly [id: string]: { readonly n: number } },
  })

describe('a draft copies a list or a table once', () => {
  it('when it is first written to', () => {
    const draft = made()
    draft.add('list', 'b')
    draft.put('table', 'y', { n: 2 })
    const { list, table } = draft.state
    draft.add('list', 'c')
    draft.put('table', 'z', { n: 3 })
    draft.drop('table', 'x')
    expect(draft.state.list).toBe(list)
    expect(draft.state.table).toBe(table)
    expect(draft.state).toEqual({ list: ['a', 'b', 'c'], table: { y: { n: 2 }, z: { n: 3 } } })
  })
  it('and not to drop what is not there', () => {
    const from = { list: [] as readonly string[], table: { x: { n: 1 } } as { readonly [id: string]: object } }
    const draft = draftOf(from)
    draft.drop('table', 'y')
    draft.drop('table', 'toString')
    expect(draft.state.table).toBe(from.table)
  })
  it('an entry under a strange id is one like any other: seen, replaced and dropped', () => {
    const draft = made()
    draft.put('table', '__proto__', { n: 1 })
    draft.put('table', '__proto__', { n: 2 })
    expect(Object.entries(draft.state.table)).toEqual([
      ['x', { n: 1 }],
      ['__proto__', { n: 2 }],
    ])
    draft.drop('table', '__proto__')
    expect(Object.keys(draft.state.table)).toEqual(['x'])
  })
})

describe('a list that only grows', () => {
  it('is kept in pieces of sixty-four', () => {
    const long = Array.from({ length: 130 }, (_, n) => [n]).reduce<Log<number>>(logged, emptyLog)
    expect([...long.earlier, long.latest].map(({ length }) => length)).toEqual([64, 64, 2])
  })
})
