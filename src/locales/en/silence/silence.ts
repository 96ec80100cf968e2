import { isoOf } from '../../../core/instant.ts'
import type { Messages } from '../../../explain/say.ts'
import type { SilenceStatement } from '../../../explain/statements/silence-statement.ts'
import { percent, silenceWords as words } from './silence-words.ts'

const days = (milliseconds: number): string => {
  const count = Math.round(milliseconds / 8_640_000) / 10
  return count === 1 ? 'a day' : `${count} days`
}
const kindsOf = (kinds: readonly string[] | undefined): string => (kinds === undefined ? '' : ` (${kinds.join(', ')})`)

export const silence: Messages<SilenceStatement> = {
  SignalStands: ({ signal, level, decidedBy, together }) =>
    decidedBy === 'article'
      ? `${words.signal[signal]}: ${words.level[level]}, by the words of the article`
      : `${words.signal[signal]}: ${words.level[level]}; of customers who stay as they are, ${percent(together)} would show as much within a year`,
  SignalAmongMany: ({ signal, alone, together, budget }) =>
    `${words.signal[signal]}: rare by itself (${percent(alone)} a year), but not among several signals (${percent(together)}, the budget is ${percent(budget)})`,
  SignalWithinChance: ({ signal, together }) => `${words.signal[signal]}: within chance (${percent(together)} a year)`,
  SignalNotKnown: ({ signal, have, need }) =>
    `${words.signal[signal]}: too little is known (${have.events} of ${need.events} events, ${Math.round(have.exposure)} of ${need.exposure})`,
  SignsStand: ({ level, signals }) =>
    `${words.level[level]} by ${signals.map((one) => words.signal[one]).join(', ')}: care is due`,
  NoSignStands: ({ level }) =>
    level === 'ok'
      ? 'no sign of leaving: no care is due'
      : 'too little is known of the customer to say that care is due',
  LevelWithoutCare: ({ level }) => `the policy gives no care at ${words.level[level]}`,
  CareRests: ({ since, until }) => `care was begun at ${isoOf(since)} and rests until ${isoOf(until)}`,
  NoChannelOpen: () => 'the customer can be reached on no channel of the duty',
  LeavingSilently: ({ level, until }) =>
    `the customer’s behaviour is a sign of leaving (${words.level[level]}): no survey before ${isoOf(until)}, unless it clears`,
  CaseStillOpen: ({ cases }) => `${cases.length === 1 ? 'a case is' : 'cases are'} still open: ${cases.join(', ')}`,
  ContactedTooOften: ({ kinds, most, within, counted, until }) =>
    `contacted ${counted === 1 ? 'once' : `${counted} times`}${kindsOf(kinds)} within ${days(within)}, at most ${most} ${most === 1 ? 'is' : 'are'} allowed${until === undefined ? '' : `; free from ${isoOf(until)}`}`,
  SurveyedLately: ({ last, answered, until }) =>
    `${answered ? 'answered a survey' : 'was sent a survey'} at ${isoOf(last)}: left in peace until ${isoOf(until)}`,
  ConsentNotGiven: () => 'no consent on record',
  ConsentRefused: () => 'consent was refused',
  Unsubscribed: ({ kinds, until }) =>
    `unsubscribed${kindsOf(kinds)}${until === undefined ? '' : ` until ${isoOf(until)}`}`,
  TestRow: () => 'a test or preview: nobody is behind it',
  UnweightedFigure: ({ answers, silent, customers }) =>
    `unweighted: ${answers === 1 ? '1 answer speaks for whoever gave it' : `${answers} answers speak for those who gave them`}; ${silent} of ${customers} customers were never heard`,
  StrataMerged: ({ names, into }) => `too few answers apart: ${names.join(', ')} are counted together as “${into}”`,
  VoicesUneven: ({ answers, designEffect, effectiveAnswers }) =>
    `voices are uneven (design effect ${designEffect.toFixed(2)}): ${answers} answers bear as much as ${Math.floor(effectiveAnswers)} even ones`,
  StratumThin: ({ name, answers, least }) =>
    `stratum “${name}” has ${answers} of at least ${least} answers, and no rule merges it`,
  LikelyCause: ({ cause, nudge }) => `likely silent for ${words.cause[cause]}: ${words.nudge[nudge]}`,
  CauseUnknown: () => 'why the customer is silent is not known',
}
