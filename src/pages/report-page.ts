import type { CustomersReport } from '../outer-loop/report/customers.ts'
import type { ReportFrame } from '../outer-loop/report/facts/frame.ts'
import type { FrontLineReport } from '../outer-loop/report/front-line.ts'
import type { LeadReport } from '../outer-loop/report/lead.ts'
import type { OwnerReport } from '../outer-loop/report/owner.ts'
import { type Figures, figuresOf } from './figures.ts'
import { clipped } from './html/clipped.ts'
import { documentOf, type PageParts } from './html/document.ts'
import { html } from './html/markup.ts'
import { customersMethod, customersSections } from './sections/customers.ts'
import { headlineSection } from './sections/headline.ts'
import { methodSection } from './sections/method.ts'
import { packsSection } from './sections/packs.ts'
import { projectsSection } from './sections/projects.ts'
import { provedSection } from './sections/proved.ts'
import { reasonsSection } from './sections/reasons.ts'
import { signalsSection, silentSection } from './sections/signals.ts'
import { trainingSections } from './sections/training.ts'
import { trendSection } from './sections/trend.ts'
import type { PageWords } from './words.ts'

/** A report of any audience. */
export type Report = LeadReport | OwnerReport | FrontLineReport | CustomersReport

/** In which language a page speaks, and what topics are called in it. */
export interface PageSettings {
  readonly words: PageWords
  /** The title of a topic; its id where absent. */
  readonly titleOf?: (topic: string) => string
}

/**
 * A report as one file (报告页面): HTML with its drawings in it, no script, nothing from outside, at most 300 kB; for phone,
 * print, day and night, and for those who listen. Every share, rate and mean stands with its n and its interval, an arrow
 * only where a test shows a change. Dates are those of the zone of the period.
 *
 * @example
 * const frame = {
 *   period: periodAt(elapsed)('quarter', instant(0)), asOf: instant(0), taxonomy: 'retail@1', base: 'everyone', clock: 'received', policies: [],
 * }
 * reportPage({ words: pageWords })(leadReport(standardReport)({ frame })).includes('<script') // => false
 * @source A0.15, A1.10, A2.16, A2.20
 * @law no text breaks out of its place in a page
 * @law a page is at most 300 kB
 * @law a page has as many arrows as tests show changes
 */
export const reportPage =
  ({ words, titleOf = (topic) => topic }: PageSettings) =>
  (report: Report): string => {
    const frame = report.audience === 'customers' ? report.frame : report.method.frame
    const figures = figuresOf(words, frame.period, titleOf)
    return documentOf({ language: words.language, ...partsOf(figures, report), subtitle: subtitleOf(figures, frame) })
  }

const subtitleOf = (
  { words, date, stretch }: Figures,
  { company, period, asOf }: Pick<ReportFrame, 'company' | 'period' | 'asOf'>,
): string =>
  words.subtitle({
    ...(company === undefined ? {} : { company: clipped(80, company) }),
    period: stretch(period),
    asOf: date(asOf),
  })

const partsOf = (figures: Figures, report: Report): Pick<PageParts, 'title' | 'sections' | 'method'> => {
  const { title } = figures.words
  switch (report.audience) {
    case 'lead':
      return {
        title: title.lead,
        sections: [
          headlineSection(figures, report.headline),
          trendSection(figures, report.npsByMonth),
          report.reasons !== undefined && reasonsSection(figures, report.reasons),
          projectsSection(figures, report.projects),
          signalsSection(figures, report.signals),
          silentSection(figures, report.silent),
        ],
        method: methodSection(figures, report.method),
      }
    case 'owner':
      return {
        title: title.owner(clipped(80, report.owner)),
        sections: [
          report.late > 0 && noticeOf(figures, report.late),
          packsSection(figures, report.packs),
          projectsSection(figures, report.projects),
        ],
        method: methodSection(figures, report.method),
      }
    case 'frontLine':
      return {
        title: title.frontLine(clipped(80, report.outlet)),
        sections: [
          headlineSection(figures, report.headline),
          report.reasons !== undefined && reasonsSection(figures, report.reasons),
          trainingSections(figures, report.training),
          provedSection(figures, report.proved),
        ],
        method: methodSection(figures, report.method, 'outlet'),
      }
    case 'customers':
      return {
        title: title.customers,
        sections: customersSections(figures, report),
        method: customersMethod(figures, report),
      }
  }
}

const noticeOf = ({ words }: Figures, late: number): PageParts['subtitle'] =>
  html`<p class="verdict">${words.lateActions(late)}</p>
`
