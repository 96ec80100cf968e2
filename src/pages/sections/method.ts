import type { Method } from '../../outer-loop/report/method.ts'
import { type Figures, wholePercent } from '../figures.ts'
import { clipped } from '../html/clipped.ts'
import { section } from '../html/document.ts'
import { type Content, html, type Markup } from '../html/markup.ts'

/**
 * How the numbers came about and what is not known (方法说明): at the end of every page. Of one outlet, who is counted and
 * what is not measured is said to be its own.
 */
export const methodSection = (
  figures: Figures,
  { frame, confidence, level, responses, gaps }: Method,
  of: 'company' | 'outlet' = 'company',
): Markup => {
  const { words } = figures
  const { label } = words
  return section(
    'method',
    words.section.method,
    html`<dl>${frameFacts(figures, frame, of)}<dt>${label.policies}</dt><dd>${clipped(
      600,
      frame.policies.slice(0, 40).join(words.comma),
    )}</dd>${
      responses !== undefined &&
      html`<dt>${label.responses}</dt><dd>${words.responses(figures.share(responses.now), responses.before && figures.share(responses.before))}</dd>`
    }<dt>${label.intervals}</dt><dd>${words.intervals(wholePercent(words, confidence))}</dd><dt>${label.tests}</dt><dd>${words.tests(wholePercent(words, level))}</dd><dt>${of === 'outlet' ? label.gapsHere : label.gaps}</dt><dd>${
      gaps.length === 0 ? words.noGaps : html`<ul>${gaps.map((gap) => html`<li>${words.gap[gap]}</li>`)}</ul>`
    }</dd></dl>`,
  )
}

/** Who is counted, by which clock and by which words. */
export const frameFacts = (
  { words, date, stretch }: Figures,
  { period, asOf, base, clock, taxonomy }: Pick<Method['frame'], 'period' | 'asOf' | 'base' | 'clock' | 'taxonomy'>,
  of: 'company' | 'outlet' = 'company',
): Content => {
  const { label } = words
  const facts: readonly (readonly [string, string])[] = [
    [label.period, stretch(period)],
    [label.asOf, date(asOf)],
    [label.base, clipped(120, of === 'outlet' ? words.ofOutlet(words.baseOf(base)) : words.baseOf(base))],
    [label.clock, words.clock[clock]],
    [label.taxonomy, clipped(120, taxonomy)],
  ]
  return facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)
}
