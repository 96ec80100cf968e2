import type { EvidencePack } from '../../outer-loop/evidence/pack.ts'
import { shareBar, widestOf } from '../chart/share-bar.ts'
import type { Figures } from '../figures.ts'
import { clipped } from '../html/clipped.ts'
import { section } from '../html/document.ts'
import { type Content, html, type Markup } from '../html/markup.ts'
import { within } from '../html/within.ts'

const room = 100_000

/** The packs a named person was handed (证据包): base, share, trend, score and effort, what goes together with it, verbatims. */
export const packsSection = (figures: Figures, packs: readonly EvidencePack[]): Content => {
  const { words } = figures
  const { items, more } = within(room, packs, (pack, place) => packOf(figures, pack, place))
  return (
    packs.length > 0 &&
    section(
      'packs',
      words.section.packs,
      items,
      more > 0 && html`<p class="soft">${words.more(figures.count(more))}</p>`,
    )
  )
}

const packOf = (figures: Figures, pack: EvidencePack, place: number): Markup => {
  const { words } = figures
  const { label } = words
  const { topic, window, base, named, share, nps, effort, findings, verbatims, leftOut, namesByRule } = pack
  const found = within(8000, findings, (finding) => html`<li>${clipped(600, words.finding(finding))}</li>`)
  const quoted = within(20_000, verbatims, ({ text }) => html`<blockquote>${clipped(600, text)}</blockquote>`)
  return html`<article><h3>${figures.topic(topic)}</h3><dl><dt>${label.window}</dt><dd>${figures.stretch(window)}</dd><dt>${label.base}</dt><dd>${clipped(120, words.baseOf(base.name))} · ${words.customers(figures.count(base.customers))}</dd><dt>${label.share}</dt><dd>${
    share === undefined
      ? html`${words.customers(figures.count(named.customers))} ${words.tooFewForShares}`
      : html`${shareBar(widestOf([share]), share)}${figures.share(share)}`
  }</dd>${nps !== undefined && html`<dt>${label.nps}</dt><dd>${figures.score(nps)}</dd>`}${
    effort !== undefined &&
    html`<dt>${label.effort}</dt><dd>${words.mean({ mean: effort.mean.toFixed(2), answers: figures.count(effort.answers), scale: effort.scale })}${
      effort.interval !== undefined &&
      html`${words.comma}${words.interval({ from: effort.interval.lower.toFixed(2), to: effort.interval.upper.toFixed(2), confidence: words.percent(String(100 * effort.interval.confidence)) })}`
    }</dd>`
  }</dl>${trendOf(figures, pack)}${
    found.items.length > 0 &&
    html`<p class="soft" id="f${place}">${label.findings}</p><ul aria-labelledby="f${place}">${found.items}</ul>`
  }${quoted.items.length > 0 && html`<p class="soft">${label.verbatims}</p>${quoted.items}`}<p class="soft">${words.leftOut(leftOut)} ${words.namesByRule[namesByRule]}</p></article>
`
}

const trendOf = (figures: Figures, { topic, trend }: EvidencePack): Content => {
  const { label, trendTitle } = figures.words
  const shown = trend.slice(-36)
  const [first, last] = [shown[0], shown.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const widest = widestOf(shown.map(({ share }) => share))
  return html`<table class="measures"><caption>${figures.topic(topic)}${figures.words.colon}${trendTitle(clipped(40, first.period), clipped(40, last.period))}</caption><thead><tr><th scope="col">${label.period}</th><th scope="col">${label.share}</th></tr></thead><tbody>
${shown.map(
  ({ period, share }) =>
    html`<tr><th scope="row">${clipped(40, period)}</th><td>${shareBar(widest, share)}${figures.share(share)}</td></tr>
`,
)}</tbody></table>`
}
