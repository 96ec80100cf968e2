import { scaleLinear } from 'd3-scale'
import type { MeasuredShare } from '../../stats/proportion/measured-share.ts'
import { html, type Markup } from '../html/markup.ts'
import { round } from './round.ts'

/** The share at the right end of bars that are to be compared: at least a tenth, so that nothing small looks large. */
export const widestOf = (shares: readonly (MeasuredShare | undefined)[]): number => {
  let widest = 0.1
  for (const share of shares) widest = Math.max(widest, share?.interval?.upper ?? 0)
  return Math.min(1, Math.ceil(10 * widest) / 10)
}

/**
 * A share as a bar from 0, with its interval as a whisker (条形图): drawn in per cent of its width, so that it fits a phone and
 * a page alike. The numbers stand beside it, so it is hidden from those who listen.
 */
export const shareBar = (widest: number, { count, total, interval }: MeasuredShare): Markup | undefined => {
  if (interval === undefined) return undefined
  const x = scaleLinear([0, widest], [0, 100]).clamp(true)
  const [at, from, to] = [count / total, interval.lower, interval.upper].map((share) => `${round(x(share))}%`)
  return html`<svg class="share" aria-hidden="true" focusable="false"><line class="track" x1="0" x2="100%" y1="50%" y2="50%"/><rect class="bar" x="0" y="15%" width="${at}" height="70%"/><line class="whisker" x1="${from}" x2="${to}" y1="50%" y2="50%"/><line class="whisker" x1="${from}" x2="${from}" y1="25%" y2="75%"/><line class="whisker" x1="${to}" x2="${to}" y1="25%" y2="75%"/></svg>`
}
