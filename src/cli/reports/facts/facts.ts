import type { Period } from '../../../calendar/period/period.ts'
import { periodsIn } from '../../../calendar/period/periods-in.ts'
import { instant } from '../../../core/instant.ts'
import { policyName } from '../../../core/source-ref.ts'
import type { ReportFacts } from '../../../outer-loop/report/facts/facts.ts'
import { provedForAll } from '../../../outer-loop/report/facts/proved.ts'
import { taxonomyName } from '../../../outer-loop/topics/lexicon-of.ts'
import { standardReport } from '../../../policies/outer-loop/report.ts'
import type { HeardRow } from '../../outer/read-voices.ts'
import type { ReportOptions } from '../asked.ts'
import { isIn, periodBefore } from '../options.ts'
import type { AllRead } from '../read-all.ts'
import { contactsIn } from './contacts.ts'
import { figuresOf, scoresIn } from './figures.ts'
import { heardOf } from './heard.ts'
import { outletsOf } from './outlets.ts'
import { packsOf } from './packs.ts'
import { signalsOf } from './signals.ts'
import { silentOf } from './silent.ts'
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
    ...(projects === undefined
      ? {}
      : {
          projects,
          heard: heardOf(rows, projects),
          proved: provedForAll(asOf)(projects),
          packs: packsOf(options, read),
        }),
    ...(voices.dated ? { signals: signalsOf(local, rows, Object.keys(topics.taxonomy.topics), period.to, asOf) } : {}),
    ...(active === undefined ? {} : { silent: silentOf(active, rows, period) }),
    ...(ledger === undefined ? {} : { training: trainingOf(options, read) }),
    ...(voices.placed ? { outlets: outletsOf(rows, period, before, voices.scored) } : {}),
  }
}

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
