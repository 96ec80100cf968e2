import { churnExamples } from '../examples/churn.ts'
import type { ChurnText } from '../text/churn.ts'

const grouped = (count: number): string => count.toLocaleString('en-US')
const many = (count: number, one: string): string => `${grouped(count)} ${one}${count === 1 ? '' : 's'}`
const percent = (share: number): string => `${Number((share * 100).toPrecision(3))} %`
const called: { readonly [option: string]: string } = {
  '--customer': 'the customer',
  '--at': 'the date',
  '--features': 'the features',
  '--user': 'the user',
  '--amount': 'the amount',
}

export const churnEn: ChurnText = {
  problems: {
    StateIsNone: ({ file }) => `${file}: is no state that --state has written; by it everybody would be new.`,
    EventColumnMissing: ({ option, columns }) =>
      `no column looks like that of ${called[option] ?? option}: name it with ${option}. Columns: ${columns.join(', ')}.`,
    EventColumnsFit: ({ option, columns }) =>
      `several columns may be that of ${called[option] ?? option}: ${columns.join(', ')}. Name one with ${option}.`,
    NoUsableEvent: ({ file, read }) =>
      `${file}: ${read === 1 ? 'its only record is no event' : `none of ${grouped(read)} records is an event`} with a customer and a date. The first of them:`,
  },
  help: {
    churn: 'Says whose behaviour is a sign of leaving, how rare that is by chance, and why.',
    file: 'one event a record, as CSV, JSON or NDJSON; “-” for standard input',
    options: {
      kind: 'what the events are: logins, purchases, tickets or sessions',
      calibrate: 'learn from all customers of the file first (at least 100)',
      by: 'order: alarm (default), or loss, by the chance of no purchase',
      horizon: 'in how many days no purchase is a loss (default: 90)',
      customer: 'the column of the customer, where its name does not tell',
      at: 'the column of the date',
      features: 'the column of the features a session used',
      user: 'the column that says who of the account it was: fewer people are a sign too',
      amount: 'the column of what was paid; found by its name, and used to put those first with whom most is lost',
      since: 'the run before: list who is new or graver since then (default: a week before)',
      state:
        'the file that keeps who was handed out, read before and written after: whoever found no place comes up next time',
      all: 'list every customer with an alarm, not those alone who are new',
      sticky: 'the features that make customers stay, with commas',
      timeZone: 'where days begin and dates without an offset are read (default: UTC)',
      asOf: 'the moment asked about; what is not before it is left aside (default: the end of the day of the last event)',
      limit: 'how many customers are listed, 0 for all (default: 20)',
      inputFormat: 'csv, json or ndjson (default: by the name of the file)',
      encoding: 'what the file is written in (default: told by its bytes)',
      output:
        'write the list to a file: care.csv, care.xlsx, care.json or care.txt (then all, unless --limit says else)',
      json: 'write JSON, with the policy and all evidence',
      locale: 'zh-CN or en (default: by LANG)',
    },
    more: `
Examples:
${churnExamples}

Of a hundred customers who stay as they are, an alarm may wrongly name five a year at watch, one at alert and a tenth
at critical, for each signal. “Too little known” is an answer: no alarm is made of it. The list is what is new since
the run before (with --state: whoever was not handed out yet, beyond the limit too), ordered by the chance of loss times what the customer spends in a year, as far as these are known;
silence that is long for anybody is counted, not listed. --all lists every alarm, --by loss everybody: those long gone
stand first. Silence towards support alone is at most watch.
Exit codes: 0 answered, 1 the file cannot be judged, 2 the command line is wrong, 3 cannot write.`,
  },
  counted: ({ events, customers, asOf, zone, after }) =>
    `${many(events, 'event')} of ${many(customers, 'customer')} as of ${asOf} (${zone})${after === 0 ? '' : `; ${many(after, 'later event')} left aside`}`,
  learning: (customers) => `… learning from ${many(customers, 'customer')}`,
  judging: (customers) => `… judging ${many(customers, 'customer')}`,
  policy: (name, budgets) => `policy ${name}, false alarms a customer-year at most ${budgets.map(percent).join(' / ')}`,
  levels: ({ critical, alert, watch, ok, insufficient }) =>
    `critical ${grouped(critical)} · alert ${grouped(alert)} · watch ${grouped(watch)} · nothing unusual ${grouped(ok)} · too little known ${grouped(insufficient)}`,
  level: {
    critical: 'critical',
    alert: 'alert',
    watch: 'watch',
    ok: 'nothing unusual',
    insufficient: 'too little known',
  },
  loss: (chance, days) => `${percent(chance)} chance of no purchase in ${days} days`,
  due: (instant) => `next level on ${instant} at the earliest if nothing happens`,
  flow: ({ since, raised, waiting, standing, cleared, hiatus, unjudged }) =>
    `${since === undefined ? 'new' : `new since ${since}`}: ${grouped(raised)}${waiting === 0 ? '' : `, and ${grouped(waiting)} beyond the limit`} · known before: ${grouped(standing)} · cleared: ${grouped(cleared)}${unjudged === 0 ? '' : ` · known before, not judged now: ${grouped(unjudged)}`}${hiatus === 0 ? '' : ` · silent longer than is long for anybody: ${grouped(hiatus)}, not listed`}`,
  value: (aYear) => `${grouped(Math.round(aYear))} a year`,
  list: {
    sheet: 'Care',
    columns: {
      customer: 'Customer',
      level: 'Level',
      was: 'Before',
      loss: 'Chance of loss',
      value: 'Spends a year',
      graver: 'Next level from',
      why: 'Why',
      clears: 'What would clear it',
    },
  },
  nobody: 'Nobody to look at.',
  nobodyNew: 'Nobody is new; --all lists all who have an alarm.',
}
