import { policyName } from '../../../core/source-ref.ts'
import type { Sayable } from '../../../explain/sayable.ts'
import { wallClock } from '../../facts/wall-clock.ts'
import { printable } from '../../policy/sentences.ts'
import type { Colours } from '../../show/colours.ts'
import { harmless } from '../../show/harmless.ts'
import { sayReject } from '../../show/sentences.ts'
import type { ChurnOptions } from '../asked.ts'
import type { EventsRead } from '../read/read-events.ts'
import type { ChurnReport } from '../report.ts'
import { countsOf } from './counts.ts'
import { type ListedCustomer, listedIn } from './listed.ts'
import type { ChurnSpeech } from './speech.ts'

/** The sums, then who is to be looked at and why. */
export const churnText = (
  report: ChurnReport,
  read: EventsRead,
  options: ChurnOptions,
  words: ChurnSpeech,
  colours: Colours,
): string => {
  const { churn, text } = words
  const { asOf, policy, customers, flow, after } = report
  const { shown, more, flow: flows } = listedIn(report, options)
  const { waiting, standing, cleared, hiatus, raised } = flow.list
  const { watch, alert, critical } = policy.budgets
  const asked = wallClock(options.timeZone, asOf)
  return [
    churn.counted({
      events: read.used - after,
      customers: customers.length,
      asOf: asked,
      zone: options.timeZone,
      after,
    }),
    churn.policy(policyName(policy), [watch, alert, critical]),
    churn.levels(countsOf(customers)),
    ...(flows
      ? [
          churn.flow({
            since: flow.since === undefined ? undefined : wallClock(options.timeZone, flow.since),
            raised: raised.length,
            waiting,
            standing,
            cleared: cleared.length,
            hiatus,
            unjudged: flow.list.unjudged,
          }),
        ]
      : []),
    '',
    ...(shown.length === 0
      ? [flows && standing + hiatus > 0 ? churn.nobodyNew : churn.nobody]
      : shown.flatMap((one) => linesOf(one, options, words, colours))),
    ...(more > 0 ? ['', text.more(more)] : []),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

const linesOf = (
  { customer, level, lossChance, valueAtStake, signals, clears }: ListedCustomer,
  { horizonDays, timeZone }: ChurnOptions,
  { say, churn }: ChurnSpeech,
  { bold, red, yellow }: Colours,
): readonly string[] => {
  const paint = level === 'critical' ? red : level === 'alert' ? yellow : (plain: string) => plain
  const chance = lossChance === undefined ? [] : [churn.loss(lossChance, horizonDays)]
  const value = valueAtStake === undefined ? [] : [churn.value(valueAtStake)]
  return [
    [bold(printable(customer)), paint(churn.level[level]), ...chance, ...value].join(' · '),
    ...signals.flatMap((one) => [
      `  ${harmless(say(one))}`,
      ...(one.level === 'insufficient' || one.due === undefined
        ? []
        : [`  ${churn.due(wallClock(timeZone, one.due))}`]),
    ]),
    ...(clears === undefined ? [] : [clears as Sayable]).map((one) => `  ${harmless(say(one))}`),
  ]
}

const shownRejects = 5

/** What is said beside the result: the records that could not be read. */
export const rejectedText = ({ rejects }: EventsRead, words: ChurnSpeech): string => {
  const { text } = words
  if (rejects.length === 0) return ''
  const lines = [
    text.rejects(rejects.length),
    ...rejects.slice(0, shownRejects).map((one) => `  ${sayReject(words)(one)}`),
    ...(rejects.length > shownRejects ? [`  ${text.moreRejects(rejects.length - shownRejects)}`] : []),
  ]
  return lines.map((line) => `${line}\n`).join('')
}
