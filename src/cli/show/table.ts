import Table from 'cli-table3'
import { instantOf } from '../../core/instant.ts'
import type { ConditionStatement, Statement } from '../../explain/statement.ts'
import { wallClock } from '../facts/wall-clock.ts'
import type { Speech } from '../language.ts'
import type { QueueItem } from '../queue/item.ts'
import { harmless } from './harmless.ts'
import { displayWidth, wrapped } from './width.ts'

/** Makes text stand out; each leaves text as it is where colours are not wanted. */
export interface Colours {
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
}

export interface TableView {
  /** How many columns the terminal has. */
  readonly width: number
  readonly zone: string
  readonly asOf: number
  readonly colours: Colours
}

/** Everything a row of the table can show, as plain text. */
interface Shown {
  readonly priority: string
  readonly due: string
  readonly left: string
  readonly who: string
  readonly channel: string
  readonly customer: string
  readonly why: string
  readonly quote: string
  readonly state: QueueItem['status']['state']
}
type Head = Exclude<keyof Shown, 'state'>

const roomy = 130
const between = 2
const quoteLines = 4

/** The queue as a table; a narrow terminal gets fewer columns with more lines each. */
export const tableOf = (queue: readonly QueueItem[], speech: Speech, view: TableView): string => {
  const { heads } = speech.text
  const named: { readonly [H in Head]: string } = { ...heads, due: heads.due(view.zone) }
  const rows = queue.map((item) => shownOf(item, speech, view))
  const layout: readonly (readonly Head[])[] =
    view.width >= roomy
      ? [['priority'], ['due'], ['left'], ['who'], ['channel'], ['customer'], ['why'], ['quote']]
      : [['priority'], ['due', 'left'], ['who', 'channel'], ['customer'], ['why', 'quote']]
  const widths = widthsOf(layout, rows, named, view.width)
  const table = new Table({
    head: [],
    colWidths: widths.map((width) => width + between),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': between, compact: false },
    chars: bare,
  })
  const fitted = (text: string, column: number): readonly string[] => wrapped(text, widths[column] ?? 1)
  table.push(
    layout.map((parts, column) =>
      parts
        .flatMap((head) => fitted(named[head], column))
        .map(view.colours.bold)
        .join('\n'),
    ),
    ...rows.map((row) =>
      layout.map((parts, column) =>
        parts
          .flatMap((head) => painted(head, cut(head, fitted(row[head], column)), row, view.colours))
          .join('\n'),
      ),
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

const shownOf = (item: QueueItem, { say, text, words }: Speech, { zone, asOf }: TableView): Shown => {
  const { contact, assignment, status, customerId, comment, because } = item
  const due = contact?.due
  const late = due === undefined ? 0 : Math.floor((asOf - instantOf(due)) / 60_000)
  const role = assignment === undefined ? '' : words.role[assignment.role]
  return {
    priority: words.outcome[item.priority],
    due: due === undefined ? '' : wallClock(zone, instantOf(due)),
    left: status.state === 'breached' ? text.overdue(late) : text.left(status.leftMinutes),
    who: harmless(assignment?.assignee === undefined ? role : `${assignment.assignee} (${role})`),
    channel: (contact?.channels ?? []).map((one) => words.contactChannel[one]).join(' / '),
    customer: harmless(customerId ?? text.nobody),
    why: harmless(text.joined([...because.map(unquoted), ...asides(item)].map(say))),
    quote: comment === undefined ? '' : `“${harmless(comment).trim()}”`,
    state: status.state,
  }
}

/** The words of the customer have a place of their own. */
const unquoted = (one: ConditionStatement): ConditionStatement => {
  if (one._tag !== 'RedFlags') return one
  const { quote: _, ...rest } = one
  return rest
}

/** What whoever calls should know besides: a channel that does not work, a category nobody decides on. */
const asides = ({ contact, notes }: QueueItem): readonly Statement[] => [
  ...(contact?.because ?? []).filter(({ _tag }) => _tag === 'ChannelUnavailable'),
  ...notes.filter(({ _tag }) => _tag === 'RedFlagsOutsidePolicy'),
]

/** Long quotes are shown by their beginning. */
const cut = (head: Head, lines: readonly string[]): readonly string[] =>
  head === 'quote' && lines.length > quoteLines
    ? [...lines.slice(0, quoteLines - 1), `${(lines[quoteLines - 1] ?? '').replace(/.$/u, '')}…`]
    : lines

const painted = (head: Head, lines: readonly string[], row: Shown, colours: Colours): readonly string[] => {
  const { red, yellow, bold, dim } = colours
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
        : head === 'quote'
          ? dim
          : undefined
  return paint === undefined ? lines : lines.map(paint)
}

/** Short columns get what they need up to a limit; reasons and quotes share what is left. */
const widthsOf = (
  layout: readonly (readonly Head[])[],
  rows: readonly Shown[],
  named: { readonly [H in Head]: string },
  width: number,
): readonly number[] => {
  const most: { readonly [H in Head]: number } = {
    priority: 8,
    due: 22,
    left: 20,
    who: 22,
    channel: 18,
    customer: 18,
    why: 0,
    quote: 0,
  }
  const needed = (head: Head): number =>
    Math.max(displayWidth(named[head]), ...rows.map((row) => displayWidth(row[head])))
  const isFluid = (parts: readonly Head[]): boolean => parts.includes('why') || parts.includes('quote')
  const fixed = layout.map((parts) =>
    isFluid(parts) ? 0 : Math.max(...parts.map((head) => Math.min(needed(head), most[head]))),
  )
  const fluid = layout.filter(isFluid).length
  const free = width - fixed.reduce((sum, one) => sum + one, 0) - layout.length * between
  const share = Math.max(20, Math.floor(free / fluid))
  return fixed.map((one) => (one === 0 ? share : one))
}
