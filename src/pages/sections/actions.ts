import type { ActionLine } from '../../outer-loop/report/project-line.ts'
import type { Figures } from '../figures.ts'
import { clipped } from '../html/clipped.ts'
import { type Content, html } from '../html/markup.ts'
import { within } from '../html/within.ts'

const room = 10_000

/** What is done, by whom, until when, and by what it will be seen (行动项): a late one says so in words. */
export const actionsTable = (figures: Figures, topic: string, actions: readonly ActionLine[]): Content => {
  const { words, date } = figures
  const { label } = words
  const title = words.actionsOf(topic)
  const { items, more } = within(
    room,
    actions,
    ({ what, owner, due, originalDue, measure, standing, late }) =>
      html`<tr><th scope="row">${clipped(200, what)}</th><td>${clipped(60, owner)}</td><td>${date(originalDue)}${
        due !== originalDue && html` → ${date(due)}`
      }</td><td>${clipped(200, measure)}</td><td>${words.standing[standing]}${late && html` <strong>${words.late}</strong>`}</td></tr>
`,
  )
  return (
    actions.length > 0 &&
    html`<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table><caption>${title}</caption><thead><tr><th scope="col">${label.action}</th><th scope="col">${label.owner}</th><th scope="col">${label.due}</th><th scope="col">${label.measure}</th><th scope="col">${label.standing}</th></tr></thead><tbody>
${items}</tbody></table></div>${more > 0 && html`<p class="soft">${words.more(figures.count(more))}</p>`}`
  )
}
