import type { NpsPoint } from '../../outer-loop/validation/nps-trend.ts'
import { npsChart } from '../chart/nps-chart.ts'
import type { Figures } from '../figures.ts'
import { section } from '../html/document.ts'
import { type Content, html } from '../html/markup.ts'

const mostMonths = 36

/** The score by month: the drawing for the eye, the table for everybody. */
export const trendSection = (figures: Figures, points: readonly NpsPoint[]): Content => {
  const { words } = figures
  const months = points.slice(-mostMonths)
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const title = words.trendTitle(first.period.name, last.period.name)
  const { label } = words
  const hasHollow = months.some(({ verdict }) => verdict._tag !== 'Reportable')
  return section(
    'trend',
    words.section.trend,
    html`<figure><figcaption>${title}${hasHollow && html` ${words.hollow}`}</figcaption>${npsChart(title, months, {
      width: 800,
      height: 280,
      look: 'wide',
    })}${npsChart(title, months, { width: 360, height: 240, look: 'narrow' })}</figure>
<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table><caption>${title}</caption><thead><tr><th scope="col">${label.month}</th><th scope="col">${label.score}</th><th scope="col">${label.intervals}</th><th scope="col">${label.answers}</th></tr></thead><tbody>
${months.map(
  ({ period, score, verdict }) =>
    html`<tr><th scope="row">${period.name}</th><td>${score === undefined ? '–' : figures.points(score.nps)}</td><td>${
      score === undefined ? words.noShare : figures.interval(score.interval, 'points')
    }</td><td>${figures.count(score?.answers ?? 0)}${verdict._tag !== 'Reportable' && html` <span class="soft">${words.scoreVerdict(verdict)}</span>`}</td></tr>
`,
)}</tbody></table></div>`,
  )
}
