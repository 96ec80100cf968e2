import { writeFileSync } from 'node:fs'
import { generator } from './measure.mjs'

/** Writes corpus.json: 200 tables of every kind of column, 3 to 6 columns and 5 to 20 rows, always the same. */
const next = generator(7)
const upTo = (count) => Math.floor(next() * count)
const pick = (list) => list[upTo(list.length)]
const some = (list) => {
  const chosen = list.filter(() => next() < 0.5)
  return chosen.length === 0 ? [pick(list)] : chosen
}
const letters = [...'abcdef']

const knownColumn = () => {
  const kind = pick(['int', 'int', 'real', 'oneOf', 'subsetOf'])
  if (kind === 'int') return { kind, from: 0, to: pick([5, 10, 100]) }
  if (kind === 'real') return { kind, unit: 'CNY' }
  const values = letters.slice(0, 2 + upTo(kind === 'oneOf' ? 5 : 3))
  return kind === 'oneOf' ? { kind, values, ordered: next() < 0.5 } : { kind, values }
}
const column = () => (next() < 0.3 ? { kind: 'maybe', column: knownColumn() } : knownColumn())

const knownCell = (known) => {
  if (known.kind === 'oneOf') return pick([{ is: pick(known.values) }, { in: some(known.values) }])
  if (known.kind === 'subsetOf')
    return pick([{ anyOf: some(known.values) }, { allOf: some(known.values) }, { noneOf: some(known.values) }])
  const bound = () => (known.kind === 'int' ? upTo(known.to + 1) : upTo(20) * 1000)
  const [low, high] = [bound(), bound()].sort((a, b) => a - b)
  return pick([{ ge: low }, { le: high }, { ge: low, le: high }])
}
const cell = (declared) => {
  if (declared.kind !== 'maybe') return knownCell(declared)
  return pick([{ missing: true }, { ...knownCell(declared.column), orMissing: true }, knownCell(declared.column)])
}

const tableNumber = (index) => {
  const columns = Object.fromEntries(Array.from({ length: 3 + upTo(4) }, (_, at) => [`c${at}`, column()]))
  const outputs = ['P0', 'P1', 'P2', 'none']
  const rows = Array.from({ length: 5 + upTo(16) }, (_, at) => ({
    id: `r${at}`,
    when: Object.fromEntries(
      Object.entries(columns).flatMap(([name, declared]) => (next() < 0.8 ? [[name, cell(declared)]] : [])),
    ),
    then: pick(outputs),
    source: 'corpus',
  }))
  const anything = Object.fromEntries(
    Object.entries(columns).flatMap(([name, { kind }]) => (kind === 'maybe' ? [[name, { orMissing: true }]] : [])),
  )
  const rest = next() < 0.9 ? [{ id: 'rest', when: anything, then: 'none', source: 'corpus' }] : []
  return {
    id: `corpus-${index}`,
    version: '1.0.0',
    columns,
    outputs,
    hit: pick(['first', 'mostUrgent', 'mostUrgent', 'unique']),
    rows: [...rows, ...rest],
  }
}

const tables = Array.from({ length: 200 }, (_, index) => JSON.stringify(tableNumber(index)))
writeFileSync(new URL('corpus.json', import.meta.url), `[\n${tables.join(',\n')}\n]\n`)
