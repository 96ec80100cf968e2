import { isLeft } from 'fp-ts/Either'
import { type NonEmpty, shown } from '../../core/parse-issue.ts'
import type { Customer } from '../../customer/customer.ts'
import { type Feedback, parseFeedback } from '../../feedback/feedback.ts'
import type { InputProblem, RowProblem } from '../problem.ts'
import { customerIn } from './customer.ts'
import { type DateRead, readDate } from './date.ts'
import { present, type Row, unfit } from './row.ts'
import type { FactSettings } from './settings.ts'
import { isBlank, scoreIn, textIn } from './values.ts'
import { channelIn, redFlagsIn } from './words-in.ts'

/** What a record comes to: facts to decide on, nothing said, or what is wrong with it. */
export type RecordRead =
  | {
      readonly _tag: 'Facts'
      readonly feedback: Feedback
      readonly customer?: Customer
      /** Whether the file gave the id, so that another record with it is the same feedback. */
      readonly ownId: boolean
      /** What `--tier-column` says. */
      readonly tier?: string
    }
  | { readonly _tag: 'NothingSaid' }
  | { readonly _tag: 'Rejected'; readonly problems: NonEmpty<RowProblem> }
  /** The whole run cannot go on. */
  | { readonly _tag: 'Stopped'; readonly problem: InputProblem }

/** Reads rows as facts; every problem of a row is reported at once. */
export const factsIn = (settings: FactSettings): ((row: Row) => RecordRead) => {
  const date = readDate(settings.timeZone)
  const customer = customerIn(settings)
  return (row) => factsOf(settings, date, customer, row)
}

const factsOf = (
  settings: FactSettings,
  readAt: (received: unknown) => DateRead,
  customerOf: ReturnType<typeof customerIn>,
  row: Row,
): RecordRead => {
  const { value, column } = row
  const said = (['score', 'text', 'redFlags'] as const).some((field) => !isBlank(value(field)))
  if (!said) return { _tag: 'NothingSaid' }
  const stated = value('receivedAt')
  const date: DateRead | undefined = isBlank(stated) ? undefined : readAt(stated)
  if (date?._tag === 'ZoneNeeded')
    return {
      _tag: 'Stopped',
      problem: { _tag: 'ZoneNeeded', at: row.at, column: column('receivedAt'), received: shown(stated) },
    }
  const unreadable = date?._tag === 'Unreadable'
  const ownId = !isBlank(value('id'))
  const feedback = parseFeedback({
    id: ownId ? textIn(value('id')) : `row-${row.at.line ?? row.at.record}`,
    scale: settings.scale,
    score: present(value('score'), scoreIn),
    comment: present(value('text'), (text) => text),
    customerId: present(value('customer'), textIn),
    receivedAt: date?._tag === 'At' ? date.at : unreadable ? 0 : settings.receivedAt,
    channel: isBlank(value('channel')) ? settings.channel : channelIn(value('channel')),
    outlet: present(value('outlet'), textIn),
    businessArea: present(value('businessArea'), textIn),
    redFlags: present(value('redFlags'), redFlagsIn),
  })
  const customer = customerOf(row)
  const [first, ...rest] = [
    ...(unreadable ? [{ _tag: 'DateUnreadable', column: column('receivedAt'), received: shown(stated) } as const] : []),
    ...(isLeft(feedback) ? feedback.left.map((issue) => unfit(issue, column)) : []),
    ...customer.problems,
  ]
  if (first !== undefined || isLeft(feedback)) return { _tag: 'Rejected', problems: [first as RowProblem, ...rest] }
  return {
    _tag: 'Facts',
    feedback: feedback.right,
    ...(customer.customer === undefined ? {} : { customer: customer.customer }),
    ownId,
    ...(isBlank(row.tier) ? {} : { tier: String(row.tier) }),
  }
}
