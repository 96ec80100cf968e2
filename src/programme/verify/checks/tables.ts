import { severities } from '../../../inner-loop/alert/severity-policy.ts'
import { columnIn, columnsOf } from '../../../inner-loop/vocabulary/columns.ts'
import { dispatches } from '../../../inner-loop/vocabulary/role.ts'
import { levelsOf, outcomesOf, rolesOf } from '../../../inner-loop/vocabulary/vocabulary.ts'
import { verify } from '../../../tables/questions/verify.ts'
import type { Cell } from '../../../tables/shape/cell.ts'
import { type Column, type Columns, knownOf } from '../../../tables/shape/column.ts'
import { holds } from '../../../tables/shape/holds.ts'
import type { Table } from '../../../tables/shape/table.ts'
import { type Checked, type Found, type TablePlace, tablesOf, unknownIn } from './found.ts'

/** What each table cannot know yet when it decides. */
const later: { readonly [P in TablePlace]: readonly string[] } = {
  triage: ['priority', 'severity', 'alert'],
  severity: ['priority', 'severity', 'alert'],
  'alert.table': ['alert'],
  routing: [],
}

/** Every table sees the vocabulary's words, answers in its words and by its order, and decides everything. */
export const tableFlaws = (programme: Checked): Found => {
  const { vocabulary } = programme
  const routes = dispatches.flatMap((dispatch) => rolesOf(vocabulary).map((role) => `${dispatch}:${role}`))
  const lists: { readonly [P in TablePlace]: readonly [readonly string[], string] } = {
    triage: [outcomesOf(vocabulary), 'vocabulary.priorities'],
    severity: [[...severities].reverse(), 'severity'],
    'alert.table': [levelsOf(vocabulary), 'vocabulary.levels'],
    routing: [[...routes, 'none'], 'vocabulary.roles'],
  }
  return Object.entries(tablesOf(programme)).flatMap(([place, written]): Found => {
    const [at, table] = [place as TablePlace, written as unknown as Table]
    const flaws = soundness(at, table, programme)
    // Where the writing itself is wrong, what it says is not looked into.
    const [words, list] = lists[at]
    return flaws.some(isWriting) ? flaws : [...flaws, ...outputFlaws(at, table, words, list)]
  })
}

const isWriting = (flaw: Found[number]): boolean => flaw._tag === 'TableUnsound' && 'path' in flaw.finding

const soundness = (at: TablePlace, table: Table, programme: Checked): Found => {
  const known: Columns = columnsOf(programme.vocabulary)
  const proof = verify(table)
  const unsound: Found =
    proof._tag === 'Left'
      ? proof.left
          .filter(({ _tag }) => _tag !== 'Unreachable')
          .map((finding) => ({ _tag: 'TableUnsound', at, finding }) as const)
      : []
  if (unsound.some(isWriting)) return unsound
  const flaws = Object.entries(table.columns).flatMap(([column, written]): Found => {
    const meant = columnIn(known, column)
    if (meant === undefined || later[at].includes(column) || knownOf(meant).kind !== knownOf(written).kind)
      return [{ _tag: 'ColumnNotKnown', at, column, notIn: listOf(column) }]
    // Feedback need not name a column of the programme's own: there must be room for what it does not say.
    if (Object.hasOwn(programme.vocabulary.columns, column) && mustBeGiven(meant))
      return [{ _tag: 'ColumnRequired', at, column, of: `vocabulary.columns.${column}` }]
    const words = unseen(written, meant).filter(matters(table, column, meant))
    const strange = 'values' in knownOf(written) ? strangeIn(table, column, written, meant) : []
    if (strange.length > 0) return unknownIn(at, strange, [], listOf(column))
    return words.length === 0 ? [] : [{ _tag: 'ColumnLacks', at, column, words, of: listOf(column) }]
  })
  return [...flaws, ...unsound]
}

const mustBeGiven = ({ kind }: Column): boolean => kind !== 'maybe' && kind !== 'subsetOf'

/** Whether a row tells a word that cannot be seen from no word at all: where none does, nobody is decided otherwise. */
const matters = ({ rows }: Table, column: string, meant: Column): ((word: string) => boolean) => {
  const cells = rows.map(({ when }) => when[column] as Cell | undefined)
  if (meant.kind === 'subsetOf') return () => false
  if (meant.kind !== 'maybe' || meant.column.kind !== 'oneOf') return () => true
  return (word) => word === 'missing' || cells.some((cell) => holds(cell, word) !== holds(cell, undefined))
}

/** Words of a column that the list does not have and that a row waits for: nobody can say them. */
const strangeIn = ({ rows }: Table, column: string, written: Column, meant: Column): readonly string[] => {
  const asked = JSON.stringify(rows.map(({ when }) => when[column] ?? {}))
  const [one, other] = [knownOf(written), knownOf(meant)]
  const list = 'values' in other ? other.values : []
  return ('values' in one ? one.values : []).filter(
    (word) => !list.includes(word) && asked.includes(JSON.stringify(word)),
  )
}

/** What a column that is meant may hold and one as written cannot see. */
export const unseen = (written: Column, meant: Column): readonly string[] => {
  const [one, other] = [knownOf(written), knownOf(meant)]
  const missing = meant.kind === 'maybe' && written.kind !== 'maybe' ? ['missing'] : []
  if ('values' in one && 'values' in other)
    return [...missing, ...other.values.filter((word) => !one.values.includes(word))]
  if (one.kind === 'int' && other.kind === 'int')
    return [...missing, ...[other.from, other.to].filter((end) => end < one.from || end > one.to).map(String)]
  return missing
}

const lists: { readonly [column: string]: string } = {
  valueTier: 'vocabulary.tiers',
  redFlags: 'vocabulary.categories',
  graver: 'vocabulary.hints',
  businessArea: 'vocabulary.areas',
  priority: 'vocabulary.priorities',
  level: 'vocabulary.levels',
}
export const listOf = (column: string): string =>
  Object.hasOwn(lists, column) ? (lists[column] ?? '') : `vocabulary.columns.${column}`

/** Only words there are; where the order of outputs decides which row wins, in the order of the list. */
const outputFlaws = (at: TablePlace, { rows, outputs, hit }: Table, list: readonly string[], of: string): Found => {
  const unknown = unknownIn(
    at,
    rows.map(({ then }) => then),
    list,
    of,
  )
  const places = outputs.map((output) => list.indexOf(output)).filter((place) => place >= 0)
  const isInOrder = places.every((place, index) => index === 0 || place > (places[index - 1] as number))
  // Routes have no order but the table's own.
  return unknown.length > 0 || isInOrder || hit !== 'mostUrgent' || at === 'routing'
    ? unknown
    : [{ _tag: 'OutputsOutOfOrder', at, of }]
}
