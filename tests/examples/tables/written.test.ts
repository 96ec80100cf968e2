import { describe, expect, it } from 'vitest'
import { fromJson } from '../../../src/tables/reading/from-json.ts'
import { int, maybe, oneOf, ordered, real, subsetOf } from '../../../src/tables/shape/column.ts'

const columns = {
  n: int(0, 10),
  r: real('CNY'),
  w: oneOf('a', 'b'),
  o: ordered('low', 'high'),
  s: subsetOf('x', 'y'),
  m: maybe(ordered('old', 'new')),
}
const row = { id: 'r', when: {}, then: 'P0', source: 'A2.3' }
const sound = { id: 't', version: '1.0.0', columns, outputs: ['P0', 'P1'], hit: 'first', rows: [row] }
const when = (cells: object): object => ({ ...sound, rows: [{ ...row, when: cells }] })
const over = (declared: object): object => ({ ...sound, columns: declared })
const many = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `v${index}`)

const issuesOf = (value: unknown): readonly object[] => {
  const read = fromJson(value)
  return read._tag === 'Right' ? [] : read.left
}

describe('columns', () => {
  it('are plain data', () => {
    expect(columns).toEqual({
      n: { kind: 'int', from: 0, to: 10 },
      r: { kind: 'real', unit: 'CNY' },
      w: { kind: 'oneOf', values: ['a', 'b'], ordered: false },
      o: { kind: 'oneOf', values: ['low', 'high'], ordered: true },
      s: { kind: 'subsetOf', values: ['x', 'y'] },
      m: { kind: 'maybe', column: { kind: 'oneOf', values: ['old', 'new'], ordered: true } },
    })
  })
})

describe('what is said of a badly written table', () => {
  it.each<[string, unknown, readonly object[]]>([
    [
      'a key',
      { ...sound, more: 1 },
      [
        {
          _tag: 'KeyUnknown',
          path: ['more'],
          allowed: ['id', 'version', 'columns', 'outputs', 'hit', 'expect', 'rows'],
        },
      ],
    ],
    [
      'a hit policy',
      { ...sound, hit: 3 },
      [{ _tag: 'NotOneOf', path: ['hit'], received: '3', allowed: ['unique', 'first', 'mostUrgent'] }],
    ],
    [
      'a column of no kind',
      over({ n: { kind: 'date' } }),
      [
        {
          _tag: 'NotOneOf',
          path: ['columns', 'n', 'kind'],
          received: '"date"',
          allowed: ['int', 'real', 'oneOf', 'subsetOf'],
        },
      ],
    ],
    ['a column without a kind', over({ n: {} }), [{ _tag: 'FieldMissing', path: ['columns', 'n', 'kind'] }]],
    ['a column that is a list', over({ n: ['int'] }), [{ _tag: 'FieldMissing', path: ['columns', 'n', 'kind'] }]],
    ['a column that is text', over({ n: 'int' }), [{ _tag: 'NotARecord', path: ['columns', 'n'], received: '"int"' }]],
    [
      'a maybe of nothing',
      over({ m: { kind: 'maybe' } }),
      [{ _tag: 'FieldMissing', path: ['columns', 'm', 'column'] }],
    ],
    [
      'an unknown key of a column',
      over({ r: { ...columns.r, to: 3 } }),
      [{ _tag: 'KeyUnknown', path: ['columns', 'r', 'to'], allowed: ['kind', 'unit'] }],
    ],
    [
      'a unit that is blank',
      over({ r: real(' ') }),
      [{ _tag: 'NotText', path: ['columns', 'r', 'unit'], received: '" "' }],
    ],
    [
      'an order that is text',
      over({ w: { ...columns.w, ordered: 'yes' } }),
      [{ _tag: 'NotOneOf', path: ['columns', 'w', 'ordered'], received: '"yes"', allowed: ['true', 'false'] }],
    ],
    [
      'a word that is no text',
      over({ w: { ...columns.w, values: ['a', 7] } }),
      [{ _tag: 'NotText', path: ['columns', 'w', 'values', 1], received: '7' }],
    ],
    [
      'a range without an end',
      over({ n: { kind: 'int', from: 0 } }),
      [{ _tag: 'FieldMissing', path: ['columns', 'n', 'to'] }],
    ],
    [
      'a range to half a number',
      over({ n: int(0, 2.5) }),
      [
        {
          _tag: 'NotAWholeNumber',
          path: ['columns', 'n', 'to'],
          received: '2.5',
          from: 0,
          to: Number.MAX_SAFE_INTEGER,
        },
      ],
    ],
    [
      'a range from text',
      over({ n: { kind: 'int', from: '0', to: -5 } }),
      [
        {
          _tag: 'NotAWholeNumber',
          path: ['columns', 'n', 'from'],
          received: '"0"',
          from: Number.MIN_SAFE_INTEGER,
          to: Number.MAX_SAFE_INTEGER,
        },
      ],
    ],
    [
      'a range below what is counted',
      over({ n: int(-(2 ** 53), 0) }),
      [
        {
          _tag: 'NotAWholeNumber',
          path: ['columns', 'n', 'from'],
          received: `${-(2 ** 53)}`,
          from: Number.MIN_SAFE_INTEGER,
          to: Number.MAX_SAFE_INTEGER,
        },
      ],
    ],
    [
      'a column name of blanks',
      over({ ' ': columns.n }),
      [{ _tag: 'NameUnfit', path: ['columns', ' '], received: '" "' }],
    ],
    ['a row that is no record', { ...sound, rows: [3] }, [{ _tag: 'NotARecord', path: ['rows', 0], received: '3' }]],
    [
      'two rows without an id',
      {
        ...sound,
        rows: [
          { ...row, id: undefined },
          { ...row, id: undefined },
        ],
      },
      [
        { _tag: 'FieldMissing', path: ['rows', 0, 'id'] },
        { _tag: 'FieldMissing', path: ['rows', 1, 'id'] },
      ],
    ],
    [
      'a row named again',
      { ...sound, rows: [row, row] },
      [{ _tag: 'Repeated', path: ['rows', 1, 'id'], received: '"r"' }],
    ],
    [
      'outputs that are no text',
      { ...sound, outputs: [7, 'P0'] },
      [{ _tag: 'NotText', path: ['outputs', 0], received: '7' }],
    ],
    [
      'an output there is not',
      { ...sound, outputs: ['P1'] },
      [{ _tag: 'NotOneOf', path: ['rows', 0, 'then'], received: '"P0"', allowed: ['P1'] }],
    ],
    [
      'nothing of rows beside a list of outputs that is refused',
      { ...sound, outputs: [7, 'P1'] },
      [{ _tag: 'NotText', path: ['outputs', 0], received: '7' }],
    ],
    ['no outputs', { ...sound, outputs: [] }, [{ _tag: 'NothingNamed', path: ['outputs'] }]],
    [
      'no outputs, and a row that proposes no text',
      { ...sound, outputs: [], rows: [{ ...row, then: 4 }] },
      [
        { _tag: 'NothingNamed', path: ['outputs'] },
        { _tag: 'NotText', path: ['rows', 0, 'then'], received: '4' },
      ],
    ],
    [
      'a word and two others',
      when({ w: { is: 'c', not: 'd' } }),
      [
        { _tag: 'NotOneOf', path: ['rows', 0, 'when', 'w', 'is'], received: '"c"', allowed: ['a', 'b'] },
        { _tag: 'NotOneOf', path: ['rows', 0, 'when', 'w', 'not'], received: '"d"', allowed: ['a', 'b'] },
      ],
    ],
    [
      'three words of two',
      when({ w: { in: ['a', 'b', 'a'] } }),
      [{ _tag: 'TooMany', path: ['rows', 0, 'when', 'w', 'in'], count: 3, limit: 2 }],
    ],
    [
      'bounds of every sort',
      when({ n: { ge: -1, gt: 11, le: 1.5, lt: '2' } }),
      ['ge', 'gt', 'le', 'lt'].map((key, at) => ({
        _tag: 'NotAWholeNumber',
        path: ['rows', 0, 'when', 'n', key],
        received: ['-1', '11', '1.5', '"2"'][at],
        from: 0,
        to: 10,
      })),
    ],
    [
      'a number that is not finite',
      when({ r: { gt: Number.NaN, le: '3' } }),
      [
        { _tag: 'NotANumber', path: ['rows', 0, 'when', 'r', 'gt'], received: 'NaN' },
        { _tag: 'NotANumber', path: ['rows', 0, 'when', 'r', 'le'], received: '"3"' },
      ],
    ],
    [
      'not missing',
      when({ m: { missing: 1 } }),
      [{ _tag: 'NotOneOf', path: ['rows', 0, 'when', 'm', 'missing'], received: '1', allowed: ['true'] }],
    ],
    [
      'perhaps missing where nothing may be',
      when({ w: { orMissing: true } }),
      [{ _tag: 'KeyUnknown', path: ['rows', 0, 'when', 'w', 'orMissing'], allowed: ['is', 'in', 'not'] }],
    ],
    [
      'sets of words there are not',
      when({ s: { anyOf: ['z'], allOf: 'x', noneOf: [] } }),
      [
        { _tag: 'NotOneOf', path: ['rows', 0, 'when', 's', 'anyOf', 0], received: '"z"', allowed: ['x', 'y'] },
        { _tag: 'NotAList', path: ['rows', 0, 'when', 's', 'allOf'], received: '"x"' },
        { _tag: 'NothingNamed', path: ['rows', 0, 'when', 's', 'noneOf'] },
      ],
    ],
    [
      'promises of columns',
      { ...sound, expect: { monotone: { w: 'lessUrgent', m: 'up', q: 'up' } } },
      [
        { _tag: 'ColumnUnordered', path: ['expect', 'monotone', 'w'] },
        {
          _tag: 'NotOneOf',
          path: ['expect', 'monotone', 'm'],
          received: '"up"',
          allowed: ['moreUrgent', 'lessUrgent'],
        },
        { _tag: 'KeyUnknown', path: ['expect', 'monotone', 'q'], allowed: ['n', 'r', 'w', 'o', 's', 'm'] },
      ],
    ],
    [
      'an expectation there is not',
      { ...sound, expect: { total: true } },
      [{ _tag: 'KeyUnknown', path: ['expect', 'total'], allowed: ['monotone'] }],
    ],
  ])('names %s', (_name, value, issues) => {
    expect(issuesOf(value)).toEqual(issues)
  })

  it('names every part that is not there', () => {
    expect(issuesOf({})).toEqual(
      ['id', 'version', 'columns', 'outputs', 'hit', 'rows'].map((name) => ({ _tag: 'FieldMissing', path: [name] })),
    )
    expect(issuesOf({ ...sound, rows: [{}] })).toEqual(
      ['id', 'then', 'when', 'source'].map((name) => ({ _tag: 'FieldMissing', path: ['rows', 0, name] })),
    )
  })

  it('asks nothing of cells and promises whose column is badly declared', () => {
    const unclear = { ...over({ n: int(3, 2) }), rows: [{ ...row, when: { n: { like: 4 } } }] }
    const issue = { _tag: 'NotAWholeNumber', path: ['columns', 'n', 'to'], received: '2', from: 3, to: 2 ** 53 - 1 }
    expect(issuesOf(unclear)).toEqual([issue])
    expect(issuesOf({ ...unclear, expect: { monotone: { n: 'moreUrgent' } } })).toEqual([issue])
  })

  it('knows no columns and no outputs where these are none', () => {
    const rows = [{ ...row, when: { n: {} } }]
    expect(issuesOf({ ...sound, columns: 3, rows })).toEqual([
      { _tag: 'NotARecord', path: ['columns'], received: '3' },
      { _tag: 'KeyUnknown', path: ['rows', 0, 'when', 'n'], allowed: [] },
    ])
    expect(issuesOf({ ...sound, outputs: 'P0' })).toEqual([{ _tag: 'NotAList', path: ['outputs'], received: '"P0"' }])
  })

  it('reads what is just right', () => {
    const monotone = { n: 'moreUrgent', r: 'lessUrgent', o: 'moreUrgent', s: 'lessUrgent', m: 'moreUrgent' }
    expect(issuesOf({ ...sound, expect: { monotone } })).toEqual([])
    expect(issuesOf({ ...sound, expect: {} })).toEqual([])
    expect(issuesOf({ ...sound, expect: undefined })).toEqual([])
    expect(issuesOf(when({ n: { ge: 0, le: 10 }, w: { in: ['a', 'b'] }, s: { anyOf: ['x', 'y'] } }))).toEqual([])
    expect(issuesOf(when({ n: { ge: 4, le: 4 }, r: { ge: 3, le: 3 }, s: { noneOf: ['x'] } }))).toEqual([])
    expect(issuesOf(when({ s: { anyOf: ['x', 'y'], noneOf: ['x'] } }))).toEqual([])
    expect(issuesOf(when({ n: undefined, m: { is: 'old', orMissing: true } }))).toEqual([])
    expect(issuesOf(over({ n: int(4, 4), ['1st']: columns.w, ['01']: columns.s, ['x1']: columns.r }))).toEqual([])
  })
})

describe('how large a table may be', () => {
  const wide = (count: number): object => over(Object.fromEntries(many(count).map((name) => [name, columns.n])))
  const words = (count: number): object => over({ w: oneOf(...many(count)) })
  const sets = (count: number): object => over({ s: subsetOf(...many(count)) })
  const outputs = (count: number): object => ({ ...sound, outputs: ['P0', ...many(count - 1)] })
  const rows = (count: number): object => ({ ...sound, rows: many(count).map((id) => ({ ...row, id })) })
  it.each([
    ['columns', 32, wide, ['columns']],
    ['words', 1000, words, ['columns', 'w', 'values']],
    ['words of sets', 8, sets, ['columns', 's', 'values']],
    ['outputs', 256, outputs, ['outputs']],
    ['rows', 2000, rows, ['rows']],
  ])('takes so many %s: %i', (_name, limit, sized, path) => {
    expect(issuesOf(sized(limit))).toEqual([])
    expect(issuesOf(sized(limit + 1))).toEqual([{ _tag: 'TooMany', path, count: limit + 1, limit }])
  })

  it('says nothing of repetition beyond the limit', () => {
    const names = [...many(8), 'v0']
    expect(issuesOf(over({ s: subsetOf(...names) }))).toEqual([
      { _tag: 'TooMany', path: ['columns', 's', 'values'], count: 9, limit: 8 },
    ])
    const listed = [...many(2000), 'v0'].map((id) => ({ ...row, id }))
    expect(issuesOf({ ...sound, rows: listed }).map((issue) => ({ ...issue }))).toEqual([
      { _tag: 'TooMany', path: ['rows'], count: 2001, limit: 2000 },
    ])
  })
})
