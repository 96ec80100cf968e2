import { projectsExamples, reportsExamples } from '../examples/reports.ts'
import type { ReportsText } from '../text/reports.ts'

export const reportsEn: ReportsText = {
  problems: {
    NoPages: ({ audience }) =>
      `there is nothing to make a page of for ${audience}: owners come from --projects, outlets from the column of the place.`,
    PageForMany: ({ file, pages }) => `${file} is one file and there are ${pages} pages: name a folder.`,
  },
  help: {
    report: 'Makes a report for each audience, each page one file without scripts.',
    files: 'feedback, one piece a record, as CSV, JSON or NDJSON; “-” for standard input',
    options: {
      sample: 'a year of the company that comes with the package',
      audience: 'lead, owner, front-line, customers, with commas (default: all)',
      period: 'what is reported on, such as 2026-Q3, 2026-09 or 2026 (default: the last quarter that has ended)',
      ledger: 'events of cases, as NDJSON: for contacts kept and for training',
      projects: 'events of improvement projects, as NDJSON',
      activity: 'purchases or other activity, one a record: for the silent',
      asked: 'how many were asked, and in the period before',
      company: 'the name at the top of each page',
      output: 'the folder for the pages, or a .html file where there is one (default: report)',
      topics: 'retail, travel, saas, or a taxonomy in a JSON file (default: retail)',
      id: 'the column of the id of feedback, as cases name it',
      consent: 'the column that says whether words may be quoted; without one none are',
      name: "the column of the customer's name, to be taken out of what is quoted",
      by: "columns in which is looked for what goes together with a project's topic, with commas",
      effort: 'the column that says how easy it was, from 1 to 7',
      comment: "the column of the customer's words, where its name does not tell",
      customer: 'the column of the customer; without one every piece counts as a customer',
      at: 'the column of the date',
      score: 'the column of the score',
      place: 'the column of the outlet',
      timeZone: 'where days begin and dates without an offset are read (default: UTC)',
      asOf: 'what is not before this moment is left aside (default: now)',
      inputFormat: 'csv, tsv, json or ndjson (default: by the name of the file)',
      encoding: 'what the file is written in (default: told by its bytes)',
      locale: 'zh-CN or en (default: by LANG)',
    },
    more: `
Examples:
${reportsExamples}

Every number stands with its n and its interval, an arrow only where a test shows a change. Customers are told of an
effect only where it was validated, and nobody is named to them.
Exit codes: 0 written, 1 a file cannot be used, 2 the command line is wrong, 3 a page cannot be written.`,
    projects: 'Says how improvement projects stand: what is done by whom, what is late, what worked.',
    json: 'all of it as JSON',
    moreProjects: `
Examples:
${projectsExamples}

Exit codes: 0 answered, 1 a file or some of its lines cannot be used, 2 the command line is wrong.`,
  },
  undated: (rows) => `${rows} ${rows === 1 ? 'record' : 'records'} without a date that can be read: in no report`,
  action: ({ what, who, due, measure, standing }) => `${what}: ${who}, due ${due}, measured by ${measure}; ${standing}`,
}
