import { instantOf } from '../../core/instant.ts'
import type { AlertStatement } from '../../explain/statements/alert-statement.ts'
import type { ConditionStatement, Statement } from '../../explain/statements/statement.ts'
import { wordIn } from '../../explain/words.ts'
import { wallClock } from '../facts/wall-clock.ts'
import type { Speech } from '../kit/language.ts'
import { promiseReasons, type QueueItem } from '../queue/item.ts'
import { harmless } from './harmless.ts'
import { marked } from './marks.ts'

/** Everything a row of the table can show, as plain text. */
export interface Shown {
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
export type Head = Exclude<keyof Shown, 'state'>

/** A customer of the queue as text, safe to print. */
export const shownOf = (
  item: QueueItem,
  { say, text, words }: Speech,
  { zone, inDays }: { readonly zone: string; readonly inDays: boolean },
): Shown => {
  const { contact, assignment, status, comment, because } = item
  const due = contact?.due
  const role = assignment === undefined ? '' : wordIn(words.role)(assignment.role)
  return {
    priority: wordIn(words.outcome)(item.priority),
    due: due === undefined ? '' : wallClock(zone, instantOf(due)),
    left:
      status.state === 'breached' ? text.overdue(status.overMinutes, inDays) : text.left(status.leftMinutes, inDays),
    who: harmless(assignment?.assignee === undefined ? role : text.assigned(assignment.assignee, role)),
    channel: (contact?.channels ?? []).map(wordIn(words.contactChannel)).join(' / '),
    customer: harmless(whoIn(item) ?? text.nobody),
    why: harmless(text.joined([...because.map(unquoted), ...asides(item)].map(say))),
    quote: comment === undefined ? '' : `“${marked(comment, item.words ?? []).trim()}”`,
    state: status.state,
  }
}

/** The customer's id or name, and where they can be called where it is not the id itself. */
const whoIn = ({ customerId, customerName, addresses = {} }: QueueItem): string | undefined => {
  const where = [addresses.phone, addresses.email, addresses.wecom].filter(
    (one) => one !== undefined && one !== customerId,
  )
  const who = customerId ?? customerName
  const all = [...(who === undefined ? [] : [who]), ...where.slice(0, 1)]
  return all.length === 0 ? undefined : all.join(' · ')
}

/** The words of the customer have a place of their own. */
const unquoted = (one: ConditionStatement): ConditionStatement => {
  if (one._tag !== 'RedFlags') return one
  const { quote: _, ...rest } = one
  return rest
}

/** What whoever calls should know besides: a channel that does not work, a category nobody decides on. */
const asides = (item: QueueItem): readonly (Statement | AlertStatement)[] => [
  ...promiseReasons(item),
  ...(item.contact?.because ?? []).filter(({ _tag }) => _tag === 'ChannelUnavailable'),
  ...item.notes.filter(({ _tag }) => _tag === 'RedFlagsOutsidePolicy'),
]
