import { parse as parseCsv } from 'csv-parse/sync'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { readSheet } from 'read-excel-file/universal'
import { type FlatColumn, flatColumns } from '../../src/cli/hand-on/flat.ts'
import { active, asMeant } from '../../src/cli/hand-on/inert.ts'
import { speech } from '../../src/cli/kit/language.ts'

export type Flat = { readonly [C in FlatColumn]: string }
type Node = DefaultTreeAdapterMap['node']
type Language = keyof typeof speech

const headings = (language: Language): readonly string[] =>
  flatColumns.map((column) => speech[language].text.handOn.columns[column])

const rowsIn = (rows: readonly (readonly unknown[])[], language: Language): readonly Flat[] => {
  const [head, ...rest] = rows
  if (JSON.stringify(head) !== JSON.stringify(headings(language))) throw new Error(`headings: ${JSON.stringify(head)}`)
  return rest.map(
    (row) => Object.fromEntries(flatColumns.map((column, at) => [column, String(row[at] ?? '')])) as unknown as Flat,
  )
}

/** The rows of a queue's CSV, read by another reader. */
export const flatOfCsv = (text: string, language: Language = 'en'): readonly Flat[] =>
  rowsIn(
    (parseCsv(text, { bom: true }) as string[][]).map((row) => row.map(active)),
    language,
  )

/** The rows of a queue's workbook, read by another reader. */
export const flatOfXlsx = async (bytes: Uint8Array, language: Language = 'en'): Promise<readonly Flat[]> =>
  rowsIn(
    (await readSheet(new Blob([new Uint8Array(bytes)]))).map((row) =>
      row.map((cell) => (typeof cell === 'string' ? asMeant(cell) : cell)),
    ),
    language,
  )

/** What a queue's page shows of each customer. */
export interface PageCase {
  readonly heading: string
  readonly verdict: string
  readonly quote: string
  readonly marked: readonly string[]
  readonly facts: Readonly<Record<string, string>>
  readonly reasons: string
}

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

const within = (node: Node, tag: string): readonly Node[] => [
  ...('tagName' in node && node.tagName === tag ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap((child) => within(child, tag)) : []),
]

export const casesOfPage = (html: string): readonly PageCase[] =>
  within(parse(html), 'article').map((article) => {
    const one = (tag: string): string => within(article, tag).slice(0, 1).map(textOf).join('')
    const names = within(article, 'dt').map(textOf)
    const values = within(article, 'dd').map(textOf)
    return {
      heading: one('h3'),
      verdict: one('p'),
      quote: one('blockquote'),
      marked: within(article, 'mark').map(textOf),
      facts: Object.fromEntries(names.map((name, at) => [name, values[at] ?? ''])),
      reasons: one('details'),
    }
  })
