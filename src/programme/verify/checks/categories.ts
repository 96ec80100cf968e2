import { diff } from '../../../tables/questions/diff.ts'
import type { Table } from '../../../tables/shape/table.ts'
import { type Checked, type Found, nothingFor, tablesOf, unknownIn } from './found.ts'

const list = 'vocabulary.categories'

/** Every category that decides is found by every lexicon and weighed by every table, or left out by name. */
export const categoryFlaws = (programme: Checked): Found => {
  const { vocabulary, words, expect = {} } = programme
  const { categories, hints } = vocabulary
  const leftOut = (id: string): readonly string[] =>
    expect.leftOut !== undefined && Object.hasOwn(expect.leftOut, id) ? (expect.leftOut[id] ?? []) : []
  return [
    ...words.lexicons.flatMap((lexicon, place): Found => {
      const at = `words.lexicons.${place}`
      const found = Object.keys(lexicon.categories)
      const deciding = found.filter((category) => lexicon.categories[category]?.decides === true)
      const hinting = found.filter((category) => lexicon.categories[category]?.decides !== true)
      const left = leftOut(lexicon.id)
      return [
        ...unknownIn(at, deciding, [...categories, ...left], list),
        ...unknownIn(at, hinting, [...hints, ...left], 'vocabulary.hints'),
        ...nothingFor(at, [...deciding, ...left], categories, list),
      ]
    }),
    ...Object.entries(tablesOf(programme)).flatMap(([at, table]): Found => {
      const { id, columns, rows } = table
      // Routing need not look at categories, and severity counts only where alerts look at it.
      if (at === 'routing' && !Object.hasOwn(columns, 'redFlags')) return []
      if (at === 'severity' && !Object.hasOwn(programme.alert.table.columns, 'severity')) return []
      const used = new Set(
        (rows as unknown as Table['rows']).flatMap(({ when }) => categoriesIn(when['redFlags'] as SetCell | undefined)),
      )
      return categories
        .filter((category) => !used.has(category) && !leftOut(id).includes(category))
        .map((category) => ({ _tag: 'CategoryUnused', at, category, of: list }) as const)
    }),
    ...Object.entries(expect.leftOut ?? {}).flatMap(([id, left]) =>
      unknownIn(`expect.leftOut.${id}`, left, [...categories, ...hints], list),
    ),
    ...unknownIn('expect.alike', Object.entries(expect.alike ?? {}).flat() as string[], categories, list),
  ]
}

interface SetCell {
  readonly anyOf?: readonly string[]
  readonly allOf?: readonly string[]
  readonly noneOf?: readonly string[]
}
const categoriesIn = ({ anyOf = [], allOf = [], noneOf = [] }: SetCell = {}): readonly string[] => [
  ...anyOf,
  ...allOf,
  ...noneOf,
]

/** Categories that should decide as another does: no table may change when the two change places. */
export const unlike = (programme: Checked): Found =>
  Object.entries(programme.expect?.alike ?? {}).flatMap(([one, other]) =>
    Object.entries(tablesOf(programme)).flatMap(([at, written]): Found => {
      const table = written as unknown as Table
      const found = diff(table, swapped(table, one, other as string))
      const change = found._tag === 'Right' ? found.right.changes[0] : undefined
      return change === undefined
        ? []
        : [{ _tag: 'NotAlike', at, categories: [one, other as string], of: 'expect.alike', witness: change.witness }]
    }),
  )

const swapped = (table: Table, one: string, other: string): Table => {
  const swap = (words: readonly string[]): readonly string[] =>
    words.map((word) => (word === one ? other : word === other ? one : word))
  const cell = (said: SetCell): SetCell =>
    Object.fromEntries(Object.entries(said).map(([key, words]) => [key, swap(words)]))
  const turned = (when: Table['rows'][number]['when']) =>
    Object.fromEntries(
      Object.entries(when).map(([column, said]) => [column, column === 'redFlags' ? cell(said as SetCell) : said]),
    )
  return { ...table, rows: table.rows.map((row) => ({ ...row, when: turned(row.when) })) } as Table
}
