import { customersReport } from '../../outer-loop/report/customers.ts'
import type { ReportFacts } from '../../outer-loop/report/facts/facts.ts'
import { frontLineReport } from '../../outer-loop/report/front-line.ts'
import { leadReport } from '../../outer-loop/report/lead.ts'
import { ownerReport } from '../../outer-loop/report/owner.ts'
import { type Report, reportPage } from '../../pages/report-page.ts'
import type { PageWords } from '../../pages/words.ts'
import { standardReport } from '../../policies/outer-loop/report.ts'
import type { Audience } from './asked.ts'

/** A page and what its file is called. */
export interface Page {
  readonly name: string
  readonly html: string
}

/** More outlets or owners than a folder of pages is for. */
const mostPages = 200

/** The pages of each audience: one for the lead and the customers, one for every owner and every outlet. */
export const pagesOf = (
  audience: Audience,
  facts: ReportFacts,
  words: PageWords,
  titleOf: (topic: string) => string,
): readonly Page[] => {
  const page = reportPage({ words, titleOf })
  const named = (people: readonly string[], report: (who: string) => Report): readonly Page[] => {
    const taken = new Set<string>()
    return [...new Set(people)]
      .sort()
      .slice(0, mostPages)
      .map((who) => ({ name: nameOf(`${audience}-${who}`, taken), html: page(report(who)) }))
  }
  switch (audience) {
    case 'lead':
      return [{ name: 'lead.html', html: page(leadReport(standardReport)(facts)) }]
    case 'customers':
      return [{ name: 'customers.html', html: page(customersReport(standardReport)(facts)) }]
    case 'owner':
      return named(
        (facts.projects ?? []).flatMap(({ owner }) => (owner === undefined ? [] : [owner])),
        (owner) => ownerReport(standardReport)(owner)(facts),
      )
    case 'front-line':
      return named(Object.keys(facts.outlets ?? {}), (outlet) => frontLineReport(standardReport)(outlet)(facts))
  }
}

/** A name every file system takes: no separators, nothing hidden, no two alike. */
const nameOf = (wished: string, taken: Set<string>): string => {
  const plain = [...wished.replace(/[\p{C}\p{Z}/\\:*?"<>|.]+/gu, '-')].slice(0, 60).join('')
  let name = plain
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${plain}-${count}`
  taken.add(name.toLowerCase())
  return `${name}.html`
}
