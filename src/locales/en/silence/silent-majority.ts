import { isoOf } from '../../../core/instant.ts'
import type { Messages } from '../../../explain/say.ts'
import type { ChurnStatement } from '../../../explain/statements/churn-statement.ts'
import type { Insufficient, SignalJudged } from '../../../silent-majority/detectors/evidence/evidence.ts'

const short = (value: number): string => `${Number(value.toFixed(1))}`
const times = (count: number, one: string, many = `${one}s`): string => `${short(count)} ${count === 1 ? one : many}`
const percent = (share: number): string => `${Number((share * 100).toPrecision(2))} %`

/** How rare it is among customers who stay as they are. */
const rarity = ({ yearly, decidedBy }: SignalJudged): string =>
  decidedBy === 'article'
    ? ', by the words of the article'
    : yearly < 1e-6
      ? '; a customer who stays as they are shows this less than once in a million years'
      : `; a customer who stays as they are shows this once in ${times(Math.floor(1 / yearly), 'year')}`

const graver = { ok: '', watch: 'watch: ', alert: 'alert: ', critical: 'critical: ' } as const

const lacking = (what: string, { have, need }: Insufficient, unit: string): string =>
  `${what}: too little is known, ${short(have.events)} in ${short(have.exposure)} ${unit} of at least ${short(
    need.events,
  )} in ${short(need.exposure)}`

const silent = (what: string, said: SignalJudged): string =>
  said.method === 'hiatus'
    ? `${graver[said.level]}nothing for ${times(said.after.exposure, 'day')}, ${
        said.level === 'ok' ? 'not longer' : 'longer'
      } than the ${short(said.threshold)} that are long for anybody`
    : `${graver[said.level]}${said.level === 'ok' ? `${what} as usual` : said.method === 'stretch' ? `${what} come later than before` : `${what} are overdue`}: ${
        said.method === 'stretch' ? `the last ${times(said.after.count + 1, 'gap')} together` : 'nothing for'
      } ${times(daysOf(said, said.after.exposure, said.after.count + 1), 'day')}, ${short(
        daysOf(said, said.before.exposure / Math.max(1, said.before.count), 1),
      )} on average over ${times(said.before.count, 'gap')} before${said.level === 'ok' ? '' : rarity(said)}`

/** Days as a calendar has them: those of each gap in which another contact is the same concern belong to it. */
const daysOf = ({ mergeDays = 1 }: SignalJudged, exposure: number, gaps: number): number =>
  exposure + gaps * (mergeDays - 1)

/** What cleared an alarm. */
const back = ({ returned }: SignalJudged): string =>
  returned === undefined
    ? ''
    : `; came back: ${short(returned.days)} active days in ${short(returned.exposure)} since ${isoOf(returned.since).slice(0, 10)} cleared the alarm`

const clearing = {
  LoginFrequency: (count: number) => `${times(count, 'day')} of daily logins`,
  FeatureDepth: (count: number) => `${times(count, 'session')} with advanced features`,
  Repurchase: (times: number) => (times === 1 ? 'one purchase' : `${times} purchases at the usual pace`),
  SupportSilence: (times: number) => (times === 1 ? 'one contact' : `${times} contacts at the usual pace`),
  TeamUse: (count: number, people: number | undefined) =>
    `${times(count, 'day')} with ${times(people ?? 0, 'person', 'people')}`,
}

export const churn: Messages<ChurnStatement> = {
  LoginFrequency: (said) =>
    said.level === 'insufficient'
      ? lacking('logins', said, 'days')
      : `${graver[said.level]}logins ${said.level === 'ok' ? 'as before' : 'fell'}: ${short(
          said.before.count,
        )} active days in ${short(said.before.exposure)}${
          said.after.exposure === 0 ? '' : `, then ${short(said.after.count)} in ${short(said.after.exposure)}`
        }${said.level === 'ok' ? back(said) : rarity(said)}`,
  FeatureDepth: (said) =>
    said.level === 'insufficient'
      ? lacking('advanced features', said, 'sessions')
      : `${graver[said.level]}advanced features ${said.level === 'ok' ? 'in use as before' : 'are dropped'}: in ${percent(
          said.before.count / said.before.exposure,
        )} of ${times(said.before.exposure, 'session')}, then in ${percent(said.after.count / said.after.exposure)} of ${times(
          said.after.exposure,
          'session',
        )}${said.level === 'ok' ? '' : rarity(said)}`,
  Repurchase: (said) =>
    said.level === 'insufficient'
      ? `purchases: too few gaps, ${short(said.have.events)} of at least ${short(said.need.events)}`
      : silent('purchases', said),
  SupportSilence: (said) =>
    said.level === 'insufficient'
      ? lacking('contacts', said, 'days')
      : `${silent('contacts', said)}${said.usageHolds === true ? '; quiet, but using' : ''}`,
  TeamUse: (said) =>
    said.level === 'insufficient'
      ? lacking('people', said, 'active days')
      : `${graver[said.level]}${said.level === 'ok' ? 'as many people as before' : 'fewer people come'}: ${short(
          said.users?.before ?? 0,
        )} on each of ${times(said.before.exposure, 'active day')}, then ${short(said.users?.after ?? 0)} on ${short(
          said.after.exposure,
        )}${said.level === 'ok' ? '' : rarity(said)}`,
  ClearedBy: ({ signal, times: count, people }) => `clears with ${clearing[signal](count, people)}`,
  NotClearedBy: ({ signal, times: count, people }) => `does not clear with ${clearing[signal](count, people)}`,
  UnusableEvent: ({ received }) => `no event that can be used: ${received}`,
  UnknownSetting: ({ path, allowed }) =>
    `${path.join('.')}: no rule reads this, the settings here are ${allowed.join(', ')}`,
  TooFewYears: ({ days, least }) =>
    `a yearly profile needs ${least} days of history, there are ${days}: seasons cannot be told from leaving yet`,
  LateEvent: ({ kind, at, latest, lateness }) =>
    `a ${kind} of ${isoOf(at)} came after one of ${isoOf(latest)}, later than the wait of ${Number((lateness / 3_600_000).toPrecision(3))} h`,
  SettingOutOfRange: ({ path, received, from, above, to }) => {
    const range = above
      ? `above ${from}${to === undefined ? '' : `, at most ${to}`}`
      : `from ${from}${to === undefined ? ' on' : ` to ${to}`}`
    return `${path.join('.')}: expected a number ${range}, found ${received}`
  },
  PortfolioTooSmall: ({ customers, least }) => `too few customers to learn from: ${customers} of at least ${least}`,
  NobodyCameBack: ({ model }) => `${model}: nobody came back, there is nothing to fit`,
  DegenerateFit: ({ model, parameter, received }) =>
    `${model}: the fit ran away, ${parameter} is ${received.toPrecision(3)}, so it would call everybody alive for ever`,
}
