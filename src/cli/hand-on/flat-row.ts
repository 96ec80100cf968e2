import { wordIn } from '../../explain/words.ts'
import { clipped } from '../../pages/html/clipped.ts'
import { wallClock } from '../facts/wall-clock.ts'
import type { Speech } from '../kit/language.ts'
import type { QueueItem } from '../queue/item.ts'
import { shownOf } from '../show/table-row.ts'
import { type FlatColumn, type FlatRow, flatColumns, flatText } from './flat.ts'

/** Where and how instants are told. */
export interface FlatView {
  readonly zone: string
  /** Whether time left is told in days: not where it is working time. */
  readonly inDays: boolean
}

/** Ticket systems take no longer headings. */
const mostOfSummary = 200

/** A customer of the queue as one row that other systems take (交接行). */
export const flatRow = (speech: Speech, view: FlatView): ((item: QueueItem) => FlatRow) => {
  const { words, text } = speech
  const at = (iso: string | undefined): string => (iso === undefined ? '' : wallClock(view.zone, Date.parse(iso)))
  return (item) => {
    const { customerId = '', contact, assignment, status, comment = '', addresses = {}, rating, alert } = item
    const shown = shownOf(item, speech, view)
    const found = (item.words ?? []).map(({ span }) => comment.slice(span.start, span.end))
    const channels = shown.channel
    const facts: { readonly [C in FlatColumn]: string | number } = {
      summary: clipped(mostOfSummary, oneLine(`${shown.priority} · ${shown.customer} · ${shown.why}`)),
      description: text.handOn.description({
        comment: flatText(comment),
        why: shown.why,
        due: shown.due,
        zone: view.zone,
        channels,
        owner: shown.who,
      }),
      priority: shown.priority,
      due: shown.due,
      dueUtc: contact?.due ?? '',
      standing: text.states[status.state],
      minutesLeft: status.state === 'breached' ? -status.overMinutes : status.leftMinutes,
      owner: assignment?.assignee ?? '',
      role: assignment === undefined ? '' : wordIn(words.role)(assignment.role),
      contactBy: channels,
      customer: customerId,
      customerName: item.customerName ?? '',
      phone: addresses.phone ?? '',
      email: addresses.email ?? '',
      wecom: addresses.wecom ?? '',
      valueTier:
        'tier' in item.valueTier
          ? wordIn({ ...words.tier, unknown: text.handOn.unknownTier })(item.valueTier.tier)
          : '',
      score: item.score ?? '',
      rating: rating === undefined ? '' : `${rating.value} (${rating.scale})`,
      comment,
      redLine: text.handOn.listed([...new Set(found)]),
      why: shown.why,
      alert: alert === undefined ? '' : wordIn(words.alertLevel)(alert.level),
      heardOn: item.channel === undefined ? '' : wordIn(words.feedbackChannel)(item.channel),
      outlet: item.outlet ?? '',
      businessArea: item.businessArea === undefined ? '' : wordIn(words.businessArea)(item.businessArea),
      received: at(item.receivedAt),
      ticket: 'ticket' in item.acknowledgement ? item.acknowledgement.ticket : '',
      feedback: item.feedbackId,
      stands: text.handOn.listed(item.places.map(text.place)),
    }
    return Object.fromEntries(
      flatColumns.map((column) => {
        const value = facts[column]
        return [column, typeof value === 'string' ? flatText(value) : value]
      }),
    ) as FlatRow
  }
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ')
