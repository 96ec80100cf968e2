import { describe, expect, it } from 'vitest'
import { say } from '../../../src/locales/en.ts'
import { say as sayInChinese } from '../../../src/locales/zh-CN.ts'
import { verify } from '../../../src/tables/questions/verify.ts'
import { fromJson } from '../../../src/tables/reading/from-json.ts'
import type { Table } from '../../../src/tables/shape/table.ts'

const sound = {
  id: 't',
  version: '1.0.0',
  columns: {
    n: { kind: 'int', from: 0, to: 10 },
    r: { kind: 'real', unit: 'CNY' },
    w: { kind: 'oneOf', values: ['a', 'b'], ordered: false },
    s: { kind: 'subsetOf', values: ['x', 'y'] },
    m: { kind: 'maybe', column: { kind: 'int', from: 0, to: 3 } },
  },
  outputs: ['P0', 'P1'],
  hit: 'first',
  rows: [{ id: 'r', when: { m: { orMissing: true } }, then: 'P0', source: 'A2.3' }],
}
const row = (when: object): object => ({ ...sound, rows: [{ ...sound.rows[0], when }] })
const columns = (declared: object): object => ({
  ...sound,
  columns: declared,
  rows: [{ ...sound.rows[0], when: {} }],
})
const issuesOf = (value: unknown): readonly string[] => {
  const read = fromJson(value)
  return read._tag === 'Right' ? [] : read.left.map(({ _tag, path }) => [_tag, ...path].join(' '))
}

describe('tables that are badly written', () => {
  it('reads the one that is not', () => {
    expect(fromJson(sound)).toEqual({ _tag: 'Right', right: sound })
    expect(verify(sound as unknown as Table)._tag).toBe('Right')
  })

  it.each<[string, unknown, readonly string[]]>([
    ['no table', null, ['NotARecord']],
    ['a list', [], ['NotARecord']],
    ['text', 'table', ['NotARecord']],
    ['an unknown key', { ...sound, schema: 1 }, ['KeyUnknown schema']],
    ['a blank id', { ...sound, id: ' ' }, ['NotText id']],
    ['no columns', columns({}), ['NothingNamed columns']],
    ['columns that are no record', columns([1]), ['NotARecord columns']],
    ['a hit policy there is not', { ...sound, hit: 'any' }, ['NotOneOf hit']],
    ['no rows', { ...sound, rows: [] }, ['NothingNamed rows']],
    ['rows that are no list', { ...sound, rows: {} }, ['NotAList rows']],
    ['a row twice', { ...sound, rows: [...sound.rows, ...sound.rows] }, ['Repeated rows 1 id']],
    ['an output twice', { ...sound, outputs: ['P0', 'P0'] }, ['Repeated outputs 1']],
    ['an output there is not', { ...sound, outputs: ['P1'] }, ['NotOneOf rows 0 then']],
    ['a kind there is not', columns({ n: { kind: 'date' } }), ['NotOneOf columns n kind']],
    ['a column without a kind', columns({ n: {} }), ['FieldMissing columns n kind']],
    ['a column that is no record', columns({ n: 'int' }), ['NotARecord columns n']],
    ['a range backwards', columns({ n: { kind: 'int', from: 3, to: 2 } }), ['NotAWholeNumber columns n to']],
    ['a huge whole number', columns({ n: { kind: 'int', from: 0, to: 1e300 } }), ['NotAWholeNumber columns n to']],
    ['a range to NaN', columns({ n: { kind: 'int', from: 0, to: Number.NaN } }), ['NotAWholeNumber columns n to']],
    ['no words', columns({ w: { kind: 'oneOf', values: [], ordered: true } }), ['NothingNamed columns w values']],
    ['a word twice', columns({ s: { kind: 'subsetOf', values: ['x', 'x'] } }), ['Repeated columns s values 1']],
    [
      'too many words for sets',
      columns({ s: { kind: 'subsetOf', values: [...'abcdefghi'] } }),
      ['TooMany columns s values'],
    ],
    [
      'maybe maybe',
      columns({ m: { kind: 'maybe', column: { kind: 'maybe', column: sound.columns.n } } }),
      ['NotOneOf columns m column kind'],
    ],
    ['a name objects move', columns({ 7: sound.columns.n }), ['NameUnfit columns 7']],
    ['no name', columns({ '': sound.columns.n }), ['NameUnfit columns ']],
    ['a column there is not', row({ q: { ge: 1 } }), ['KeyUnknown rows 0 when q']],
    ['a number beyond the range', row({ n: { ge: 11 } }), ['NotAWholeNumber rows 0 when n ge']],
    ['half a whole number', row({ n: { le: 2.5 } }), ['NotAWholeNumber rows 0 when n le']],
    ['NaN', row({ r: { ge: Number.NaN } }), ['NotANumber rows 0 when r ge']],
    ['infinity', row({ r: { lt: Number.POSITIVE_INFINITY } }), ['NotANumber rows 0 when r lt']],
    ['a number as text', row({ r: { lt: '3' } }), ['NotANumber rows 0 when r lt']],
    ['a range in a column of words', row({ w: { ge: 1 } }), ['KeyUnknown rows 0 when w ge']],
    ['a word there is not', row({ w: { is: 'z' } }), ['NotOneOf rows 0 when w is']],
    ['one of nothing', row({ w: { in: [] } }), ['NothingNamed rows 0 when w in']],
    ['any of nothing', row({ s: { anyOf: [] } }), ['NothingNamed rows 0 when s anyOf']],
    ['a word twice in a cell', row({ s: { anyOf: ['x', 'x'] } }), ['Repeated rows 0 when s anyOf 1']],
    ['bounds that exclude each other', row({ r: { ge: 3, lt: 3 } }), ['CellContradictory rows 0 when r']],
    ['no whole number between', row({ n: { gt: 3, lt: 4 } }), ['CellContradictory rows 0 when n']],
    ['no number between', row({ r: { gt: 1, lt: 1 + Number.EPSILON } }), ['CellContradictory rows 0 when r']],
    [
      'no number between two others',
      row({ r: { gt: 1 + Number.EPSILON, lt: 1 + 2 * Number.EPSILON } }),
      ['CellContradictory rows 0 when r'],
    ],
    ['a word that is not itself', row({ w: { is: 'a', not: 'a' } }), ['CellContradictory rows 0 when w']],
    ['a word wanted and unwanted', row({ s: { allOf: ['x'], noneOf: ['x'] } }), ['CellContradictory rows 0 when s']],
    ['missing where nothing may be', row({ n: { missing: true } }), ['KeyUnknown rows 0 when n missing']],
    ['not missing', row({ m: { missing: false } }), ['NotOneOf rows 0 when m missing']],
    ['missing and a range', row({ m: { missing: true, ge: 1 } }), ['KeyUnknown rows 0 when m ge']],
    ['orMissing: false', row({ m: { orMissing: false } }), ['NotOneOf rows 0 when m orMissing']],
    [
      'monotone along words without order',
      { ...sound, expect: { monotone: { w: 'moreUrgent' } } },
      ['ColumnUnordered expect monotone w'],
    ],
    ['a direction there is not', { ...sound, expect: { monotone: { n: 'up' } } }, ['NotOneOf expect monotone n']],
  ])('refuses %s', (_name, value, issues) => {
    expect(issuesOf(value)).toEqual(issues)
  })

  it('says everything at once, in both languages', () => {
    const read = fromJson({ ...row({ n: { ge: 11 }, q: {} }), hit: 'any', id: 3 })
    const issues = read._tag === 'Left' ? read.left : []
    expect(issues.map(say)).toEqual([
      'id: expected text that is not blank, found 3',
      'hit: expected one of unique, first, mostUrgent, found "any"',
      'rows.0.when.n.ge: expected a whole number from 0 to 10, found 11',
      'rows.0.when.q is not known here; known are n, r, w, s, m',
    ])
    expect(issues.map(sayInChinese)).toHaveLength(4)
  })

  it('refuses __proto__ wherever it is a name', () => {
    const named = JSON.parse('{"__proto__": {"kind": "int", "from": 0, "to": 3}}') as object
    expect(issuesOf(columns(named))).toEqual(['NameUnfit columns __proto__'])
    expect(issuesOf(row(JSON.parse('{"__proto__": {"ge": 1}}') as object))).toEqual([
      'KeyUnknown rows 0 when __proto__',
    ])
    expect(issuesOf(row({ n: JSON.parse('{"__proto__": 1}') }))).toEqual(['KeyUnknown rows 0 when n __proto__'])
  })

  it('takes words like __proto__ for words', () => {
    const odd = {
      ...columns({ w: { kind: 'oneOf', values: ['__proto__', 'constructor'], ordered: false } }),
      outputs: ['__proto__', 'toString'],
      rows: [
        { id: '__proto__', when: { w: { is: '__proto__' } }, then: '__proto__', source: 's' },
        { id: 'constructor', when: { w: { not: '__proto__' } }, then: 'toString', source: 's' },
      ],
    }
    const read = fromJson(odd)
    expect(read._tag === 'Right' && verify(read.right)._tag).toBe('Right')
  })

  it('refuses what throws when it is read, and counts no list to its end', () => {
    const rows: unknown[] = []
    rows.length = 4_000_000_000
    expect(fromJson({ ...sound, rows })).toMatchObject({
      left: [{ _tag: 'TooMany', path: ['rows'], count: 4_000_000_000 }],
    })
    const thrown = Object.defineProperty({ ...sound }, 'rows', {
      enumerable: true,
      get: () => {
        throw new Error('boom')
      },
    })
    expect(fromJson(thrown)).toEqual({ _tag: 'Left', left: [{ _tag: 'NotARecord', path: [], received: 'unreadable' }] })
  })

  it('does not look into what is nested deeply', () => {
    let deep: unknown = 1
    for (let level = 0; level < 100_000; level += 1) deep = { kind: 'maybe', column: deep }
    expect(issuesOf(columns({ m: deep }))).toEqual(['NotOneOf columns m column kind'])
    expect(issuesOf({ ...sound, id: deep })).toEqual(['NotText id'])
  })

  it('decides on huge ranges without counting them', () => {
    const huge = {
      ...columns({ n: { kind: 'int', from: -(2 ** 53) + 1, to: 2 ** 53 - 1 } }),
      hit: 'unique',
      rows: [
        { id: 'low', when: { n: { lt: 0 } }, then: 'P0', source: 's' },
        { id: 'high', when: { n: { gt: 0 } }, then: 'P1', source: 's' },
      ],
    }
    expect(verify(huge as unknown as Table)).toMatchObject({
      left: [{ _tag: 'Gap', region: [{ column: 'n', cells: [{ ge: 0, le: 0 }] }], witness: { n: 0 } }],
    })
  })

  it('decides on a table of a billion combinations', () => {
    const names = Array.from({ length: 9 }, (_, index) => `c${index}`)
    const rows = names.map((name, index) => ({
      id: name,
      when: { [name]: { ge: index } },
      then: 'P0',
      source: 's',
    }))
    const wide = {
      ...columns(Object.fromEntries(names.map((name) => [name, { kind: 'int', from: 0, to: 9 }]))),
      hit: 'mostUrgent',
      rows: [...rows, { id: 'else', when: {}, then: 'P1', source: 's' }],
    }
    expect(verify(wide as unknown as Table)).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'Unreachable', row: 'else', coveredBy: ['c0'] }],
    })
  })

  it('says so where the answer would cost too much', () => {
    const names = Array.from({ length: 16 }, (_, index) => `c${index}`)
    const rows = Array.from({ length: 60 }, (_, index) => ({
      id: `r${index}`,
      when: Object.fromEntries(names.map((name, at) => [name, { ge: (index * (at + 3)) % 7 }])),
      then: index % 2 === 0 ? 'P0' : 'P1',
      source: 's',
    }))
    const hard = {
      ...columns(Object.fromEntries(names.map((name) => [name, { kind: 'int', from: 0, to: 9 }]))),
      hit: 'unique',
      rows,
    }
    const verdict = verify(hard as unknown as Table, 1_000)
    expect(verdict).toEqual({ _tag: 'Left', left: [{ _tag: 'Undecided', budget: 1_000 }] })
  })

  it('shows where, even if there are too many places to list', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    const rows = Array.from({ length: 40 }, (_, index) => ({
      id: `r${index}`,
      when: Object.fromEntries(names.map((name, at) => [name, { ge: (index * (at + 3)) % 7, le: 8 }])),
      then: 'P0',
      source: 's',
    }))
    const table = {
      ...columns(Object.fromEntries(names.map((name) => [name, { kind: 'int', from: 0, to: 9 }]))),
      rows,
    }
    const verdict = verify({ ...table, hit: 'unique' } as unknown as Table)
    const tags = verdict._tag === 'Left' ? verdict.left.map(({ _tag }) => _tag) : []
    expect(tags.at(-1)).toBe('Unlisted')
    expect(tags).toContain('Gap')
    expect(tags).not.toContain('Undecided')
  })
})
