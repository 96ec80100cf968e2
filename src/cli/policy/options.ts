import { type Either, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { dateOrders } from '../../ingest/dates/date-read.ts'
import { isZone } from '../facts/wall-clock.ts'
import { isLanguage, languages } from '../kit/language.ts'
import type { UsageProblem } from '../kit/problem.ts'
import { isEncoding } from '../read/bytes/decode.ts'
import { formatOf, inputFormats } from '../read/open.ts'
import type { HistorySource } from './diff/history.ts'

/** The options of the three commands as they were typed. */
export interface RawPolicyOptions {
  readonly facts?: string
  readonly history?: string
  readonly clocks?: string
  readonly inputFormat?: string
  readonly encoding?: string
  readonly timeZone?: string
  readonly dateOrder?: string
  readonly json?: boolean
  readonly locale?: string
}

/** What is wrong with the options, and where the history lies if one is named. */
export const readPolicyOptions = (
  raw: RawPolicyOptions,
): Either<NonEmpty<UsageProblem>, { readonly history?: HistorySource }> => {
  const { history: file, clocks, inputFormat, encoding, timeZone, dateOrder, locale } = raw
  const order = dateOrders.find((one) => one === dateOrder)
  const format = inputFormats.find((one) => one === inputFormat)
  const problems: readonly UsageProblem[] = [
    ...oneOf('--locale', locale, isLanguage(locale), languages),
    ...oneOf('--date-order', dateOrder, order !== undefined, dateOrders),
    ...oneOf('--input-format', inputFormat, format !== undefined, inputFormats),
    ...(encoding === undefined || isEncoding(encoding)
      ? []
      : [{ _tag: 'EncodingUnknown', received: encoding } as const]),
    ...(timeZone === undefined || isZone(timeZone) ? [] : [{ _tag: 'ZoneUnknown', received: timeZone } as const]),
    ...[
      ['--time-zone', timeZone] as const,
      ['--date-order', dateOrder] as const,
      ['--clocks', clocks] as const,
      ['--input-format', inputFormat] as const,
      ['--encoding', raw.encoding] as const,
    ].flatMap(([option, given]): readonly UsageProblem[] =>
      given === undefined || file !== undefined ? [] : [{ _tag: 'OptionNeeds', option, needs: '--history' }],
    ),
  ]
  const [first, ...rest] = problems
  if (first !== undefined) return left([first, ...rest])
  const said = { ...(encoding === undefined ? {} : { encoding }), ...(order === undefined ? {} : { order }) }
  return right(file === undefined ? {} : { history: { file, format: format ?? formatOf(file), ...said } })
}

const oneOf = (
  option: string,
  received: string | undefined,
  known: boolean,
  allowed: readonly string[],
): readonly UsageProblem[] =>
  received === undefined || known ? [] : [{ _tag: 'OptionNotOneOf', option, received, allowed }]
