import type { Path } from '../../core/parse-issue.ts'
import type { Messages } from '../../explain/say.ts'
import type { TableStatement } from '../../explain/sayable.ts'
import { wordIn } from '../../explain/words.ts'
import type { Cell } from '../../tables/cell.ts'
import type { Region } from '../../tables/region.ts'
import { words } from './words.ts'

const column = wordIn(words.column)
const word = wordIn({ ...words.tier, ...words.category })
const place = (path: Path): string => (path.length === 0 ? 'the table' : path.join('.'))
const rows = (ids: readonly string[]): string => ids.map((id) => `“${id}”`).join(', ')

/** A region as a condition: `score 7–10 and red flags with safety`. */
const region = (sides: Region): string =>
  sides.length === 0
    ? 'everything'
    : sides.map(({ column: name, cells }) => `${column(name)} ${cells.map(cell).join(' or ')}`).join(' and ')

const cell = (said: Cell): string => {
  if ('missing' in said) return 'missing'
  const { ge, gt, le, lt, is, not, anyOf, allOf, noneOf } = said
  const list = (some: readonly string[], between: string): string => some.map(word).join(between)
  const range = ge !== undefined && le !== undefined ? [ge === le ? `${ge}` : `${ge}–${le}`] : undefined
  const parts = [
    ...(range ?? [
      ...(ge === undefined ? [] : [`≥ ${ge}`]),
      ...(gt === undefined ? [] : [`> ${gt}`]),
      ...(le === undefined ? [] : [`≤ ${le}`]),
      ...(lt === undefined ? [] : [`< ${lt}`]),
    ]),
    ...(is === undefined ? [] : [word(is)]),
    ...(said.in === undefined ? [] : [list(said.in, ' or ')]),
    ...(not === undefined ? [] : [`other than ${word(not)}`]),
    ...(allOf === undefined ? [] : [`with ${list(allOf, ' and ')}`]),
    ...(anyOf === undefined ? [] : [`with ${list(anyOf, ' or ')}`]),
    ...(noneOf === undefined ? [] : [`without ${list(noneOf, ' or ')}`]),
  ]
  const known = parts.length === 0 ? 'known' : parts.join(', ')
  return said.orMissing === true ? `${known} or missing` : known
}

export const findings: Messages<TableStatement> = {
  Gap: (said) => `no row decides ${region(said.region)}`,
  Conflict: (said) =>
    `rows ${rows(said.rows)} all match ${region(said.region)}${
      said.resolvedBy === undefined ? '' : `; “${said.rows[0]}” decides`
    }`,
  Unreachable: ({ row, coveredBy }) =>
    `row “${row}” never decides anything: ${rows(coveredBy)} always decide before it`,
  NotMonotone: (said) =>
    `a higher ${column(said.column)} should be ${
      said.expected === 'moreUrgent' ? 'at least as urgent' : 'no more urgent'
    }, but goes from ${said.from} to ${said.to} where ${region(said.region)}`,
  Unlisted: () => 'there is more than is listed here',
  Undecided: ({ budget }) => `undecided: the answer needs more than ${budget} steps of looking`,
  Redundant: ({ row }) => `row “${row}” could be left out without changing any output`,
  IrrelevantColumn: (said) => `no output depends on ${column(said.column)}`,
  NotANumber: ({ path, received }) => `${place(path)}: expected a finite number, found ${received}`,
  KeyUnknown: ({ path, allowed }) =>
    `${place(path)} is not known here${allowed.length === 0 ? '' : `; known are ${allowed.join(', ')}`}`,
  NothingNamed: ({ path }) => `${place(path)} names nothing`,
  Repeated: ({ path, received }) => `${place(path)}: ${received} was there before`,
  CellContradictory: ({ path }) => `${place(path)} holds of no value`,
  NameUnfit: ({ path, received }) => `${place(path)}: a column cannot be named ${received}`,
  ColumnUnordered: ({ path }) => `${place(path)}: the column has no order to be monotone along`,
  TooMany: ({ path, count, limit }) => `${place(path)} has ${count} members, more than ${limit}`,
  Changed: ({ from = 'nothing', to = 'nothing', region: where }) => `${from} → ${to} where ${region(where)}`,
  ColumnsDiffer: (said) =>
    `column “${said.column}” cannot be compared: ${
      {
        kind: 'it is of another kind',
        unit: 'it is in another unit',
        tooManyWords: 'both tables together have too many words for it',
      }[said.why]
    }`,
}
