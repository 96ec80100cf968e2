import { chanceText, timesText } from '../../explain/figures.ts'
import type { SignalLine } from '../../outer-loop/report/signal-line.ts'
import type { MeasuredShare } from '../../stats/proportion/measured-share.ts'
import { shareBar, widestOf } from '../chart/share-bar.ts'
import { type Figures, wholePercent } from '../figures.ts'
import { section } from '../html/document.ts'
import { type Content, html } from '../html/markup.ts'
import { within } from '../html/within.ts'

const room = 20_000

/** Signals that are open, each with its size, its age and how sure it is (弱信号). */
export const signalsSection = (figures: Figures, signals: readonly SignalLine[]): Content => {
  const { words, count, day } = figures
  const { items, more } = within(
    room,
    signals,
    ({ topic, foundOn, sizeWhenFound, recent, window, ratio, interval, chance }) =>
      html`<li><strong>${figures.topic(topic)}</strong>${words.colon}${words.signal({
        foundOn: day(foundOn),
        sizeWhenFound: count(sizeWhenFound),
        recent: count(recent.count),
        heard: count(recent.exposure),
        window: count(window),
        ...(ratio === undefined ? {} : { ratio: timesText(ratio) }),
        interval: words.interval({
          from: timesText(interval.lower),
          to: interval.upper === undefined ? '∞' : timesText(interval.upper),
          confidence: wholePercent(words, interval.confidence),
        }),
        chance: chanceText(chance),
      })}</li>
`,
  )
  return (
    signals.length > 0 &&
    section(
      'signals',
      words.section.signals,
      html`<ul>${items}</ul>`,
      more > 0 && html`<p class="soft">${words.more(count(more))}</p>`,
    )
  )
}

/** Customers nothing was heard from (沉默客户). */
export const silentSection = (figures: Figures, silent: MeasuredShare | undefined): Content =>
  silent !== undefined &&
  section(
    'silent',
    figures.words.section.silent,
    html`${shareBar(widestOf([silent]), silent)}<p>${figures.words.silent(figures.share(silent))}</p>`,
  )
