import { describe, expect, it } from 'vitest'
import { outputFor } from '../../../src/tables/deciding/interpret.ts'
import { type Change, diff, equivalent } from '../../../src/tables/questions/diff.ts'
import { tallyCells } from '../../../src/tables/questions/history.ts'
import { impact } from '../../../src/tables/questions/impact.ts'
import { versionStep } from '../../../src/tables/questions/version-step.ts'
import { type Columns, int, maybe, oneOf, ordered, real, subsetOf } from '../../../src/tables/shape/column.ts'
import { fingerprint } from '../../../src/tables/shape/fingerprint.ts'
import type { Row, Table } from '../../../src/tables/shape/table.ts'
import { within } from '../../../src/tables/space/region.ts'

type Line = readonly [when: Row<Columns, string>['when'], then: string]

const tableOf = (columns: Columns, lines: readonly Line[] = [[{}, 'P0']]): Table => ({
  id: 't',
  version: '1.0.0',
  columns,
  outputs: ['P0', 'P1', 'none'],
  hit: 'first',
  rows: lines.map(([when, then], at) => ({ id: `r${at}`, when, then, source: 's' })),
})
const changesOf = (a: Table, b: Table): readonly Change[] => {
  const found = diff(a, b)
  return found._tag === 'Right' ? found.right.changes : []
}
const eightWords = [...'abcdefgh'] as const

describe('columns that cannot be compared', () => {
  it.each<[string, Columns, Columns, string]>([
    ['of another kind', { c: int(0, 3) }, { c: real('CNY') }, 'kind'],
    ['of words, once of sets', { c: oneOf('a') }, { c: subsetOf('a') }, 'kind'],
    ['of sets, once of numbers', { c: subsetOf('a') }, { c: int(0, 1) }, 'kind'],
    ['of numbers, once of words', { c: int(0, 1) }, { c: oneOf('a') }, 'kind'],
    ['in another unit', { c: real('CNY') }, { c: maybe(real('EUR')) }, 'unit'],
    ['of too many words together', { c: subsetOf(...eightWords) }, { c: subsetOf('a', 'z') }, 'tooManyWords'],
  ])('are refused by name: %s', (_name, a, b, why) => {
    const refusal = { _tag: 'Left', left: { _tag: 'ColumnsDiffer', column: 'c', why } }
    const [one, other] = [tableOf({ d: int(0, 1), ...a }), tableOf(b)]
    expect(diff(one, other)).toEqual(refusal)
    expect(diff(other, one)).toEqual(refusal)
    expect(equivalent(one, other)).toEqual(refusal)
    expect(impact(one, other)({ facts: [] })).toEqual(refusal)
    expect(versionStep(one, other)).toEqual({ _tag: 'Right', right: 'major' })
  })

  it('are compared up to the limit', () => {
    expect(changesOf(tableOf({ c: subsetOf(...eightWords) }), tableOf({ c: subsetOf('a', 'h') }))).toHaveLength(1)
    expect(changesOf(tableOf({ c: real('CNY') }), tableOf({ c: real('CNY') }))).toEqual([])
  })
})

describe('columns of which one table knows more', () => {
  it.each<[string, Columns, Columns, readonly object[]]>([
    [
      'whole numbers',
      { c: int(0, 5) },
      { c: int(2, 9) },
      [
        { from: 'P0', region: [{ column: 'c', cells: [{ ge: 0, le: 1 }] }], witness: { c: 0 } },
        { to: 'P0', region: [{ column: 'c', cells: [{ ge: 6, le: 9 }] }], witness: { c: 6 } },
      ],
    ],
    [
      'words',
      { c: oneOf('a', 'b') },
      { c: oneOf('b', 'c') },
      [
        { from: 'P0', region: [{ column: 'c', cells: [{ is: 'a' }] }], witness: { c: 'a' } },
        { to: 'P0', region: [{ column: 'c', cells: [{ is: 'c' }] }], witness: { c: 'c' } },
      ],
    ],
    [
      'sets',
      { c: subsetOf('a') },
      { c: subsetOf('a', 'b') },
      [{ to: 'P0', region: [{ column: 'c', cells: [{ anyOf: ['b'] }] }], witness: { c: ['b'] } }],
    ],
    ['a column more', { c: int(0, 1) }, { c: int(0, 1), d: oneOf('x', 'y') }, []],
    ['a missing value', { c: int(0, 1) }, { c: maybe(int(0, 1)) }, []],
  ])('differ there alone: %s', (_name, a, b, changes) => {
    expect(changesOf(tableOf(a), tableOf(b))).toEqual(changes.map((change) => ({ _tag: 'Changed', ...change })))
    expect(versionStep(tableOf(a), tableOf(b))).toEqual({ _tag: 'Right', right: 'major' })
  })

  it('differ in the missing value where a row takes it', () => {
    const [a, b] = [tableOf({ c: int(0, 1) }), tableOf({ c: maybe(int(0, 1)) }, [[{ c: { orMissing: true } }, 'P0']])]
    const missing = { _tag: 'Changed', region: [{ column: 'c', cells: [{ missing: true }] }], witness: {} }
    expect(changesOf(a, b)).toStrictEqual([{ ...missing, to: 'P0' }])
    expect(changesOf(b, a)).toStrictEqual([{ ...missing, from: 'P0' }])
  })

  it('of words in another order are the same words', () => {
    const cut: readonly Line[] = [
      [{ c: { is: 'a' } }, 'P0'],
      [{}, 'P1'],
    ]
    expect(changesOf(tableOf({ c: ordered('a', 'b') }, cut), tableOf({ c: ordered('b', 'a') }, cut))).toEqual([])
  })
})

describe('steps of a version', () => {
  const base = tableOf({ c: int(0, 5), d: oneOf('x', 'y') })
  it.each<[string, Table, string]>([
    ['nothing but the number', { ...base, version: '9' }, 'none'],
    ['the writing', { ...base, rows: base.rows.map((row) => ({ ...row, source: 'elsewhere' })) }, 'patch'],
    ['a decision', tableOf(base.columns, [[{}, 'P1']]), 'minor'],
    ['an output more', { ...base, outputs: [...base.outputs, 'P9'] }, 'major'],
    ['the order of columns', tableOf({ d: oneOf('x', 'y'), c: int(0, 5) }), 'major'],
  ])('follow from %s', (_name, edited, step) => {
    expect(versionStep(base, edited)).toEqual({ _tag: 'Right', right: step })
  })
})

describe('fingerprints', () => {
  const bits = (text: string): string => {
    let hash = 0xcbf29ce484222325n
    for (const character of text) hash = ((hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n) % 2n ** 64n
    return hash.toString(16)
  }
  it('are 64-bit FNV-1a of the canonical text, columns in order and last', () => {
    const one = { ...tableOf({ b: oneOf('怒', '😡'), a: int(0, 1) }), id: '𠮷' }
    const text =
      '{"columns":[["b",{"kind":"oneOf","ordered":false,"values":["怒","😡"]}],["a",{"from":0,"kind":"int","to":1}]],' +
      '"hit":"first","id":"𠮷","outputs":["P0","P1","none"],' +
      '"rows":[{"id":"r0","source":"s","then":"P0","when":{}}],"version":"1.0.0"}'
    expect(fingerprint(one)).toBe(bits(text))
  })

  it('have sixteen digits, zeros in front included', () => {
    const versions = Array.from({ length: 60 }, (_, version) => ({
      ...tableOf({ a: int(0, 1) }),
      version: `${version}`,
    }))
    const prints = versions.map(fingerprint)
    expect(prints.filter((print) => print.startsWith('0'))).not.toEqual([])
    expect(new Set(prints.map(({ length }) => length))).toEqual(new Set([16]))
    expect(new Set(prints).size).toBe(60)
  })
})

describe('cases of the past', () => {
  const columns = { score: maybe(int(0, 10)), tier: oneOf('std', 'high') }
  const rest: Line = [{ score: { orMissing: true } }, 'none']
  const before = tableOf(columns, [[{ score: { le: 3 } }, 'P1'], rest])
  const after = tableOf(columns, [
    [{ score: { le: 5 }, tier: { is: 'high' } }, 'P0'],
    [{ score: { le: 3 } }, 'P1'],
    rest,
  ])
  const facts = [
    { score: 2, tier: 'high' },
    { score: 3, tier: 'std' },
    { score: 5, tier: 'high' },
    { score: 9, tier: 'std' },
    { tier: 'std' },
    { score: 4, tier: 'high', more: 'unread' },
  ]
  const clocks = { P0: '4h', P1: '24h', toString: 'never' }
  const exactly = (cases: number): object => ({ low: cases, high: cases })

  it('are counted exactly from facts', () => {
    expect(impact(before, after, clocks)({ facts })).toMatchObject({
      _tag: 'Right',
      right: {
        cases: 6,
        transitions: [
          { from: 'P1', to: 'P0', cases: exactly(1) },
          { from: 'P1', to: 'P1', cases: exactly(1) },
          { from: 'none', to: 'P0', cases: exactly(2) },
          { from: 'none', to: 'none', cases: exactly(2) },
        ],
        changes: [
          { from: 'P1', to: 'P0', cases: exactly(1) },
          { from: 'none', to: 'P0', cases: exactly(2) },
        ],
        outputs: [
          { name: 'P0', before: exactly(0), after: exactly(3) },
          { name: 'P1', before: exactly(2), after: exactly(1) },
          { name: 'none', before: exactly(4), after: exactly(2) },
        ],
        clocks: [
          { name: '4h', before: exactly(0), after: exactly(3) },
          { name: '24h', before: exactly(2), after: exactly(1) },
        ],
      },
    })
  })

  it('are counted by class without their facts', () => {
    expect(tallyCells(before)([...facts.slice(0, 5), { score: 1, tier: 'high' }] as never)).toEqual([
      { region: [{ column: 'score', cells: [{ ge: 0, le: 3 }] }], count: 3 },
      { region: [{ column: 'score', cells: [{ ge: 4, le: 10 }] }], count: 2 },
      { region: [{ column: 'score', cells: [{ missing: true }] }], count: 1 },
    ])
  })

  it('are counted within bounds from counts', () => {
    const cells = [
      { region: [{ column: 'score', cells: [{ ge: 0, le: 3 }] as const }], count: 20 },
      {
        region: [
          { column: 'score', cells: [{ ge: 4, le: 10 }] as const },
          { column: 'tier', cells: [{ is: 'high' }] as const },
        ],
        count: 7,
      },
      { region: [{ column: 'tier', cells: [{ is: 'gone' }] as const }], count: 1 },
      { region: [{ column: 'score', cells: [{ ge: 2, le: 3 }] as const }], count: 3 },
    ]
    const weighed = impact(before, after, clocks)({ cells })
    const upTo = (high: number): object => ({ low: 0, high })
    expect(weighed).toMatchObject({
      _tag: 'Right',
      right: {
        cases: 31,
        transitions: [
          { from: 'P1', to: 'P1', cases: upTo(23) },
          { from: 'P1', to: 'P0', cases: upTo(23) },
          { from: 'none', to: 'P0', cases: upTo(7) },
          { from: 'none', to: 'none', cases: upTo(7) },
        ],
        changes: [
          { from: 'P1', to: 'P0', cases: upTo(23) },
          { from: 'none', to: 'P0', cases: upTo(7) },
        ],
        outputs: [
          { name: 'P0', before: exactly(0), after: upTo(30) },
          { name: 'P1', before: exactly(23), after: upTo(23) },
          { name: 'none', before: exactly(7), after: upTo(7) },
        ],
      },
    })
  })

  it('start no clock unless an output has one', () => {
    const found = impact(before, after)({ facts })
    expect(found._tag === 'Right' && found.right.clocks).toEqual([])
    expect(impact(before, before)({ cells: [] })).toMatchObject({ right: { cases: 0, transitions: [], changes: [] } })
    const odd: Table = { ...before, outputs: [...before.outputs, 'toString', 'constructor'] }
    const told = impact(odd, odd, { toString: 'never' })({ facts })
    expect(told._tag === 'Right' && told.right.clocks).toEqual([
      { name: 'never', before: exactly(0), after: exactly(0) },
    ])
  })
})

describe('names that every object has', () => {
  it('are no facts unless they are there', () => {
    const named = tableOf({ constructor: maybe(oneOf('a')), toString: maybe(int(0, 3)) }, [
      [{ constructor: { missing: true }, toString: { missing: true } } as never, 'P0'],
      [{ constructor: { orMissing: true }, toString: { orMissing: true } } as never, 'P1'],
    ])
    const other = { ...named, columns: { n: int(0, 1) }, rows: [{ ...tableOf({}).rows[0], when: {} }] } as Table
    expect(outputFor(named)({})).toBe('P0')
    expect(outputFor(named)({ toString: 3 } as never)).toBe('P1')
    expect(outputFor(named)({ toString: 4 } as never)).toBeUndefined()
    expect(outputFor(named)({ constructor: 'z' } as never)).toBeUndefined()
    expect(outputFor(named)({ toString: null, constructor: null } as never)).toBe('P0')
    expect(tallyCells(named)([{}])).toMatchObject([{ count: 1 }])
    expect(impact(named, other)({ facts: [{}] })).toMatchObject({ right: { transitions: [{ from: 'P0' }] } })
    const missing = [{ column: 'constructor', cells: [{ missing: true }] as const }] as const
    expect([{}, { constructor: null }, { constructor: 'a' }].map((one) => within(missing)(one as never))).toEqual([
      true,
      true,
      false,
    ])
    expect(changesOf(named, other).length).toBeGreaterThan(0)
  })
})
