import { type Either, left, right } from 'fp-ts/Either'
import { type Instant, isoOf } from '../../core/instant.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { readDate } from '../../ingest/dates/read-date.ts'
import { localDaysIn } from '../../silent-majority/time/local-day.ts'
import { isZone } from '../facts/wall-clock.ts'
import { isLanguage, languages } from '../kit/language.ts'
import { outputFormatOf } from '../kit/options.ts'
import type { UsageProblem } from '../kit/problem.ts'
import { isEncoding } from '../read/bytes/decode.ts'
import { formatOf, inputFormats } from '../read/open.ts'
import { type ChurnOptions, type ListFormat, listFormats, orders, type RawChurnOptions } from './asked.ts'
import { type EventKind, eventKinds } from './read/kind.ts'

/** Reads the command line: every problem at once. Without a zone days begin in UTC, and the answer says so. */
export const readChurnOptions = (file: string, raw: RawChurnOptions): Either<NonEmpty<UsageProblem>, ChurnOptions> => {
  const { timeZone = 'UTC', encoding, by = 'alarm', horizon = '90', locale, output } = raw
  const limit = raw.limit ?? (output === undefined ? '20' : '0')
  const named = listFormats.find((one) => one === outputFormatOf(output))
  const as = raw.json === true ? 'json' : named
  const kind = eventKinds.find((one) => one === raw.kind)
  const order = orders.find((one) => one === by)
  const format = inputFormats.find((one) => one === raw.inputFormat)
  const sticky = (raw.sticky ?? '').split(/[,，]/u).flatMap((name) => (/\S/u.test(name) ? [name.trim()] : []))
  const horizonDays = wholeIn(horizon, 1, 3650)
  const most = wholeIn(limit, 0, 999_999_999)
  // an offset such as +08:00 reads dates, but has no calendar of days
  const zone = isZone(timeZone) && localDaysIn(timeZone) !== undefined
  const asOf = raw.asOf === undefined || !zone ? undefined : readDate({ zone: timeZone })(raw.asOf)
  const since = raw.since === undefined || !zone ? undefined : readDate({ zone: timeZone })(raw.since)
  const [first, ...others]: readonly UsageProblem[] = [
    ...(kind === undefined ? [notOneOf('--kind', raw.kind, eventKinds)] : []),
    ...(order === undefined ? [notOneOf('--by', by, orders)] : []),
    ...(raw.inputFormat === undefined || format !== undefined
      ? []
      : [notOneOf('--input-format', raw.inputFormat, inputFormats)]),
    ...(locale === undefined || isLanguage(locale) ? [] : [notOneOf('--locale', locale, languages)]),
    ...(zone ? [] : [{ _tag: 'ZoneUnknown', received: timeZone } as const]),
    ...(encoding === undefined || isEncoding(encoding)
      ? []
      : [{ _tag: 'EncodingUnknown', received: encoding } as const]),
    ...(asOf === undefined || asOf._tag === 'At' ? [] : [unreadable('--as-of', raw.asOf, isoOf(0 as Instant))]),
    ...(since === undefined || since._tag === 'At' ? [] : [unreadable('--since', raw.since, isoOf(0 as Instant))]),
    ...(since?._tag === 'At' && asOf?._tag === 'At' && since.at > asOf.at
      ? [unreadable('--since', raw.since, raw.asOf ?? '')]
      : []),
    ...clashes(raw),
    ...(raw.user !== undefined && kind !== 'logins' && kind !== 'sessions' ? [needs('--user', '--kind logins')] : []),
    ...(raw.amount !== undefined && kind !== 'purchases' ? [needs('--amount', '--kind purchases')] : []),
    ...(horizonDays === undefined ? [unreadable('--horizon', horizon, '90')] : []),
    ...(as === undefined ? [unreadable('--output', output, 'care.csv')] : []),
    ...(most === undefined ? [unreadable('--limit', limit, '20')] : []),
    ...(kind === 'sessions' && sticky.length === 0 ? [needs('--kind sessions', '--sticky')] : []),
    ...(sticky.length > 0 && kind !== 'sessions' ? [needs('--sticky', '--kind sessions')] : []),
    ...(sticky.length > mostSticky ? [unreadable('--sticky', raw.sticky, 'export,report')] : []),
    ...(raw.horizon !== undefined && order !== 'loss' && !(raw.calibrate === true && kind === 'purchases')
      ? [needs('--horizon', raw.calibrate === true ? '--kind purchases' : '--calibrate')]
      : []),
    ...(order === 'loss' && raw.calibrate !== true ? [needs('--by loss', '--calibrate')] : []),
    ...(order === 'loss' && kind !== 'purchases' ? [needs('--by loss', '--kind purchases')] : []),
  ]
  if (first !== undefined) return left([first, ...others])
  const { customer, at, features, user, amount } = raw
  return right({
    file,
    kind: kind as EventKind,
    calibrate: raw.calibrate === true,
    by: order as 'alarm',
    horizonDays: horizonDays as number,
    columns: {
      ...(customer === undefined ? {} : { customer }),
      ...(at === undefined ? {} : { at }),
      ...(features === undefined ? {} : { features }),
      ...(user === undefined ? {} : { user }),
      ...(amount === undefined ? {} : { amount }),
    },
    sticky,
    timeZone,
    ...(asOf?._tag === 'At' ? { asOf: asOf.at } : {}),
    ...(since?._tag === 'At' ? { since: since.at } : {}),
    ...(raw.state === undefined ? {} : { state: raw.state }),
    all: raw.all === true,
    limit: most as number,
    ...(output === undefined ? {} : { output }),
    as: as as ListFormat,
    format: format ?? formatOf(file),
    ...(encoding === undefined ? {} : { encoding }),
  })
}

const mostSticky = 30

/** The list as a flow goes by one run before, and by none where everybody is listed. */
const clashes = ({ since, state, all, by }: RawChurnOptions): readonly UsageProblem[] => {
  const flows = [...(since === undefined ? [] : ['--since']), ...(state === undefined ? [] : ['--state'])]
  const others = [...(all === true ? ['--all'] : []), ...(by === 'loss' ? ['--by loss'] : [])]
  const [first, second] = flows
  return [
    ...(first === undefined || second === undefined ? [] : [[first, second] as const]),
    ...flows.flatMap((flow) => others.map((other) => [flow, other] as const)),
  ].map((options) => ({ _tag: 'OptionsClash', options }))
}

const wholeIn = (text: string, from: number, to: number): number | undefined =>
  /^\d{1,9}$/u.test(text) && Number(text) >= from && Number(text) <= to ? Number(text) : undefined

const notOneOf = (option: string, received: string, allowed: readonly string[]): UsageProblem => ({
  _tag: 'OptionNotOneOf',
  option,
  received,
  allowed,
})
const unreadable = (option: string, received: string | undefined, like: string): UsageProblem => ({
  _tag: 'OptionUnreadable',
  option,
  received: received ?? '',
  like,
})
const needs = (option: string, needed: string): UsageProblem => ({ _tag: 'OptionNeeds', option, needs: needed })
