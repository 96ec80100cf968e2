import fc from 'fast-check'
import type { Cell } from '../../src/tables/shape/cell.ts'
import type { Column, KnownColumn } from '../../src/tables/shape/column.ts'
import type { Facts } from '../../src/tables/shape/facts.ts'
import type { HitPolicy, Table } from '../../src/tables/shape/table.ts'

const words = ['a', 'b', 'c', 'd'] as const
const someWords = (least: number, most: number): fc.Arbitrary<readonly string[]> =>
  fc.subarray([...words], { minLength: least, maxLength: most })

/** Cuts lie on a few numbers, so that cells of different rows meet. */
const cut = fc.constantFrom(-1.5, 0, 2, 2.5)

const knownColumn: fc.Arbitrary<KnownColumn> = fc.oneof(
  fc
    .integer({ min: -1, max: 1 })
    .chain((from) => fc.integer({ min: from, max: from + 4 }).map((to): KnownColumn => ({ kind: 'int', from, to }))),
  fc.constant<KnownColumn>({ kind: 'real', unit: 'CNY' }),
  fc.tuple(someWords(1, 4), fc.boolean()).map(
    ([values, ordered]): KnownColumn => ({
      kind: 'oneOf',
      values,
      ordered,
    }),
  ),
  someWords(1, 3).map((values): KnownColumn => ({ kind: 'subsetOf', values })),
)

const column: fc.Arbitrary<Column> = fc.oneof(
  { weight: 2, arbitrary: knownColumn },
  { weight: 1, arbitrary: knownColumn.map((known): Column => ({ kind: 'maybe', column: known })) },
)

const low = (bound: fc.Arbitrary<number>): fc.Arbitrary<Cell> =>
  fc.oneof(
    bound.map((ge) => ({ ge })),
    bound.map((gt) => ({ gt })),
  )
const high = (bound: fc.Arbitrary<number>): fc.Arbitrary<Cell> =>
  fc.oneof(
    bound.map((le) => ({ le })),
    bound.map((lt) => ({ lt })),
  )

const knownCell = (known: KnownColumn): fc.Arbitrary<Cell> => {
  switch (known.kind) {
    case 'int':
    case 'real': {
      const bound = known.kind === 'int' ? fc.integer({ min: known.from, max: known.to }) : cut
      return fc.oneof(
        low(bound),
        high(bound),
        fc.tuple(low(bound), high(bound)).map(([a, b]): Cell => ({ ...a, ...b })),
      )
    }
    case 'oneOf': {
      const word = fc.constantFrom(...known.values)
      return fc.oneof(
        word.map((is) => ({ is })),
        word.map((not) => ({ not })),
        fc.subarray([...known.values], { minLength: 1 }).map((some) => ({ in: some })),
      )
    }
    case 'subsetOf': {
      const some = fc.subarray([...known.values], { minLength: 1 })
      return fc.record({ anyOf: some, allOf: some, noneOf: some }, { requiredKeys: [] }).map((cell): Cell => cell)
    }
  }
}

const cellOf = (declared: Column): fc.Arbitrary<Cell> =>
  declared.kind === 'maybe'
    ? fc.oneof(
        { weight: 1, arbitrary: fc.constant<Cell>({ missing: true }) },
        { weight: 3, arbitrary: knownCell(declared.column) },
        {
          weight: 3,
          arbitrary: knownCell(declared.column).map((cell): Cell => ({ ...cell, orMissing: true })),
        },
        { weight: 2, arbitrary: fc.constant<Cell>({ orMissing: true }) },
      )
    : knownCell(declared)

const outputs = ['P0', 'P1', 'P2'] as const

interface Size {
  readonly columns: number
  readonly rows: number
  readonly hits?: readonly HitPolicy[]
}

const rowsOf = (columns: { readonly [name: string]: Column }, most: number): fc.Arbitrary<Table['rows']> =>
  fc
    .array(
      fc.record({
        when: fc
          .tuple(
            ...Object.entries(columns).map(([name, declared]) =>
              fc.option(
                cellOf(declared).map((cell) => [name, cell] as const),
                { nil: undefined, freq: 2 },
              ),
            ),
          )
          .map((cells) => Object.fromEntries(cells.filter((cell) => cell !== undefined))),
        then: fc.constantFrom(...outputs),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((rows) => rows.map((row, index) => ({ ...row, id: `r${(index * 7) % 10}${index}`, source: 'test' })))

/** Small tables of every kind of column and hit policy; some of them are not well written. */
export const anyTable = ({ columns, rows, hits = ['unique', 'first', 'mostUrgent'] }: Size): fc.Arbitrary<Table> =>
  fc.array(column, { minLength: 1, maxLength: columns }).chain((declared) => tableOver(named(declared), rows, hits))

const named = (declared: readonly Column[]): { readonly [name: string]: Column } =>
  Object.fromEntries(declared.map((one, index) => [`c${index}`, one]))

export const tableOver = (
  columns: { readonly [name: string]: Column },
  rows: number,
  hits: readonly HitPolicy[],
): fc.Arbitrary<Table> =>
  fc
    .record({ hit: fc.constantFrom(...hits), rows: rowsOf(columns, rows) })
    .map((made): Table => ({ id: 't', version: '1.0.0', columns, outputs, ...made }))

/** Two tables over the same columns, most of the rows shared. */
export const editedTable = (size: Size): fc.Arbitrary<readonly [Table, Table]> =>
  anyTable(size).chain((table) =>
    fc
      .tuple(tableOver(table.columns, 2, [table.hit]), fc.nat(), fc.boolean())
      .map(([other, at, drop]): readonly [Table, Table] => {
        const place = at % table.rows.length
        const kept = table.rows.filter((_row, index) => !drop || index !== place)
        const added = other.rows.map((row, index) => ({ ...row, id: `n${index}` }))
        return [table, { ...table, rows: [...kept, ...added] }]
      }),
  )

/** The table with a last row for whatever no row decided, so that it decides everything. */
export const closed = (table: Table): Table => ({
  ...table,
  hit: table.hit === 'unique' ? 'first' : table.hit,
  outputs: [...table.outputs, 'none'],
  rows: [
    ...table.rows,
    {
      id: 'z-else',
      when: Object.fromEntries(
        Object.entries(table.columns).flatMap(([name, { kind }]) =>
          kind === 'maybe' ? [[name, { orMissing: true }]] : [],
        ),
      ),
      then: 'none',
      source: 'test',
    },
  ],
})

const knownValues = (known: KnownColumn): readonly Facts[string][] => {
  switch (known.kind) {
    case 'int':
      return Array.from({ length: known.to - known.from + 1 }, (_, step) => known.from + step)
    case 'real':
      return [-9, -1.5, -0.5, 0, 1, 2, 2.2, 2.5, 99]
    case 'oneOf':
      return known.values
    case 'subsetOf':
      return known.values.reduce<readonly (readonly string[])[]>(
        (sets, word) => [...sets, ...sets.map((set) => [...set, word])],
        [[]],
      )
  }
}

/** Every value of a column that can matter: numbers at every cut, between the cuts and beyond them. */
export const valuesOf = (declared: Column): readonly (Facts[string] | undefined)[] =>
  declared.kind === 'maybe' ? [...knownValues(declared.column), undefined] : knownValues(declared)

/** Every combination of these values. */
export const everyFact = (columns: Table['columns']): readonly Facts[] =>
  Object.entries(columns).reduce<readonly Facts[]>(
    (facts, [name, declared]) =>
      facts.flatMap((fact) =>
        valuesOf(declared).map((value) => (value === undefined ? fact : { ...fact, [name]: value })),
      ),
    [{}],
  )
