import { describe, expect } from 'vitest'
import { type Change, diff, equivalent, type TableDiff } from '../../../src/tables/questions/diff.ts'
import { tallyCells } from '../../../src/tables/questions/history.ts'
import { impact } from '../../../src/tables/questions/impact.ts'
import { versionStep } from '../../../src/tables/questions/version-step.ts'
import type { Impact } from '../../../src/tables/questions/weigh.ts'
import { tableIssues } from '../../../src/tables/reading/check-table.ts'
import type { Cell } from '../../../src/tables/shape/cell.ts'
import { knownOf } from '../../../src/tables/shape/column.ts'
import type { Facts } from '../../../src/tables/shape/facts.ts'
import type { Table } from '../../../src/tables/shape/table.ts'
import { type Region, within } from '../../../src/tables/space/region.ts'
import { anyTable, editedTable, everyFact, tableOver, valuesOf } from '../../arbitraries/tables.ts'
import { fc, prop } from '../../support/prop.ts'
import { decided } from './oracle.ts'

const size = { columns: 3, rows: 5 }
const written = (table: Table): boolean => tableIssues(table).length === 0
const small = (table: Table): boolean => everyFact(table.columns).length < 250
const edits = editedTable(size).filter(([a, b]) => small(a) && written(a) && written(b))

const diffOf = (a: Table, b: Table): TableDiff => {
  const found = diff(a, b)
  if (found._tag === 'Left') throw new Error(found.left._tag)
  return found.right
}
const move = ({ from, to }: Pick<Change, 'from' | 'to'>): string => `${from} ${to}`

describe('diff beside deciding every fact twice', () => {
  prop([edits], { numRuns: 60 })('a diff applied to one table gives the other', ([a, b]) => {
    const { changes, cells } = diffOf(a, b)
    for (const facts of everyFact(a.columns)) {
      const [from, to] = [decided(a, facts), decided(b, facts)]
      const said = changes.filter(({ region }) => within(region)(facts))
      const counted = cells.filter(({ region }) => within(region)(facts))
      expect(new Set(said.map(move))).toEqual(new Set(from === to ? [] : [`${from} ${to}`]))
      expect(counted.map(move)).toEqual(from === to ? [] : [`${from} ${to}`])
    }
    for (const { witness, region, from, to } of [...changes, ...cells]) {
      expect(within(region)(witness)).toBe(true)
      expect([decided(a, witness), decided(b, witness)]).toEqual([from, to])
    }
  })

  prop([anyTable(size).filter(written)], { numRuns: 60 })('a table does not differ from itself', (table) => {
    expect(diffOf(table, table)).toEqual({ changes: [], cells: [] })
    expect(versionStep(table, { ...table, version: '2.0.0' })).toEqual({ _tag: 'Right', right: 'none' })
  })

  prop([edits], { numRuns: 60 })('a diff backwards is the same diff with the sides exchanged', ([a, b]) => {
    const key = ({ from, to, region }: Change): string => JSON.stringify([from ?? 0, to ?? 0, region])
    const back = diffOf(b, a).changes.map(({ from, to, ...change }) => ({
      ...change,
      ...(to === undefined ? {} : { from: to }),
      ...(from === undefined ? {} : { to: from }),
    }))
    expect(back.map(key).sort()).toEqual(diffOf(a, b).changes.map(key).sort())
  })

  prop([edits], { numRuns: 60 })('equivalent tables are those without a diff', ([a, b]) => {
    const same = diffOf(a, b).changes.length === 0
    expect(equivalent(a, b)).toEqual({ _tag: 'Right', right: same })
  })

  prop([edits], { numRuns: 60 })('the version step follows from the diff', ([a, b]) => {
    const step = versionStep(a, b)
    const same = everyFact(a.columns).every((facts) => decided(a, facts) === decided(b, facts))
    const alike = JSON.stringify(a) === JSON.stringify(b)
    expect(step).toEqual({ _tag: 'Right', right: same ? (alike ? 'none' : 'patch') : 'minor' })
  })
})

const wider = fc
  .tuple(
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: 3, max: 4 }),
    fc.subarray(['a', 'b', 'c'], { minLength: 1, maxLength: 2 }),
    fc.boolean(),
  )
  .map(([from, to, values, known]): Table['columns'] => ({
    n: { kind: 'int', from, to },
    s: { kind: 'subsetOf', values },
    ...(known
      ? { extra: { kind: 'maybe', column: { kind: 'oneOf', values, ordered: true } } }
      : { w: { kind: 'oneOf', values, ordered: false } }),
  }))
const versions = fc
  .tuple(wider, wider)
  .chain(([a, b]) => fc.tuple(tableOver(a, 3, ['mostUrgent']), tableOver(b, 3, ['mostUrgent'])))
  .filter(([a, b]) => written(a) && written(b))

describe('diff over changed domains', () => {
  prop([versions], { numRuns: 40 })('a value only one table has is a change from nothing', ([a, b]) => {
    const { changes } = diffOf(a, b)
    const knows = (table: Table, facts: Facts): boolean =>
      Object.entries(table.columns).every(([name, column]) =>
        valuesOf(column).some((value) => JSON.stringify([value].flat()) === JSON.stringify([facts[name]].flat())),
      )
    for (const facts of [...everyFact({ ...a.columns, ...b.columns }), ...everyFact({ ...b.columns, ...a.columns })]) {
      const seen = (table: Table): Facts =>
        Object.fromEntries(Object.entries(facts).filter(([name]) => Object.hasOwn(table.columns, name)))
      const outcome = (table: Table): string | undefined =>
        knows(table, facts) ? decided(table, seen(table)) : undefined
      const [from, to] = [outcome(a), outcome(b)]
      const said = changes.filter(({ region }) => within(region)(facts))
      expect(new Set(said.map(move))).toEqual(new Set(from === to ? [] : [`${from} ${to}`]))
    }
  })
})

const picked = fc.array(fc.nat(), { minLength: 1, maxLength: 12 })
const weighed = (a: Table, b: Table, history: Parameters<ReturnType<typeof impact>>[0]): Impact => {
  const found = impact(a, b, { P0: '4h', P1: '4h', P2: '24h' })(history)
  if (found._tag === 'Left') throw new Error(found.left._tag)
  return found.right
}

describe('impact beside deciding every case twice', () => {
  prop([edits, picked], { numRuns: 60 })('impact from facts is what the two tables decide', ([a, b], picks) => {
    const all = everyFact(a.columns)
    const facts = picks.map((pick) => all[pick % all.length] as Facts)
    const found = weighed(a, b, { facts })
    expect(found.cases).toBe(facts.length)
    for (const { from, to, cases } of found.transitions) {
      const count = facts.filter((one) => decided(a, one) === from && decided(b, one) === to).length
      expect(cases).toEqual({ low: count, high: count })
    }
    expect(found.transitions.reduce((sum, { cases }) => sum + cases.low, 0)).toBe(facts.length)
    for (const { region, cases } of found.changes)
      expect(cases.low).toBe(facts.filter((one) => within(region)(one)).length)
    for (const { name, after } of found.clocks) {
      const outputs = name === '4h' ? ['P0', 'P1'] : ['P2']
      expect(after.high).toBe(facts.filter((one) => outputs.includes(decided(b, one) ?? '')).length)
    }
  })

  prop([edits, picked], { numRuns: 60 })('impact from counts brackets impact from facts', ([a, b], picks) => {
    const all = everyFact(a.columns)
    const facts = picks.map((pick) => all[pick % all.length] as Facts)
    const cells = tallyCells(a)(facts as never)
    expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(facts.length)
    for (const { region, count } of cells) expect(facts.filter((one) => within(region)(one))).toHaveLength(count)
    const [exact, rough] = [weighed(a, b, { facts }), weighed(a, b, { cells })]
    expect(rough.cases).toBe(exact.cases)
    for (const one of exact.transitions) {
      const other = rough.transitions.find(({ from, to }) => from === one.from && to === one.to)
      expect(other?.cases.low).toBeLessThanOrEqual(one.cases.low)
      expect(other?.cases.high).toBeGreaterThanOrEqual(one.cases.high)
    }
    rough.changes.forEach(({ cases }, place) => {
      expect(cases.low).toBeLessThanOrEqual(exact.changes[place]?.cases.low ?? -1)
      expect(cases.high).toBeGreaterThanOrEqual(exact.changes[place]?.cases.high ?? 99)
    })
    const same = weighed(a, a, { cells })
    for (const { cases } of same.transitions) expect(cases.low).toBe(cases.high)
  })

  const asking = edits.chain(([a, b]) =>
    tableOver({ ...b.columns, asked: { kind: 'oneOf', values: ['a', 'b'], ordered: false } }, 3, [
      'first',
      'mostUrgent',
    ])
      .filter(written)
      .map((wider): readonly [Table, Table] => [a, wider]),
  )
  prop([asking, picked, fc.boolean()], { numRuns: 60 })(
    'facts that lack a column only one table asks for weigh as their counts do',
    ([a, b], picks, back) => {
      const all = everyFact(a.columns)
      const facts = picks.map((pick) => all[pick % all.length] as Facts)
      const cells = facts.map((one) => ({ region: regionOfFacts(a, one), count: 1 }))
      const pair: readonly [Table, Table] = back ? [b, a] : [a, b]
      const [exact, counted] = [weighed(...pair, { facts }), weighed(...pair, { cells })]
      expect(sortedMoves(exact)).toEqual(sortedMoves(counted))
      for (const { from, to, cases } of exact.transitions) {
        const values = facts.map((one) =>
          ['a', 'b'].map((asked) => {
            const [own, other] = [decided(a, one), decided(b, { ...one, asked })]
            return back ? other === from && own === to : own === from && other === to
          }),
        )
        expect(cases).toEqual({
          low: values.filter((some) => some.every(Boolean)).length,
          high: values.filter((some) => some.some(Boolean)).length,
        })
      }
    },
  )
})

const sortedMoves = ({ transitions, ...rest }: Impact): object => ({
  ...rest,
  transitions: transitions.map((one) => JSON.stringify(one)).sort(),
})

/** The region in which facts stand alone. */
const regionOfFacts = (table: Table, facts: Facts): Region =>
  Object.entries(table.columns).map(([column, declared]) => {
    const value = facts[column]
    const known = knownOf(declared)
    const cell: Cell =
      value === undefined
        ? { missing: true }
        : typeof value === 'number'
          ? { ge: value, le: value }
          : typeof value === 'string'
            ? { is: value }
            : {
                allOf: value,
                noneOf: (known.kind === 'subsetOf' ? known.values : []).filter((word) => !value.includes(word)),
              }
    return { column, cells: [cell] }
  })
