import type { Segment } from '../../calendar/timeline/calendar.ts'
import { instant } from '../../core/instant.ts'
import type { ChangeForCustomers, CustomersReport } from '../../outer-loop/report/customers.ts'
import { dumbbell } from '../chart/dumbbell.ts'
import type { Figures } from '../figures.ts'
import { section } from '../html/document.ts'
import { type Content, html, type Markup } from '../html/markup.ts'
import { within } from '../html/within.ts'
import { frameFacts } from './method.ts'

const room = 60_000

/** What went live, with its effect where that is proved (已上线的改进); and what is under way. */
export const customersSections = (
  figures: Figures,
  { heard, live, underWay, anyEffect, frame: { period, asOf } }: CustomersReport,
): readonly Content[] => {
  const { words, count } = figures
  const { items, more } = within(room, live, (change) => changeOf(figures, change))
  const going = within(8000, underWay, (topic) => html`<li>${figures.topic(topic)}</li>`)
  const window = { from: period.from, to: instant(Math.max(period.from + 1, Math.min(period.to, asOf + 1))) }
  return [
    html`<p>${words.thanks(
      heard && {
        customers: count(heard.customers),
        mentions: count(heard.mentions),
        window: windowsIn(figures, [window]),
      },
    )}</p>
`,
    section(
      'live',
      words.section.live,
      live.length === 0 && html`<p>${words.nothingLive}</p>`,
      items,
      more > 0 && html`<p class="soft">${words.more(count(more))}</p>`,
      live.length > 0 && !anyEffect && html`<p>${words.noEffectYet}</p>`,
    ),
    underWay.length > 0 &&
      section(
        'underWay',
        words.section.underWay,
        html`<ul>${going.items}</ul>`,
        going.more > 0 && html`<p class="soft">${words.more(count(going.more))}</p>`,
      ),
  ]
}

const mostWindows = 3

/** Of which time a count is: the first windows, and how many more. */
const windowsIn = ({ words, stretch, count }: Figures, windows: readonly Segment[]): string => {
  const more = windows.length - mostWindows
  return words.windows(
    windows.slice(0, mostWindows).map((window) => stretch(window)),
    more > 0 ? count(more) : undefined,
  )
}

const changeOf = (figures: Figures, { topic, heard, heardIn = [], live, effect }: ChangeForCustomers): Markup => {
  const { words, count, date, share, interval } = figures
  const title = figures.topic(topic)
  return html`<article><h3>${title}</h3><p class="verdict">${words.live(date(live))}</p>${
    heard !== undefined &&
    html`<p>${words.heard({
      customers: count(heard.customers),
      mentions: count(heard.mentions),
      window: windowsIn(figures, heardIn),
    })}</p>`
  }${
    effect === undefined
      ? html`<p class="soft">${words.effectOpen}</p>`
      : html`${dumbbell(words.beforeAfter(title), effect.before, effect.after)}<p>${words.effect({
          before: share(effect.before),
          after: share(effect.after),
          interval: interval(effect.drop, 'points'),
          ...(effect.windows === undefined
            ? {}
            : {
                beforeIn: windowsIn(figures, [effect.windows.before]),
                afterIn: windowsIn(figures, [effect.windows.after]),
              }),
        })}</p>`
  }</article>
`
}

/** Who was counted, in words for those who were. */
export const customersMethod = (figures: Figures, { frame, live }: CustomersReport): Markup => {
  const { words } = figures
  const confidence = live.find(({ effect }) => effect !== undefined)?.effect?.drop.confidence
  return section(
    'method',
    words.section.method,
    html`<dl>${frameFacts(figures, frame)}${
      confidence !== undefined &&
      html`<dt>${words.label.intervals}</dt><dd>${words.intervals(words.percent(String(100 * confidence)))}</dd>`
    }</dl>`,
  )
}
