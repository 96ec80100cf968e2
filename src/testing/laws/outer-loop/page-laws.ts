import * as fc from 'fast-check'
import { elapsed } from '../../../calendar/counting/elapsed.ts'
import { periodAt } from '../../../calendar/period/period.ts'
import { instant } from '../../../core/instant.ts'
import { initialProject, type ProjectState } from '../../../outer-loop/project/state.ts'
import { customersReport } from '../../../outer-loop/report/customers.ts'
import type { ReportFacts, ReportFigures } from '../../../outer-loop/report/facts/facts.ts'
import { frontLineReport } from '../../../outer-loop/report/front-line.ts'
import { leadReport } from '../../../outer-loop/report/lead.ts'
import { ownerReport } from '../../../outer-loop/report/owner.ts'
import type { ReportPolicy } from '../../../outer-loop/report/policy.ts'
import type { Report } from '../../../pages/report-page.ts'
import { type Law, law } from '../law.ts'

const period = periodAt(elapsed)('quarter', instant(0))
const hostile: fc.Arbitrary<string> = fc.constantFrom(
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '</style><img src=x onerror=alert(1)>',
  '<!--',
  '&lt;b&gt;&#60;',
  '</title><svg onload=alert(1)>',
)
const tally = fc
  .record({ detractors: fc.nat(400), passives: fc.nat(400), promoters: fc.nat(400) })
  .map((counts) => ({ scale: '0-10' as const, ...counts }))
const figures: fc.Arbitrary<ReportFigures> = tally.map((now) => ({ nps: { now } }))

/** Everything a report can hold of what somebody wrote, each with `text` in it. */
const factsOf = (text: (label: string) => string, north: ReportFigures, south: ReportFigures): ReportFacts => {
  const topic = text('topic')
  const project: ProjectState = {
    ...initialProject,
    stage: 'delivered',
    project: text('project'),
    topic,
    owner: text('owner'),
    coordinator: text('coordinator'),
    departments: [text('department')],
    live: instant(1),
    actions: {
      a: {
        what: text('what'),
        owner: text('doer'),
        measure: text('measure'),
        due: instant(1),
        originalDue: instant(1),
        standing: 'open',
      },
    },
  }
  return {
    ...north,
    frame: {
      company: text('company'),
      period,
      asOf: instant(period.to - 1),
      taxonomy: text('taxonomy'),
      base: text('base'),
      clock: 'received',
      policies: [text('policy')],
    },
    projects: [project],
    heard: { [text('project')]: { windows: [period], customers: 40, mentions: 50 } },
    proved: [{ topic, validatedAt: instant(2) }],
    training: [
      { _tag: 'BadCase', priority: text('priority'), because: [{ _tag: 'NotWonBack' }], comment: text('said') },
    ],
    outlets: { [text('north')]: north, [text('south')]: south },
  }
}

const tagsIn = (html: string): number => html.split(/<(?=[a-z!/])/iu).length

/**
 * What pages of reports keep to, whatever language they speak (报告页面定律): text stays text, nobody is named to customers,
 * and an outlet's page changes by nothing of another outlet.
 *
 * @example
 * pageLaws(standardReport, reportPage({ words: pageWords })).map(({ title }) => title)[0]
 * // => 'what somebody wrote is text on every page'
 * @source A0.15, A3.20
 */
export const pageLaws = (policy: ReportPolicy, page: (report: Report) => string): readonly Law[] => {
  const pages = (text: (label: string) => string, north: ReportFigures): readonly string[] => {
    const facts = factsOf(text, north, {})
    return [
      leadReport(policy)(facts),
      ownerReport(policy)(text('owner'))(facts),
      frontLineReport(policy)(text('north'))(facts),
      customersReport(policy)(facts),
    ].map(page)
  }
  return [
    law('what somebody wrote is text on every page', fc.tuple(hostile, figures), ([words, north]) => {
      const plain = pages((label) => `x ${label}`, north)
      return pages((label) => `${words} ${label}`, north).every(
        (html, place) => !html.includes(`${words} `) && tagsIn(html) === tagsIn(plain[place] ?? ''),
      )
    }),
    law('a page for customers names nobody', figures, (north) => {
      const [, , , html = ''] = pages((label) => `${label}-of-somebody`, north)
      const working = ['owner', 'coordinator', 'department', 'doer', 'priority', 'said', 'project', 'north']
      return html.includes('topic-of-somebody') && working.every((label) => !html.includes(`${label}-of-somebody`))
    }),
    law('the page of an outlet changes by nothing of another outlet', fc.tuple(figures, figures), ([north, south]) => {
      const of = (other: ReportFigures): string =>
        page(frontLineReport(policy)('north')(factsOf((label) => label, north, other)))
      return of(south) === of({}) && !of(south).includes('south')
    }),
  ]
}
