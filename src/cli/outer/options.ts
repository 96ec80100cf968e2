import { type Either, left, right } from 'fp-ts/Either'
import { localTime } from '../../calendar/counting/local-time.ts'
import { type Instant, isoOf } from '../../core/instant.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { readDate } from '../../ingest/dates/read-date.ts'
import { standardThemes } from '../../policies/outer-loop/themes.ts'
import { isZone } from '../facts/wall-clock.ts'
import { isLanguage, languages } from '../kit/language.ts'
import type { UsageProblem } from '../kit/problem.ts'
import { isEncoding } from '../read/bytes/decode.ts'
import { inputFormats } from '../read/open.ts'
import {
  type Base,
  bases,
  columnOptions,
  type OuterFormat,
  type OuterOptions,
  outerFormats,
  type RawOuterOptions,
} from './asked.ts'

/** Reads the command line: every problem at once. */
export const readOuterOptions = (
  files: readonly string[],
  raw: RawOuterOptions,
): Either<NonEmpty<UsageProblem>, OuterOptions> => {
  const { topics = 'retail', base = 'everyone', by = [], timeZone = 'UTC', encoding, locale, format = 'table' } = raw
  const zone = isZone(timeZone) && localTime(timeZone)._tag === 'Right'
  const asOf = raw.asOf === undefined || !zone ? undefined : readDate({ zone: timeZone })(raw.asOf)
  const [limit, groups, seed] = [
    wholeIn(raw.limit ?? '10', 0, 999_999_999),
    wholeIn(raw.groups ?? String(standardThemes.groups), 2, 100),
    wholeIn(raw.seed ?? String(standardThemes.seed), 0, 999_999_999),
  ]
  const [first, ...others]: readonly UsageProblem[] = [
    ...oneOf('--base', base, bases),
    ...oneOf('--format', format, outerFormats),
    ...(raw.inputFormat === undefined ? [] : oneOf('--input-format', raw.inputFormat, inputFormats)),
    ...(locale === undefined || isLanguage(locale) ? [] : oneOf('--locale', locale, languages)),
    ...(zone ? [] : [{ _tag: 'ZoneUnknown', received: timeZone } as const]),
    ...(encoding === undefined || isEncoding(encoding)
      ? []
      : [{ _tag: 'EncodingUnknown', received: encoding } as const]),
    ...(asOf === undefined || asOf._tag === 'At' ? [] : [unreadable('--as-of', raw.asOf, isoOf(0 as Instant))]),
    ...(limit === undefined ? [unreadable('--limit', raw.limit, '10')] : []),
    ...(groups === undefined ? [unreadable('--groups', raw.groups, '8')] : []),
    ...(seed === undefined ? [unreadable('--seed', raw.seed, '1')] : []),
    ...(files.filter((file) => file === '-').length > 1
      ? [{ _tag: 'OptionsClash', options: ['FILE', 'FILE'] } as const]
      : []),
  ]
  if (first !== undefined) return left([first, ...others])
  return right({
    files,
    columns: Object.fromEntries(
      columnOptions.flatMap((option) => (raw[option] === undefined ? [] : [[option, raw[option]]])),
    ),
    topics,
    base: base as Base,
    by: by.flatMap((names) => names.split(/[,，]/u)).flatMap((name) => (/\S/u.test(name) ? [name.trim()] : [])),
    all: raw.all === true,
    groups: groups as number,
    seed: seed as number,
    timeZone,
    ...(asOf?._tag === 'At' ? { asOf: asOf.at } : {}),
    limit: limit as number,
    format: format as OuterFormat,
    ...(raw.inputFormat === undefined ? {} : { inputFormat: raw.inputFormat as (typeof inputFormats)[number] }),
    ...(encoding === undefined ? {} : { encoding }),
  })
}

const wholeIn = (text: string, from: number, to: number): number | undefined =>
  /^\d{1,9}$/u.test(text) && Number(text) >= from && Number(text) <= to ? Number(text) : undefined

const oneOf = (option: string, received: string, allowed: readonly string[]): readonly UsageProblem[] =>
  allowed.includes(received) ? [] : [{ _tag: 'OptionNotOneOf', option, received, allowed }]

const unreadable = (option: string, received: string | undefined, like: string): UsageProblem => ({
  _tag: 'OptionUnreadable',
  option,
  received: received ?? '',
  like,
})
