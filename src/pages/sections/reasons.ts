import type { ShownReason, ShownReasons } from '../../outer-loop/reasons/shown/shown-reasons.ts'
import type { MeasuredShare } from '../../stats/proportion/measured-share.ts'
import { shareBar, widestOf } from '../chart/share-bar.ts'
import type { Figures } from '../figures.ts'
import { section } from '../html/document.ts'
import { type Content, html, type Markup } from '../html/markup.ts'
import { within } from '../html/within.ts'

const room = 30_000

/** Reasons as bars with whiskers, the most named first, those no topic fits last (原因排名). */
export const reasonsSection = (figures: Figures, shown: ShownReasons): Content => {
  const { words } = figures
  const { reasons, untagged, wordless, base, anonymous, mentions, reportable } = shown
  const shareIn = (reason: ShownReason): MeasuredShare | undefined => ('heldBack' in reason ? undefined : reason.share)
  const widest = widestOf([...reasons.map(shareIn), untagged])
  const row = (title: string, share: MeasuredShare | undefined, ...said: readonly Content[]): Markup =>
    html`<tr><th scope="row">${title}</th><td>${share !== undefined && shareBar(widest, share)}${
      share !== undefined && html`<div>${figures.share(share)}</div>`
    }${said}</td></tr>
`
  const { items, more } = within(room, reasons, (reason) =>
    'heldBack' in reason
      ? row(figures.topic(reason.topic), undefined, html`<span class="soft">${words.heldBack}</span>`)
      : row(
          figures.topic(reason.topic),
          reason.share,
          html`<div class="soft">${words.customers(figures.count(reason.customers), figures.count(reason.mentions))}</div>`,
        ),
  )
  return section(
    'reasons',
    words.section.reasons,
    html`<table class="measures"><caption>${words.reasonsBase({
      base: figures.count(base),
      anonymous: figures.count(anonymous),
      mentions: figures.count(mentions),
    })}${reportable ? '' : ` ${words.tooFewForShares}`}</caption><thead><tr><th scope="col">${words.label.reason}</th><th scope="col">${words.label.share} ${reportable && words.scaleTo(figures.percent(widest))}</th></tr></thead><tbody>
${items}${reportable && untagged !== undefined && row(words.label.untagged, untagged)}</tbody></table>${
      more > 0 && html`<p class="soft">${words.more(figures.count(more))}</p>`
    }${ordersNotShown(figures, shown)}${
      wordless !== undefined &&
      wordless.total > 0 &&
      html`<p class="soft">${words.label.wordless} ${figures.share(wordless)}</p>`
    }`,
  )
}

/** Of those at the top: where one stands above the next without being shown to be ahead. */
const ordersNotShown = (figures: Figures, { reasons, top }: ShownReasons): Content =>
  reasons.slice(0, top).map((reason, place) => {
    const next = reasons[place + 1]
    return (
      next !== undefined &&
      'aheadOfNext' in reason &&
      reason.aheadOfNext?.shown === false &&
      html`<p class="soft">${figures.words.notAhead(figures.topic(reason.topic), figures.topic(next.topic))}</p>`
    )
  })
