import type { Path } from '../../core/parse-issue.ts'
import { type ConditionWords, sayRegion } from '../../explain/conditions/condition-words.ts'
import type { Messages } from '../../explain/say.ts'
import type { TableStatement } from '../../explain/sayable.ts'
import { cellWordIn, wordIn } from '../../explain/words.ts'
import type { Region } from '../../tables/space/region.ts'
import { words } from './words.ts'

const column = wordIn(words.column)
const word = cellWordIn(words)
const place = (path: Path): string => (path.length === 0 ? 'the table' : path.join('.'))
const rows = (ids: readonly string[]): string => ids.map((id) => `“${id}”`).join(', ')

/** How conditions and regions are put. */
export const conditionWords: ConditionWords = {
  column,
  word,
  either: ' or ',
  both: ' and ',
  and: ' and ',
  or: ' or ',
  comma: ', ',
  not: 'other than ',
  with: 'with ',
  without: 'without ',
  known: 'known',
  missing: 'missing',
  orMissing: ' or missing',
  everything: 'everything',
  none: 'none',
}

const region = (sides: Region): string => sayRegion(conditionWords, sides)
const decide = (ids: readonly string[]): string => (ids.length === 1 ? 'decides' : 'decide')

/** Where something holds, behind a sentence. */
export const whereIn = (sides: Region): string => (sides.length === 0 ? 'everywhere' : `where ${region(sides)}`)

export const findings: Messages<TableStatement> = {
  Gap: (said) => (said.region.length === 0 ? 'no row decides anything' : `no row decides ${region(said.region)}`),
  Conflict: (said) =>
    `rows ${rows(said.rows)} all match ${region(said.region)}${
      said.resolvedBy === undefined ? '' : `; “${said.rows[0]}” decides`
    }`,
  Unreachable: ({ row, coveredBy }) =>
    `row “${row}” never decides anything: ${rows(coveredBy)} always ${decide(coveredBy)} before it`,
  NotMonotone: (said) =>
    `a higher ${column(said.column)} should be ${
      said.expected === 'moreUrgent' ? 'at least as urgent' : 'no more urgent'
    }, but goes from ${said.from} to ${said.to} ${whereIn(said.region)}`,
  Unlisted: () => 'there is more than is listed here',
  Undecided: ({ budget }) => `undecided: the answer needs more than ${budget} steps of looking`,
  Redundant: ({ row }) => `row “${row}” could be left out without changing any output`,
  IrrelevantColumn: (said) => `no output depends on ${column(said.column)}`,
  NotANumber: ({ path, received }) => `${place(path)}: expected a finite number, found ${received}`,
  KeyUnknown: ({ path, allowed, more }) =>
    `${place(path)} is not known here${allowed.length === 0 ? '' : `; known are ${allowed.join(', ')}${more === undefined ? '' : ` and ${more} more`}`}`,
  NothingNamed: ({ path }) => `${place(path)} names nothing`,
  Repeated: ({ path, received }) => `${place(path)}: ${received} was there before`,
  CellContradictory: ({ path }) => `${place(path)} holds of no value`,
  NameUnfit: ({ path, received }) => `${place(path)}: a column cannot be named ${received}`,
  ColumnUnordered: ({ path }) => `${place(path)}: the column has no order to be monotone along`,
  TooMany: ({ path, count, limit }) => `${place(path)} has ${count} members, more than ${limit}`,
  Changed: ({ from = 'nothing', to = 'nothing', region: where }) => `${from} → ${to} ${whereIn(where)}`,
  ColumnsDiffer: (said) =>
    `column “${said.column}” cannot be compared: ${
      {
        kind: 'it is of another kind',
        unit: 'it is in another unit',
        tooManyWords: 'both tables together have too many words for it',
      }[said.why]
    }`,
}
