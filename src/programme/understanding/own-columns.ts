import { shown } from '../../core/parse-issue.ts'
import type { Feedback } from '../../feedback/feedback.ts'
import type { Vocabulary } from '../../inner-loop/vocabulary/vocabulary.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import { type Columns, type KnownColumn, knownOf } from '../../tables/shape/column.ts'
import type { Aside } from './unread.ts'

/** What feedback says itself: a column of the same name is read from it where nobody hands the column in. */
const said = ['region', 'product', 'lot', 'subject'] as const

/**
 * What is known of the columns a programme adds (自定义列取值), as handed in, else as the feedback says by the same name. A
 * value that its column does not have, and a name that is no such column, are left aside: of a score or a tier the
 * feedback and the customer speak themselves.
 */
export const ownColumns = (
  vocabulary: Pick<Vocabulary<Words>, 'columns'>,
): {
  /** Whether there is anything to read. */
  readonly asks: (facts: Given) => boolean
  readonly read: (facts: Given, aside: Aside) => object | undefined
} => {
  const own = vocabulary.columns as Columns
  const spoken = said.filter((name) => Object.hasOwn(own, name))
  const read = ({ columns: given, feedback }: Given, aside: Aside): object | undefined => {
    const facts: Record<string, unknown> = {}
    const take = (name: string, value: unknown, at: string): void => {
      const column = Object.hasOwn(own, name) ? own[name] : undefined
      const read = column === undefined ? undefined : valueIn(knownOf(column), value, at, aside)
      if (column === undefined) aside(at, shown(value))
      else if (read !== undefined) facts[name] = read
    }
    for (const [name, value] of Object.entries(given ?? {}))
      if (value !== undefined && value !== null) take(name, value, `columns.${name}`)
    for (const name of spoken)
      if (feedback[name] !== undefined && (given as Columns | undefined)?.[name] === undefined)
        take(name, feedback[name], `feedback.${name}`)
    return facts
  }
  return { asks: ({ columns }) => columns !== undefined || spoken.length > 0, read }
}

interface Given {
  readonly columns?: object | undefined
  readonly feedback: Feedback
}

/** A value as far as a column has it; a number beyond the range stands with the nearest. */
const valueIn = (column: KnownColumn, value: unknown, at: string, aside: Aside): unknown => {
  switch (column.kind) {
    case 'oneOf':
      return column.values.includes(value as string) ? value : aside(at, shown(value))
    case 'subsetOf':
      if (!Array.isArray(value)) return aside(at, shown(value))
      return value.filter((one, place) => column.values.includes(one) || aside(`${at}.${place}`, shown(one)))
    case 'int': {
      if (!Number.isInteger(value)) return aside(at, shown(value))
      const near = Math.min(column.to, Math.max(column.from, value as number))
      if (near !== value) aside(at, shown(value), String(near))
      return near + 0
    }
    default:
      return Number.isFinite(value) ? (value as number) + 0 : aside(at, shown(value))
  }
}
