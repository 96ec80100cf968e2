import Table from 'cli-table3'
import type { Speech } from '../kit/language.ts'
import type { QueueItem } from '../queue/item.ts'
import type { Colours } from './colours.ts'
import { painted, signed } from './marks.ts'
import { type Head, type Shown, shownOf } from './table-row.ts'
import { between, fitting } from './table-widths.ts'
import { wrapped } from './wrapped.ts'

export interface TableView {
  /** How many columns the terminal has. */
  readonly width: number
  readonly zone: string
  /** Whether time left is told in days: not where it is working time. */
  readonly inDays: boolean
  readonly colours: Colours
}

const quoteLines = 4
/** No cell shows more of a text than this. */
const mostShown = 1000

/** The queue as a table; a narrow terminal gets fewer columns with more lines each. */
export const tableOf = (queue: readonly QueueItem[], speech: Speech, view: TableView): string => {
  const { heads } = speech.text
  const named: { readonly [H in Head]: string } = { ...heads, due: heads.due(view.zone) }
  const { mark, ...colours } = view.colours
  const rows = queue
    .map((item) => shownOf(item, speech, view))
    .map((row) => (mark === undefined ? { ...row, quote: signed(row.quote, speech.text.marks) } : row))
  const { layout, widths } = fitting(rows, named, view.width)
  const table = new Table({
    head: [],
    colWidths: widths.map((width) => width + between),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': between, compact: false },
    chars: bare,
  })
  const fitted = (text: string, column: number): readonly string[] =>
    wrapped(text.slice(0, mostShown), widths[column] ?? 1)
  table.push(
    layout.map((parts, column) =>
      parts
        .flatMap((head) => fitted(named[head], column))
        .map(view.colours.bold)
        .join('\n'),
    ),
  )
  for (const row of rows)
    table.push(
      layout.map((parts, column) =>
        parts
          .flatMap((head) => coloured(head, cut(head, fitted(row[head], column)), row, { ...colours, mark }))
          .join('\n'),
      ),
    )
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

const none = ''
const bare = {
  top: none,
  'top-mid': none,
  'top-left': none,
  'top-right': none,
  bottom: none,
  'bottom-mid': none,
  'bottom-left': none,
  'bottom-right': none,
  left: none,
  'left-mid': none,
  mid: '─',
  'mid-mid': none,
  right: none,
  'right-mid': none,
  middle: none,
}

/** Long quotes are shown by their beginning. */
const cut = (head: Head, lines: readonly string[]): readonly string[] =>
  head === 'quote' && lines.length > quoteLines
    ? [...lines.slice(0, quoteLines - 1), `${(lines[quoteLines - 1] ?? '').replace(/.$/u, '')}…`]
    : lines

const coloured = (
  head: Head,
  lines: readonly string[],
  row: Shown,
  { red, yellow, bold, dim, mark = dim }: Omit<Colours, 'mark'> & { readonly mark: Colours['mark'] },
): readonly string[] => {
  if (head === 'quote') return painted(lines, mark, dim)
  const paint =
    head === 'priority'
      ? row.priority === 'P0'
        ? (text: string) => bold(red(text))
        : bold
      : head === 'left'
        ? row.state === 'breached'
          ? red
          : row.state === 'atRisk'
            ? yellow
            : undefined
        : undefined
  return paint === undefined ? lines : lines.map(paint)
}
