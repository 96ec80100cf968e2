import { type Either, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { type PersonalClass, personalClasses } from '../../text/deidentify/personal-class.ts'
import { isLanguage, languages } from '../kit/language.ts'
import type { UsageProblem } from '../kit/problem.ts'
import { isEncoding } from '../read/bytes/decode.ts'
import { formatOf, type InputFormat, inputFormats } from '../read/open.ts'

export const maskedFormats = ['csv', 'ndjson'] as const
export type MaskedFormat = (typeof maskedFormats)[number]

/** The options as they were typed. */
export interface RawDeidentifyOptions {
  readonly columns?: string
  readonly names?: string
  readonly keep?: string
  readonly known?: string
  readonly also?: string
  readonly map?: string
  readonly output?: string
  readonly format?: string
  readonly inputFormat?: string
  readonly encoding?: string
  readonly locale?: string
}

/** What is to be masked, from where to where. */
export interface DeidentifyOptions {
  readonly file: string
  /** Columns of words; none asks for the one that looks like it. */
  readonly columns: readonly string[]
  /** Columns with names on record: masked in the others, and not written. */
  readonly names: readonly string[]
  /** Columns that are written besides, masked too. */
  readonly keep: readonly string[]
  /** A file of names, one a line. */
  readonly known?: string
  readonly also: readonly PersonalClass[]
  readonly map?: string
  readonly output?: string
  readonly format: MaskedFormat
  readonly inputFormat: InputFormat
  readonly encoding?: string
}

/** Reads the command line: every problem at once. */
export const readDeidentifyOptions = (
  file: string,
  raw: RawDeidentifyOptions,
): Either<NonEmpty<UsageProblem>, DeidentifyOptions> => {
  const inputFormat = raw.inputFormat ?? formatOf(file)
  const format = raw.format ?? (/json$|ndjson$/u.test(inputFormat) ? 'ndjson' : 'csv')
  const also = listed(raw.also)
  const [first, ...others]: readonly UsageProblem[] = [
    ...oneOf('--format', format, maskedFormats),
    ...oneOf('--input-format', inputFormat, inputFormats),
    ...also.flatMap((one) => oneOf('--also', one, personalClasses)),
    ...(raw.locale === undefined || isLanguage(raw.locale) ? [] : oneOf('--locale', raw.locale, languages)),
    ...(raw.encoding === undefined || isEncoding(raw.encoding)
      ? []
      : [{ _tag: 'EncodingUnknown', received: raw.encoding } as const]),
    ...(raw.map !== undefined && raw.map === raw.output
      ? [{ _tag: 'OptionsClash', options: ['--map', '--output'] } as const]
      : []),
  ]
  if (first !== undefined) return left([first, ...others])
  const { known, map, output, encoding } = raw
  return right({
    file,
    columns: listed(raw.columns),
    names: listed(raw.names),
    keep: listed(raw.keep),
    also: also as readonly PersonalClass[],
    format: format as MaskedFormat,
    inputFormat: inputFormat as InputFormat,
    ...(known === undefined ? {} : { known }),
    ...(map === undefined ? {} : { map }),
    ...(output === undefined ? {} : { output }),
    ...(encoding === undefined ? {} : { encoding }),
  })
}

const listed = (names = ''): readonly string[] =>
  names.split(/[,，]/u).flatMap((name) => (/\S/u.test(name) ? [name.trim()] : []))

const oneOf = (option: string, received: string, allowed: readonly string[]): readonly UsageProblem[] =>
  allowed.includes(received) ? [] : [{ _tag: 'OptionNotOneOf', option, received, allowed }]
