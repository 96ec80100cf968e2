import { scaleLinear } from 'd3-scale'
import type { MeasuredShare } from '../../stats/proportion/measured-share.ts'
import { html, type Markup } from '../html/markup.ts'
import { round } from './round.ts'
import { widestOf } from './share-bar.ts'

/** A share before and after as a dumbbell (前后对比图): hollow before, full after, each with its whisker. */
export const dumbbell = (title: string, before: MeasuredShare, after: MeasuredShare): Markup | undefined => {
  if (before.interval === undefined || after.interval === undefined) return undefined
  const x = scaleLinear([0, widestOf([before, after])], [0, 100]).clamp(true)
  const mark = ({ count, total, interval }: MeasuredShare, y: number, look: string): Markup => {
    const at = `${round(x(count / total))}%`
    const [from, to] = [interval?.lower ?? 0, interval?.upper ?? 0].map((share) => `${round(x(share))}%`)
    return html`<line class="whisker" x1="${from}" x2="${to}" y1="${y}" y2="${y}"/><circle class="${look}" cx="${at}" cy="${y}" r="5"/>`
  }
  const [from, to] = [before, after].map(({ count, total }) => `${round(x(count / total))}%`)
  return html`<svg role="img" height="46" aria-label="${title}"><line class="grid" x1="0" x2="100%" y1="12" y2="12"/><line class="grid" x1="0" x2="100%" y1="34" y2="34"/><line class="trend" x1="${from}" y1="12" x2="${to}" y2="34"/>${mark(before, 12, 'hollow')}${mark(after, 34, 'full')}</svg>`
}
