import { dateAt } from '../../calendar/local-date.ts'
import type { Period } from '../../calendar/period/period.ts'
import { periodsIn } from '../../calendar/period/periods-in.ts'
import { greatestOf } from '../../core/extremes.ts'
import { type Instant, instant } from '../../core/instant.ts'
import { policyName } from '../../core/source-ref.ts'
import type { NpsScore } from '../../nps/score.ts'
import { type NpsTally, tallyOf } from '../../nps/tally.ts'
import { topicTallyOf } from '../../outer-loop/reasons/tally.ts'
import type { ReportFacts, ReportFigures } from '../../outer-loop/report/facts.ts'
import { taxonomyName } from '../../outer-loop/topics/lexicon-of.ts'
import { dayTallyOf } from '../../outer-loop/weak-signals/day-tally.ts'
import { seriesOf } from '../../outer-loop/weak-signals/series.ts'
import { type OpenSignal, watchSignals } from '../../outer-loop/weak-signals/watch.ts'
import { standardReport } from '../../policies/report.ts'
import { slowSignals, standardSignals } from '../../policies/signals.ts'
import type { HeardRow } from '../outer/read-voices.ts'
import type { ReportOptions } from './asked.ts'
import { contactsIn } from './contacts.ts'
import { isIn, periodBefore } from './options.ts'
import { packsOf } from './packs.ts'
import type { AllRead } from './read-all.ts'
import { trainingOf } from './training.ts'

/** Everything a report is made of, from the files. */
export const factsOf = (options: ReportOptions, read: AllRead): ReportFacts => {
  const { period, local, asOf, company, asked } = options
  const { voices, topics, ledger, projects, active } = read
  const before = periodBefore(options)
  const rows = voices.rows.filter(({ voice }) => voice.at < asOf)
  const contacts = ledger === undefined ? undefined : contactsIn(options, ledger.replayed)
  return {
    ...figuresOf(rows, period, before, voices.scored),
    frame: {
      ...(company === undefined ? {} : { company }),
      period,
      asOf,
      taxonomy: taxonomyName(topics.taxonomy),
      base: 'everyone',
      clock: 'received',
      policies: [policyName(standardReport), policyName(standardReport.reasons)],
    },
    ...(voices.scored ? { months: monthsOf(options, rows) } : {}),
    ...(contacts === undefined ? {} : { contacts: { now: contacts(period), before: contacts(before) } }),
    ...(asked === undefined ? {} : { responses: responsesOf(asked, rows, period, before) }),
    ...(projects === undefined ? {} : { projects, packs: packsOf(options, read) }),
    ...(voices.dated ? { signals: signalsOf(local, rows, Object.keys(topics.taxonomy.topics), period.to, asOf) } : {}),
    ...(active === undefined ? {} : { silent: silentOf(active, rows, period) }),
    ...(ledger === undefined ? {} : { training: trainingOf(options, read) }),
    ...(voices.placed ? { outlets: outletsOf(rows, period, before, voices.scored) } : {}),
  }
}

const scoresIn = (rows: readonly HeardRow[], period: Period): NpsTally =>
  tallyOf('0-10')(
    rows.flatMap(({ voice }) => (voice.score !== undefined && isIn(period, voice.at) ? [voice.score as NpsScore] : [])),
  )

const figuresOf = (
  rows: readonly HeardRow[],
  period: Period,
  before: Period,
  scored: boolean,
): Pick<ReportFigures, 'nps' | 'reasons'> => ({
  ...(scored ? { nps: { now: scoresIn(rows, period), before: scoresIn(rows, before) } } : {}),
  reasons: topicTallyOf(rows.map(({ voice }) => voice).filter(({ at }) => isIn(period, at))),
})

const mostMonths = 24

const monthsOf = ({ local, period }: ReportOptions, rows: readonly HeardRow[]): NonNullable<ReportFacts['months']> => {
  const first = rows.reduce((least, { voice: { at } }) => Math.min(at, least), period.from as number)
  return periodsIn(local)('month', { from: instant(first), to: period.to })
    .slice(-mostMonths)
    .map((month) => ({ period: month, tally: scoresIn(rows, month) }))
}

const responsesOf = (
  asked: NonNullable<ReportOptions['asked']>,
  rows: readonly HeardRow[],
  period: Period,
  before: Period,
): NonNullable<ReportFacts['responses']> => {
  const answered = (within: Period): number => rows.filter(({ voice }) => isIn(within, voice.at)).length
  const of = (count: number, within: Period): { asked: number; answered: number } => ({
    asked: Math.max(count, answered(within)),
    answered: answered(within),
  })
  return { now: of(asked.now, period), ...(asked.before === undefined ? {} : { before: of(asked.before, before) }) }
}

/** Of the customers who were active, those nothing was heard from. */
const silentOf = (
  active: NonNullable<AllRead['active']>,
  rows: readonly HeardRow[],
  period: Period,
): NonNullable<ReportFacts['silent']> => {
  const heard = new Set(rows.filter(({ voice }) => isIn(period, voice.at)).map(({ voice }) => voice.customerId))
  const there = [...active].filter(([, all]) => all.some((at) => isIn(period, at)))
  return { count: there.filter(([customer]) => !heard.has(customer)).length, total: there.length }
}

const outletsOf = (
  rows: readonly HeardRow[],
  period: Period,
  before: Period,
  scored: boolean,
): NonNullable<ReportFacts['outlets']> => {
  const byPlace = new Map<string, HeardRow[]>()
  for (const row of rows) {
    const { place } = row.voice
    if (place === undefined || place === '__proto__') continue
    const known = byPlace.get(place)
    if (known === undefined) byPlace.set(place, [row])
    else known.push(row)
  }
  return Object.fromEntries([...byPlace].map(([place, own]) => [place, figuresOf(own, period, before, scored)]))
}

/** Below so many customers a day windows are longer. */
const fewADay = 2

const signalsOf = (
  local: ReportOptions['local'],
  rows: readonly HeardRow[],
  topics: readonly string[],
  end: Instant,
  asOf: Instant,
): readonly OpenSignal[] => {
  const voices = rows.map(({ voice }) => voice).filter(({ at }) => !Number.isNaN(at))
  const last = dateAt(local, instant(Math.min(end, asOf)))
  const since = voices.reduce((least, { at }) => Math.min(least, dateAt(local, at)), last)
  const policy = voices.length < fewADay * Math.max(1, last - since) ? slowSignals : standardSignals
  const longest = greatestOf(policy.windows)
  const series = seriesOf(dayTallyOf(local, longest)(voices), topics, { since })
  const ready = since + longest + policy.leastBaselineDays
  return Object.values(watchSignals(policy)(series, Math.min(ready, last), last).open)
}
