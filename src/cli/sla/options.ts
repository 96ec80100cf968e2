import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { Landing } from '../../calendar/counting/add-business-time.ts'
import type { Pause } from '../../calendar/counting/pauses.ts'
import type { Calendar, Segment } from '../../calendar/timeline/calendar.ts'
import type { Duration } from '../../core/duration.ts'
import type { Instant } from '../../core/instant.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { isLanguage, languages } from '../kit/language.ts'
import { instantIn } from './instant-in.ts'
import { lengthIn } from './length.ts'
import { pauseIn } from './pause-in.ts'
import type { SlaProblem } from './problem.ts'

/** The options of the three commands as they were typed. */
export interface RawSlaOptions {
  readonly calendar: string
  readonly start?: string
  readonly within?: string
  readonly from?: string
  readonly to?: string
  readonly pause?: readonly string[]
  readonly closing?: string
  readonly atRisk?: string
  readonly json?: boolean
  readonly locale?: string
}

/** A promise: how much working time from when on. */
export interface DueAsked {
  readonly start: Instant
  readonly worked: Duration
  readonly pauses: readonly Pause[]
  readonly closing: Landing
  /** The share of the time that may pass before the promise is at risk. */
  readonly share: number
}

/** A stretch of time, and what of it is left out. */
export interface BetweenAsked extends Segment {
  readonly pauses: readonly Pause[]
}

type Read<A> = Either<NonEmpty<SlaProblem>, A>
const landings: readonly Landing[] = ['earliest', 'rolled']

export const readDueAsked = (raw: RawSlaOptions, calendar: Calendar): Read<DueAsked> => {
  const { within = '', closing = 'earliest', atRisk = '0.75' } = raw
  const start = instantIn(calendar)('--start', raw.start ?? '')
  const length = lengthIn(within)
  const pauses = (raw.pause ?? []).map(pauseIn(calendar))
  const landing = landings.find((one) => one === closing)
  const share = /^(?:0?\.\d{1,9}|[01](?:\.0{0,9})?)$/u.test(atRisk) ? Number(atRisk) : undefined
  const [first, ...others] = [
    ...leftsOf([start]),
    ...(length === undefined ? [unreadable('--within', within, '4h, 30m, 1d2h')] : []),
    ...leftsOf(pauses),
    ...(landing === undefined ? [notOneOf('--closing', closing, landings)] : []),
    ...(share === undefined ? [unreadable('--at-risk', atRisk, '0.75')] : []),
    ...localeProblems(raw),
  ]
  if (first !== undefined) return left([first, ...others])
  return right({
    start: rightOf(start),
    worked: length as Duration,
    pauses: pauses.map(rightOf),
    closing: landing as Landing,
    share: share as number,
  })
}

export const readBetweenAsked = (raw: RawSlaOptions, calendar: Calendar): Read<BetweenAsked> => {
  const [from, to] = [instantIn(calendar)('--from', raw.from ?? ''), instantIn(calendar)('--to', raw.to ?? '')]
  const pauses = (raw.pause ?? []).map(pauseIn(calendar))
  const reversed = !isLeft(from) && !isLeft(to) && to.right < from.right
  const [first, ...others] = [
    ...leftsOf([from, to]),
    ...(reversed ? [{ _tag: 'StretchReversed', option: '--to', received: `${raw.from}/${raw.to}` } as const] : []),
    ...leftsOf(pauses),
    ...localeProblems(raw),
  ]
  return first === undefined
    ? right({ from: rightOf(from), to: rightOf(to), pauses: pauses.map(rightOf) })
    : left([first, ...others])
}

const leftsOf = (read: readonly Either<SlaProblem, unknown>[]): readonly SlaProblem[] =>
  read.flatMap((one) => (isLeft(one) ? [one.left] : []))

/** Of what is known to have been read. */
const rightOf = <A>(read: Either<SlaProblem, A>): A => (read as Extract<typeof read, { _tag: 'Right' }>).right

const unreadable = (option: string, received: string, like: string): SlaProblem => ({
  _tag: 'OptionUnreadable',
  option,
  received,
  like,
})
const notOneOf = (option: string, received: string, allowed: readonly string[]): SlaProblem => ({
  _tag: 'OptionNotOneOf',
  option,
  received,
  allowed,
})

const localeProblems = ({ locale }: RawSlaOptions): readonly SlaProblem[] =>
  locale === undefined || isLanguage(locale) ? [] : [notOneOf('--locale', locale, languages)]
