import { extent } from 'd3-array'
import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import type { NpsPoint } from '../../outer-loop/validation/nps-trend.ts'
import { html, type Markup } from '../html/markup.ts'
import { round } from './round.ts'

/** One month that has a score. */
interface Scored {
  readonly name: string
  readonly points: number
  readonly low: number
  readonly high: number
  readonly isFull: boolean
}

const edge = { top: 12, right: 16, bottom: 26, left: 40 } as const

/** A month's name is about so wide in the size labels are written in. */
const labelWidth = 56

/**
 * The score by month with its interval (净推荐值走势图): months with too few answers are hollow, and no line leads through
 * them, since a line says that something went from here to there.
 *
 * @law a month with too few answers is hollow and on no line
 */
export const npsChart = (
  title: string,
  months: readonly NpsPoint[],
  { width, height, look }: { readonly width: number; readonly height: number; readonly look: 'wide' | 'narrow' },
): Markup | undefined => {
  const scored = months.flatMap(({ period, score, verdict }): readonly Scored[] =>
    score === undefined
      ? []
      : [
          {
            name: period.name,
            points: score.points,
            low: 100 * score.interval.lower,
            high: 100 * score.interval.upper,
            isFull: verdict._tag === 'Reportable',
          },
        ],
  )
  const [low, high] = extent(scored.flatMap((one) => [one.low, one.high, one.points]))
  if (low === undefined || high === undefined) return undefined
  const y = scaleLinear([low, high], [height - edge.bottom, edge.top]).nice(5)
  const x = scalePoint(
    months.map(({ period }) => period.name),
    [edge.left, width - edge.right],
  ).padding(0.5)
  const at = ({ name }: Scored): number => round(x(name) ?? 0)
  const byMonth = new Map(scored.map((one) => [one.name, one]))
  const path = line<string>(
    (name) => round(x(name) ?? 0),
    (name) => round(y(byMonth.get(name)?.points ?? 0)),
  ).defined((name) => byMonth.get(name)?.isFull === true)(x.domain())
  const every = Math.max(1, Math.ceil(labelWidth / Math.max(1, x.step())))
  return html`<svg class="${look}" role="img" viewBox="0 0 ${width} ${height}" aria-label="${title}">${y
    .ticks(5)
    .map(
      (tick) =>
        html`<line class="grid" x1="${edge.left}" x2="${width - edge.right}" y1="${round(y(tick))}" y2="${round(y(tick))}"/><text x="${edge.left - 8}" y="${round(y(tick)) + 4}" text-anchor="end">${String(tick).replace('-', '−')}</text>`,
    )}${path !== null && html`<path class="trend" d="${path}"/>`}${scored.map(
    (one) =>
      html`<line class="whisker" x1="${at(one)}" x2="${at(one)}" y1="${round(y(one.low))}" y2="${round(y(one.high))}"/><circle class="${one.isFull ? 'full' : 'hollow'}" cx="${at(one)}" cy="${round(y(one.points))}" r="4"/>`,
  )}${months.map(
    ({ period }, place) =>
      place % every === 0 &&
      html`<text x="${round(x(period.name) ?? 0)}" y="${height - 8}" text-anchor="middle">${period.name}</text>`,
  )}</svg>`
}
