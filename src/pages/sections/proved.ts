import type { ProvedForAll } from '../../outer-loop/report/facts/proved.ts'
import type { Figures } from '../figures.ts'
import { section } from '../html/document.ts'
import { type Content, html } from '../html/markup.ts'
import { within } from '../html/within.ts'

const room = 12_000

/** What is proved over all outlets together (全部网点合计的验证结果), said to be of all: no figure stands in it. */
export const provedSection = (figures: Figures, proved: readonly ProvedForAll[] | undefined): Content => {
  if (proved === undefined) return false
  const { words, date } = figures
  const { items, more } = within(
    room,
    proved,
    ({ topic, live, validatedAt }) =>
      html`<li>${words.provedForAll({
        topic: figures.topic(topic),
        validated: date(validatedAt),
        ...(live === undefined ? {} : { live: date(live) }),
      })}</li>`,
  )
  return section(
    'proved',
    words.section.proved,
    proved.length === 0 ? html`<p>${words.nothingProvedForAll}</p>` : html`<ul>${items}</ul>`,
    more > 0 && html`<p class="soft">${words.more(figures.count(more))}</p>`,
  )
}
