import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/tables/deciding/compile.ts'
import { coverage } from '../../../src/tables/questions/coverage.ts'
import { diff, equivalent } from '../../../src/tables/questions/diff.ts'
import { tallyCells } from '../../../src/tables/questions/history.ts'
import { impact } from '../../../src/tables/questions/impact.ts'
import { remarksOn } from '../../../src/tables/questions/remarks.ts'
import { verify } from '../../../src/tables/questions/verify.ts'
import { witnesses } from '../../../src/tables/questions/witnesses.ts'
import { type Columns, int, maybe, oneOf, ordered, real, subsetOf } from '../../../src/tables/shape/column.ts'
import type { Expectations, HitPolicy, Row, Table, Verified } from '../../../src/tables/shape/table.ts'
import { effortOf } from '../../../src/tables/space/space.ts'

type Line = readonly [id: string, when: Row<Columns, string>['when'], then: string]

const tableOf = (
  columns: Columns,
  hit: HitPolicy,
  lines: readonly Line[],
  monotone?: Expectations<Columns>['monotone'],
): Verified<Table> =>
  ({
    id: 't',
    version: '1.0.0',
    columns,
    outputs: ['P0', 'P1', 'P2'],
    hit,
    ...(monotone === undefined ? {} : { expect: { monotone } }),
    rows: lines.map(([id, when, then]) => ({ id, when, then, source: 's' })),
  }) as unknown as Verified<Table>
const foundIn = (table: Table, budget?: number): unknown => {
  const verdict = verify(table, budget)
  return verdict._tag === 'Left' ? verdict.left : []
}

const triage = tableOf(
  { score: maybe(int(0, 10)), tier: ordered('std', 'high'), flags: subsetOf('legal', 'safety') },
  'mostUrgent',
  [
    ['flagged', { score: { orMissing: true }, flags: { anyOf: ['legal', 'safety'] } }, 'P0'],
    ['high', { score: { le: 6 }, tier: { is: 'high' } }, 'P1'],
    ['low', { score: { le: 3 } }, 'P1'],
    ['else', { score: { orMissing: true } }, 'P2'],
  ],
)

describe('a decision', () => {
  it('says all that can be said of it', () => {
    const { decide, ref } = compile(triage)
    expect(decide({ score: 2, tier: 'high', flags: [] } as never)).toEqual({
      output: 'P1',
      row: 'high',
      matched: [
        { column: 'score', cell: { le: 6 } },
        { column: 'tier', cell: { is: 'high' } },
      ],
      because: [
        { column: 'score', cell: { ge: 0, le: 3 } },
        { column: 'flags', cell: { noneOf: ['legal', 'safety'] } },
      ],
      overridden: [
        { row: 'low', output: 'P1' },
        { row: 'else', output: 'P2' },
      ],
      whyNot: [{ row: 'flagged', output: 'P0', failed: ['flags'] }],
      flips: [
        { column: 'score', cell: { ge: 7, le: 10 }, output: 'P2' },
        { column: 'score', cell: { missing: true }, output: 'P2' },
        { column: 'flags', cell: { anyOf: ['legal', 'safety'] }, output: 'P0' },
      ],
      policy: ref,
    })
    expect(ref).toMatchObject({ id: 't', version: '1.0.0' })
  })

  it('widens its reasons as far as one cell can say them', () => {
    const { decide } = compile(triage)
    expect(decide({ flags: ['legal'], tier: 'std' } as never).because).toEqual([
      { column: 'flags', cell: { anyOf: ['legal', 'safety'] } },
    ])
    expect(decide({ score: 5, flags: [], tier: 'high' } as never).because).toEqual([
      { column: 'score', cell: { ge: 0, le: 6 } },
      { column: 'tier', cell: { is: 'high' } },
      { column: 'flags', cell: { noneOf: ['legal', 'safety'] } },
    ])
    expect(decide({ flags: [], tier: 'high' } as never)).toMatchObject({
      because: [
        { column: 'score', cell: { missing: true } },
        { column: 'flags', cell: { noneOf: ['legal', 'safety'] } },
      ],
      whyNot: [
        { row: 'flagged', failed: ['flags'] },
        { row: 'high', failed: ['score'] },
        { row: 'low', failed: ['score'] },
      ],
    })
  })
})

describe('reasons', () => {
  it('are as wide as one cell reaches from the fact, and no wider', () => {
    const table = tableOf({ n: int(0, 9) }, 'first', [
      ['a', { n: { le: 1 } }, 'P0'],
      ['b', { n: { le: 3 } }, 'P0'],
      ['c', { n: { le: 5 } }, 'P1'],
      ['else', {}, 'P0'],
    ])
    const because = (n: number): unknown => compile(table).decide({ n } as never).because
    expect(because(0)).toEqual([{ column: 'n', cell: { ge: 0, le: 3 } }])
    expect(because(5)).toEqual([{ column: 'n', cell: { ge: 4, le: 5 } }])
    expect(because(6)).toEqual([{ column: 'n', cell: { ge: 6, le: 9 } }])
  })

  it('list words in the order of the column', () => {
    const table = tableOf({ w: oneOf('a', 'b', 'c', 'd') }, 'first', [
      ['b', { w: { is: 'b' } }, 'P0'],
      ['ac', { w: { in: ['c', 'a'] } }, 'P0'],
      ['else', {}, 'P1'],
    ])
    expect(compile(table).decide({ w: 'c' } as never).because).toEqual([{ column: 'w', cell: { in: ['a', 'b', 'c'] } }])
  })
})

describe('remarks', () => {
  it('name conflicts that urgency settles, the winner first, with rows and columns that could go', () => {
    const table = tableOf({ n: int(0, 9), w: oneOf('a', 'b') }, 'mostUrgent', [
      ['wide', { n: { le: 6 } }, 'P1'],
      ['small', { n: { le: 3 } }, 'P0'],
      ['twice', { n: { le: 2 } }, 'P0'],
      ['else', {}, 'P2'],
    ])
    const settled = { _tag: 'Conflict', resolvedBy: 'mostUrgent' }
    const n = (ge: number, le: number): object => ({ region: [{ column: 'n', cells: [{ ge, le }] }] })
    expect(remarksOn(table)).toEqual([
      { _tag: 'IrrelevantColumn', column: 'w' },
      { _tag: 'Redundant', row: 'twice' },
      {
        ...settled,
        rows: ['small', 'twice', 'wide', 'else'],
        outputs: ['P0', 'P1', 'P2'],
        ...n(0, 2),
        witness: { n: 0, w: 'a' },
      },
      {
        ...settled,
        rows: ['small', 'wide', 'else'],
        outputs: ['P0', 'P1', 'P2'],
        ...n(3, 3),
        witness: { n: 3, w: 'a' },
      },
      { ...settled, rows: ['wide', 'else'], outputs: ['P1', 'P2'], ...n(4, 6), witness: { n: 4, w: 'a' } },
    ])
    const one = tableOf({ n: int(0, 9) }, 'unique', [['all', {}, 'P1']])
    expect(remarksOn(one)).toEqual([{ _tag: 'IrrelevantColumn', column: 'n' }])
  })
})

describe('a verdict', () => {
  it('is the table itself where nothing is wrong', () => {
    const verdict = verify(triage)
    expect(verdict._tag === 'Right' && verdict.right).toBe(triage)
  })

  it('is what is wrong with its writing where that is wrong', () => {
    const hit = { _tag: 'NotOneOf', path: ['hit'], received: '"any"', allowed: ['unique', 'first', 'mostUrgent'] }
    expect(foundIn({ ...triage, hit: 'any' } as never)).toEqual([hit])
  })

  it('names a conflict everywhere', () => {
    const both: readonly Line[] = [
      ['a', {}, 'P0'],
      ['b', {}, 'P1'],
    ]
    expect(foundIn(tableOf({ n: int(0, 1) }, 'unique', both))).toStrictEqual([
      { _tag: 'Conflict', rows: ['a', 'b'], outputs: ['P0', 'P1'], region: [], witness: { n: 0 } },
    ])
  })

  const covered = (hit: HitPolicy): Table =>
    tableOf({ n: int(0, 4) }, hit, [
      ['p', { n: { le: 3 } }, 'P0'],
      ['q', { n: { le: 3 } }, 'P0'],
      ['y', { n: { le: 2 } }, 'P1'],
      ['z', { n: { le: 1 } }, 'P1'],
      ['else', {}, 'P2'],
    ])
  const never = (row: string, ...coveredBy: readonly string[]): object => ({ _tag: 'Unreachable', row, coveredBy })

  it('names the strongest of the rows that cover another', () => {
    expect(foundIn(covered('first'))).toEqual([never('q', 'p'), never('y', 'p'), never('z', 'p')])
    expect(foundIn(covered('mostUrgent'))).toEqual([never('y', 'p'), never('z', 'p')])
  })

  it('names only rows that go before another, even where there is no time to leave any out', () => {
    const unlisted = { _tag: 'Unlisted' }
    expect(foundIn(covered('mostUrgent'), 20)).toEqual([never('y', 'p', 'q'), never('z', 'p', 'q'), unlisted])
    expect(foundIn(covered('first'), 20)).toEqual([
      never('q', 'p'),
      never('y', 'p', 'q'),
      never('z', 'p', 'q', 'y'),
      unlisted,
    ])
  })
})

describe('conflicts', () => {
  const lines: readonly Line[] = [
    ['b', { n: { le: 2 } }, 'P0'],
    ['a', { n: { ge: 2 } }, 'P0'],
  ]
  const table = (hit: HitPolicy): Verified<Table> => tableOf({ n: int(0, 4) }, hit, lines)

  it('are settled by nothing where one row alone may match', () => {
    const region = [{ column: 'n', cells: [{ ge: 2, le: 2 }] }]
    expect(foundIn(table('unique'))).toStrictEqual([
      { _tag: 'Conflict', rows: ['a', 'b'], outputs: ['P0'], region, witness: { n: 2 } },
    ])
  })

  it('are none between rows with one output where one of them wins', () => {
    expect(remarksOn(table('mostUrgent'))).toEqual([{ _tag: 'IrrelevantColumn', column: 'n' }])
    expect(remarksOn(table('first'))).toEqual([{ _tag: 'IrrelevantColumn', column: 'n' }])
  })
})

describe('promises', () => {
  it('are broken by a step, told by where it starts', () => {
    const lines: readonly Line[] = [
      ['middle', { n: { ge: 3, lt: 6 } }, 'P0'],
      ['else', {}, 'P1'],
    ]
    const broken = { _tag: 'NotMonotone', column: 'n', from: 'P0', to: 'P1' }
    const over = { n: int(0, 9) }
    expect(foundIn(tableOf(over, 'first', lines, { n: 'moreUrgent' }))).toEqual([
      {
        ...broken,
        expected: 'moreUrgent',
        region: [{ column: 'n', cells: [{ ge: 3, le: 5 }] }],
        witness: [{ n: 5 }, { n: 6 }],
      },
    ])
    expect(foundIn(tableOf(over, 'first', lines, { n: 'lessUrgent' }))).toEqual([
      {
        ...broken,
        expected: 'lessUrgent',
        from: 'P1',
        to: 'P0',
        region: [{ column: 'n', cells: [{ ge: 0, le: 2 }] }],
        witness: [{ n: 2 }, { n: 3 }],
      },
    ])
  })

  it('are broken by words in order, by sets and by real numbers, in part of the other columns', () => {
    const columns = { w: ordered('a', 'b', 'c'), s: subsetOf('x', 'y'), r: maybe(real('CNY')) }
    const lines: readonly Line[] = [
      ['b', { w: { is: 'b' }, r: { orMissing: true } }, 'P0'],
      ['xy', { s: { allOf: ['x', 'y'] }, r: { orMissing: true } }, 'P2'],
      ['rich', { r: { gt: 100 } }, 'P1'],
      ['none', { r: { missing: true } }, 'P2'],
      ['else', {}, 'P2'],
    ]
    const cells = {
      b: { column: 'w', cells: [{ is: 'b' }] },
      notB: { column: 'w', cells: [{ in: ['a', 'c'] }] },
      rich: { column: 'r', cells: [{ gt: 100 }] },
      notRich: { column: 'r', cells: [{ le: 100 }, { missing: true }] },
      both: { column: 's', cells: [{ allOf: ['x', 'y'] }] },
      notBoth: { column: 's', cells: [{ noneOf: ['y'] }, { noneOf: ['x'] }] },
      one: {
        column: 's',
        cells: [
          { allOf: ['x'], noneOf: ['y'] },
          { allOf: ['y'], noneOf: ['x'] },
        ],
      },
    }
    const broken = { _tag: 'NotMonotone', expected: 'moreUrgent' }
    const step = (facts: object, after: object): object => ({ witness: [facts, { ...facts, ...after }] })
    const promised = { w: 'moreUrgent', s: 'moreUrgent', r: 'moreUrgent' } as const
    expect(foundIn(tableOf(columns, 'first', lines, promised))).toEqual([
      {
        ...broken,
        ...{ column: 'w', from: 'P0', to: 'P2', region: [cells.b, cells.notRich] },
        ...step({ w: 'b', s: [], r: 0 }, { w: 'c' }),
      },
      {
        ...broken,
        ...{ column: 'w', from: 'P0', to: 'P1', region: [cells.b, cells.notBoth, cells.rich] },
        ...step({ w: 'b', s: [], r: 200 }, { w: 'c' }),
      },
      {
        ...broken,
        ...{ column: 'w', from: 'P0', to: 'P2', region: [cells.b, cells.both] },
        ...step({ w: 'b', s: ['x', 'y'], r: 0 }, { w: 'c' }),
      },
      {
        ...broken,
        ...{ column: 's', from: 'P1', to: 'P2', region: [cells.one, cells.notB, cells.rich] },
        ...step({ w: 'a', s: ['x'], r: 200 }, { s: ['x', 'y'] }),
      },
    ])
  })

  it('are not broken by a step from, or to, what no row decides', () => {
    const middle = tableOf({ n: int(0, 3), w: oneOf('a') }, 'first', [['middle', { n: { ge: 1, le: 2 } }, 'P1']])
    const gap = {
      _tag: 'Gap',
      region: [
        {
          column: 'n',
          cells: [
            { ge: 0, le: 0 },
            { ge: 3, le: 3 },
          ],
        },
      ],
    }
    for (const n of ['moreUrgent', 'lessUrgent'] as const)
      expect(foundIn({ ...middle, expect: { monotone: { n } } })).toStrictEqual([{ ...gap, witness: { n: 0, w: 'a' } }])
  })

  it('are kept by columns that promise nothing, whatever their name', () => {
    const table = tableOf({ toString: int(0, 3), n: int(0, 1) }, 'first', [
      ['odd', { toString: { ge: 1, le: 2 } } as never, 'P0'],
      ['else', {}, 'P1'],
    ])
    expect(foundIn({ ...table, expect: { monotone: { n: 'moreUrgent' } } })).toEqual([])
    expect(foundIn({ ...table, expect: {} })).toEqual([])
  })
})

describe('witnesses', () => {
  it('are one case a row and two neighbours a boundary', () => {
    const at = (score: number, tier: string = 'std', ...flags: readonly string[]): object => ({ score, tier, flags })
    expect(witnesses(triage)).toEqual({
      _tag: 'Right',
      right: {
        rows: [
          { row: 'flagged', facts: at(0, 'std', 'legal'), output: 'P0' },
          { row: 'high', facts: at(0, 'high'), output: 'P1' },
          { row: 'low', facts: at(0), output: 'P1' },
          { row: 'else', facts: at(4), output: 'P2' },
        ],
        boundaries: [
          { column: 'score', facts: [at(3), at(4)], outputs: ['P1', 'P2'] },
          { column: 'score', facts: [at(6, 'high'), at(7, 'high')], outputs: ['P1', 'P2'] },
          { column: 'tier', facts: [at(4), at(4, 'high')], outputs: ['P2', 'P1'] },
          { column: 'flags', facts: [at(0), at(0, 'std', 'legal')], outputs: ['P1', 'P0'] },
          { column: 'flags', facts: [at(0), at(0, 'std', 'safety')], outputs: ['P1', 'P0'] },
        ],
      },
    })
  })
})

describe('rows that never decide alone', () => {
  it('have a witness they share', () => {
    const table = tableOf({ n: int(0, 9) }, 'mostUrgent', [
      ['b', { n: { ge: 2, le: 3 } }, 'P0'],
      ['a', { n: { le: 5 } }, 'P0'],
      ['else', {}, 'P1'],
    ])
    const found = witnesses(table)
    expect(found._tag === 'Right' && found.right.rows).toEqual([
      { row: 'b', facts: { n: 2 }, output: 'P0' },
      { row: 'a', facts: { n: 0 }, output: 'P0' },
      { row: 'else', facts: { n: 6 }, output: 'P1' },
    ])
  })
})

describe('coverage', () => {
  it('has no boundary inside a class', () => {
    const table = tableOf({ w: oneOf('a', 'b', 'c') }, 'first', [
      ['c', { w: { is: 'c' } }, 'P0'],
      ['else', {}, 'P1'],
    ])
    expect(coverage(table)([])).toEqual({
      classes: { count: 0, total: 2 },
      rowsUnused: ['c', 'else'],
      boundariesUntested: [{ column: 'w', between: [[{ in: ['a', 'b'] }], [{ is: 'c' }]] }],
    })
  })

  it('names what no case has tried', () => {
    const [low, middle, high] = [
      { ge: 0, le: 3 },
      { ge: 4, le: 6 },
      { ge: 7, le: 10 },
    ]
    const cases = [
      { score: 2, tier: 'std', flags: [] },
      { score: 1, tier: 'std', flags: ['legal'] },
      { score: 3, tier: 'std', flags: ['safety'] },
      { score: 7, tier: 'std', flags: [] },
      { score: 8, tier: 'std', flags: [] },
    ]
    expect(coverage(triage)(cases as never)).toEqual({
      classes: { count: 3, total: 16 },
      rowsUnused: ['high'],
      boundariesUntested: [
        { column: 'score', between: [[low], [middle]] },
        { column: 'score', between: [[middle], [high]] },
        { column: 'tier', between: [[{ is: 'std' }], [{ is: 'high' }]] },
      ],
    })
  })
})

describe('what an answer costs', () => {
  const names = ['a', 'b', 'c']
  const columns = Object.fromEntries(names.map((name) => [name, int(0, 4)]))
  const lines = (shift: number): readonly Line[] =>
    Array.from(
      { length: 9 },
      (_, row): Line => [
        `r${row}`,
        Object.fromEntries(names.map((name, at) => [name, { ge: ((row + 1) * (at + shift)) % 5 }])),
        row % 2 === 0 ? 'P0' : 'P1',
      ],
    )
  const one = tableOf(columns, 'first', [...lines(3), ['else', {}, 'P2']])
  const other = tableOf(columns, 'first', [...lines(4), ['else', {}, 'P2']])
  const open = tableOf(columns, 'unique', lines(3), { a: 'lessUrgent' })
  const tags = (budget: number): readonly string[] => {
    const verdict = verify(open, budget)
    return verdict._tag === 'Left' ? verdict.left.map(({ _tag }) => _tag) : []
  }

  const points = [0, 1, 2, 3, 4].flatMap((a) => [0, 2, 4].map((b) => ({ a, b, c: (a + b) % 5 })))
  const cells = tallyCells(one)(points as never)
  const untold = (budget: number): readonly string[] => remarksOn(one, budget).map(({ _tag }) => _tag)

  it.each<[string, number, (budget: number) => boolean]>([
    ['a proof', 87, (budget) => !tags(budget).includes('Undecided')],
    ['a list of findings', 16423, (budget) => !tags(budget).includes('Unlisted')],
    ['a diff', 854, (budget) => diff(one, other, budget)._tag === 'Right'],
    ['no diff', 25, (budget) => diff(one, one, budget)._tag === 'Right'],
    ['equivalence', 138, (budget) => equivalent(one, other, budget)._tag === 'Right'],
    ['the impact on counts', 75, (budget) => impact(one, one, {}, budget)({ cells })._tag === 'Right'],
    ['witnesses', 238, (budget) => witnesses(one, budget)._tag === 'Right'],
    ['remarks', 182, (budget) => !untold(budget).includes('Undecided')],
    ['a list of remarks', 6545, (budget) => !untold(budget).includes('Unlisted')],
  ])('is the same number of steps on every machine: %s', (_name, least, decided) => {
    expect([decided(least - 1), decided(least)]).toEqual([false, true])
  })

  it('is paid by listing less', () => {
    expect([87, 500, 2000, 4000, 8000, 16422, 16423].map((budget) => tags(budget).length)).toEqual([
      1, 2, 2, 2, 5, 10, 9,
    ])
    expect(effortOf(one)).toBe(11)
  })
  it('counts reading the cells, before anything else is looked at', () => {
    const long = tableOf(
      { n: int(0, 199) },
      'first',
      Array.from({ length: 200 }, (_, row): Line => [`r${row}`, { n: { le: row } }, 'P0']),
    )
    expect(effortOf(long)).toBe(4000)
    expect(verify(long, 3999)).toEqual({ _tag: 'Left', left: [{ _tag: 'Undecided', budget: 3999 }] })
    expect(verify(long, 4000)._tag).toBe('Right')
  })

  it('is refused by name with the budget it had', () => {
    const refusal = { _tag: 'Left', left: { _tag: 'Undecided', budget: 10 } }
    expect(diff(one, other, 10)).toEqual(refusal)
    expect(equivalent(one, other, 10)).toEqual(refusal)
    expect(impact(one, other, {}, 10)({ cells: [] })).toEqual(refusal)
    expect(impact(one, one, {}, 74)({ cells })).toEqual({ _tag: 'Left', left: { _tag: 'Undecided', budget: 74 } })
    expect(witnesses(one, 10)).toEqual(refusal)
    expect(verify(open, 10)).toEqual({ _tag: 'Left', left: [refusal.left] })
    expect(remarksOn(one, 10).map(({ _tag }) => _tag)).toEqual(['Conflict', 'Unlisted', 'Undecided'])
  })
})
