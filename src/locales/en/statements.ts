import { sayRegion } from '../../explain/conditions/condition-words.ts'
import { clip, moneyText } from '../../explain/plain-text.ts'
import type { Messages } from '../../explain/say.ts'
import type { ConditionStatement, RedFlagsStatement, Statement } from '../../explain/statements/statement.ts'
import { wordIn } from '../../explain/words.ts'
import { alertConditions, units } from './alert.ts'
import { conditionWords } from './tables.ts'
import { words } from './words.ts'

const list = (items: readonly string[], link: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${link} ${items.at(-1)}`
const category = wordIn(words.category)
const range = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`)
const duration = (minutes: number): string => (minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`)
const scaleNote = (scale: string): string => (scale === '0-10' ? '' : ' (1–10 scale)')

const redFlags = ({ anyOf, allOf, noneOf, found, quote }: RedFlagsStatement): string => {
  const hit = found?.filter((one) => anyOf?.includes(one))
  const wanted = [
    ...(anyOf === undefined
      ? []
      : [`red flag ${list((hit ?? anyOf).map(category), hit === undefined ? 'or' : 'and')}`]),
    ...(allOf === undefined ? [] : [`red flag ${list(allOf.map(category), 'and')}`]),
    ...(noneOf === undefined ? [] : [`no red flag ${list(noneOf.map(category), 'or')}`]),
  ]
  const sentence = list(wanted, 'and')
  const others = found?.filter((one) => ![...(anyOf ?? []), ...(allOf ?? []), ...(noneOf ?? [])].includes(one)) ?? []
  return [
    sentence,
    ...(others.length === 0 ? [] : [` (besides: ${others.map(category).join(', ')})`]),
    ...(quote === undefined ? [] : [`, in the customer's words: “${clip(quote)}”`]),
  ].join('')
}

const unknownTier = {
  noCustomer: 'the feedback names no known customer',
  noValue: 'no value is known',
  noCut: 'the policy has no cut',
  otherCurrency: 'the value is in another currency than the cut',
} as const

const conditions: Messages<ConditionStatement> = {
  ...units,
  ...alertConditions,
  ScoreWithin: ({ score, from, to, scale }) =>
    score === undefined
      ? `a score of ${range(from, to)}${scaleNote(scale)}`
      : `score ${score}, within ${range(from, to)}${scaleNote(scale)}`,
  ScoreMissing: () => 'no score',
  TierIs: ({ tiers, known }) =>
    known?.by === 'cut'
      ? `${list(tiers.map(wordIn(words.tier)), 'or')} customer: lifetime value ${moneyText(known.lifetimeValue)} against the cut of ${moneyText(known.cut)}`
      : `${list(tiers.map(wordIn(words.tier)), 'or')} customer`,
  TierUnknown: ({ known }) =>
    known === undefined || known.tier !== 'unknown'
      ? 'customer value not known'
      : `customer value not known (${unknownTier[known.by as keyof typeof unknownTier]}): decided as standard`,
  RedFlags: redFlags,
  PriorityIs: ({ priorities }) => `priority ${list(priorities.map(wordIn(words.outcome)), 'or')}`,
  ReachIs: ({ reaches, channel }) =>
    `${list(reaches, 'or')} reach${channel === undefined ? '' : ` (${words.feedbackChannel[channel]})`}`,
  ColumnIs: ({ column, cell }) => sayRegion(conditionWords, [{ column, cells: [cell] }]),
  ReachUnknown: () => 'reach not known',
  ComplaintIs: ({ complains }) => (complains ? 'a complaint' : 'no complaint'),
  AlertIs: ({ levels, level }) =>
    `alert level ${list((level === undefined ? levels : [level]).map(wordIn(words.alertLevel)), 'or')}`,
  OwnManager: ({ named, csm }) =>
    named ? `own customer success manager${csm === undefined ? '' : `: ${csm}`}` : 'no own customer success manager',
}

const sayCondition = (said: ConditionStatement): string =>
  (conditions[said._tag] as (one: ConditionStatement) => string)(said)

export const statements: Messages<Statement> = {
  ...conditions,
  WouldBe: (said) => `would be ${wordIn(words.outcome)(said.outcome)} with ${sayCondition(said.if)}`,
  NotReached: ({ row, outcome, failed }) =>
    `not ${wordIn(words.outcome)(outcome)} by “${row}”: ${list(failed.map(wordIn(words.column)), 'and')} did not fit`,
  ContactPromised: ({ priority, withinMinutes, channels, calendar }) =>
    `${wordIn(words.outcome)(priority)}: contact by ${list(
      channels.map(wordIn(words.contactChannel)),
      'or',
    )} within ${duration(withinMinutes)}${calendar === 'elapsed' ? ', day and night' : ` on calendar ${calendar}`}`,
  ChannelUnavailable: ({ channel, why }) =>
    why === 'missing'
      ? `the customer has no ${wordIn(words.contactChannel)(channel)} on record`
      : `the customer declined contact by ${wordIn(words.contactChannel)(channel)}`,
  DeadlineNever: ({ calendar }) => `calendar ${calendar} never reaches the deadline`,
  ContactHastened: ({ level, withinMinutes, channels }) =>
    `alert level ${wordIn(words.alertLevel)(level)}: contact by ${list(channels.map(wordIn(words.contactChannel)), 'or')} within ${duration(withinMinutes)} already`,
  DueInQuietHours: () => 'due when customers should not be disturbed; it stands',
  SpeakerNotCustomer: ({ speaker }) =>
    speaker === 'employee' ? 'an employee speaks: no customer’s case' : 'a robot speaks: no customer’s case',
  FactsUnread: ({ fields, more }) =>
    `not understood: ${fields
      .map(({ name, received, readAs }) => `${name} = ${received}${readAs === undefined ? '' : ` (read as ${readAs})`}`)
      .join('; ')}${more === undefined ? '' : ` and ${more} more`}`,
  AssigneeUnknown: ({ role }) => `handed to ${wordIn(words.role)(role)}, and nobody says who that is here`,
  CustomerUnknown: () => 'the feedback names no customer: nobody to contact',
  RedFlagsOutsidePolicy: ({ categories, more }) =>
    `red flags the policy does not know were left aside: ${categories.join(', ')}${more === undefined ? '' : ` and ${more} more`}`,
}
