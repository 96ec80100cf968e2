import { type Instant, type IsoInstant, instantOf } from '../../core/instant.ts'
import type { Sayable } from '../../explain/sayable.ts'
import { type CatalogueWords, wordIn } from '../../explain/words.ts'
import { type Content, html, type Markup } from '../html/markup.ts'
import type { QueueLabel, QueueWords } from './queue-words.ts'
import type { QueuedCase } from './queued-case.ts'
import { quoteOf } from './quote.ts'

/** What a card needs beside the case. */
export interface CardSettings {
  readonly words: QueueWords
  readonly catalogue: CatalogueWords
  readonly say: (said: Sayable) => string
  /** An instant on the clock of the page. */
  readonly time: (at: Instant) => string
  readonly inDays: boolean
}

/** A customer of the queue (待联系客户卡片): the promise, their words, who calls and where, and the reasons folded up. */
export const caseCard =
  ({ words, catalogue, say, time, inDays }: CardSettings) =>
  (item: QueuedCase, place: number): Markup => {
    const { label, comma } = words
    const { assignment, contact, status, comment, addresses = {}, rating, alert } = item
    const at = (iso: string): string => time(instantOf(iso as IsoInstant))
    const id = `case-${place + 1}`
    const role = assignment === undefined ? undefined : wordIn(catalogue.role)(assignment.role)
    const left =
      status.state === 'breached' ? words.overdue(status.overMinutes, inDays) : words.left(status.leftMinutes, inDays)
    const facts: readonly (readonly [QueueLabel, string | undefined])[] = [
      ['owner', assignment?.assignee === undefined ? role : words.person(assignment.assignee, role ?? '')],
      ['contactBy', contact?.channels.map(wordIn(catalogue.contactChannel)).join(comma)],
      ['reach', [addresses.phone, addresses.email, addresses.wecom].filter(isGiven).join(comma) || undefined],
      ['score', item.score === undefined ? undefined : String(item.score)],
      ['rating', rating === undefined ? undefined : `${rating.value} (${rating.scale})`],
      ['tier', wordIn(catalogue.tier)(item.valueTier.tier)],
      ['heardOn', item.channel === undefined ? undefined : wordIn(catalogue.feedbackChannel)(item.channel)],
      ['outlet', item.outlet],
      ['area', item.businessArea === undefined ? undefined : wordIn(catalogue.businessArea)(item.businessArea)],
      ['received', at(item.receivedAt)],
      ['ticket', 'ticket' in item.acknowledgement ? item.acknowledgement.ticket : undefined],
    ]
    return html`<article aria-labelledby="${id}"><h3 id="${id}"><span class="tag">${wordIn(catalogue.outcome)(
      item.priority,
    )}</span> ${whoIn(item, words)}</h3><p class="verdict">${
      contact?.due === undefined ? left : html`${label.due} ${at(contact.due)} · ${left}`
    }</p>${
      comment === undefined ? html`<p class="soft">${words.wordless}</p>` : quoteOf(comment, item.words ?? [])
    }<dl class="facts">${facts.map(
      ([name, value]) => value !== undefined && html`<div><dt>${label[name]}</dt><dd>${value}</dd></div>`,
    )}</dl>
<details><summary>${words.reasons}</summary>${listOf(label.because, [
      ...item.because.map(say),
      ...(contact?.because ?? []).map(say),
    ])}${listOf(
      label.alert,
      alert === undefined ? [] : [wordIn(catalogue.alertLevel)(alert.level), ...alert.because.map(say)],
    )}${listOf(label.flips, item.flips.map(say))}${listOf(label.notes, item.notes.map(say))}</details></article>
`
  }

const isGiven = (text: string | undefined): text is string => text !== undefined && text !== ''

const whoIn = ({ customerId, customerName, addresses = {} }: QueuedCase, words: QueueWords): string => {
  const id = customerId ?? addresses.phone ?? addresses.email ?? addresses.wecom
  if (id === undefined) return customerName ?? words.nobody
  return customerName === undefined || customerName === id ? id : words.customer(id, customerName)
}

const listOf = (title: string, lines: readonly string[]): Content =>
  lines.length > 0 && html`<p class="soft">${title}</p><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
