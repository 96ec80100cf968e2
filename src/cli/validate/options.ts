import { type Either, left, right } from 'fp-ts/Either'
import type { Instant } from '../../core/instant.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { readDate } from '../facts/date.ts'
import { isZone } from '../facts/wall-clock.ts'
import { isLanguage, type Language, languages } from '../language.ts'
import type { UsageProblem } from '../problem.ts'
import { isEncoding } from '../read/decode.ts'
import { formatOf, inputFormats } from '../read/open.ts'
import type { VoiceFile } from '../voices/read-voices.ts'
import { shippedTaxonomies, type TaxonomyName, taxonomyNames, usualTaxonomy } from '../voices/taxonomy.ts'

/** The options as they were typed. */
export interface RawValidateOptions {
  readonly topic?: readonly string[]
  readonly split?: string
  readonly taxonomy?: string
  readonly control?: string
  readonly asked?: string
  readonly exception?: string
  readonly text?: string
  readonly customer?: string
  readonly at?: string
  readonly timeZone?: string
  readonly inputFormat?: string
  readonly encoding?: string
  readonly format?: string
  readonly locale?: string
}

export const outputFormats = ['text', 'csv', 'json'] as const

/** What is to be proved, and from which files. */
export interface ValidateOptions {
  readonly before: VoiceFile
  /** Absent where one file is split. */
  readonly after?: VoiceFile
  readonly split?: Instant
  readonly topics: readonly string[]
  readonly taxonomy: TaxonomyName
  /** Rows whose first other column has this value were left as they were. */
  readonly control?: string
  /** How many were asked, before and after. */
  readonly asked?: readonly [number, number]
  readonly exception?: string
  readonly format: (typeof outputFormats)[number]
}

/** Reads the command line: every problem at once. */
export const readValidateOptions = (
  files: readonly string[],
  raw: RawValidateOptions,
  language: Language,
): Either<NonEmpty<UsageProblem>, ValidateOptions> => {
  const { timeZone = 'UTC', encoding, format = 'text', locale, topic: topics = [] } = raw
  const [file = '', second] = files
  const taxonomy = raw.taxonomy ?? usualTaxonomy(language)
  const name = taxonomyNames.find((one) => one === taxonomy)
  const input = inputFormats.find((one) => one === raw.inputFormat)
  const output = outputFormats.find((one) => one === format)
  const zone = isZone(timeZone)
  const split = raw.split === undefined || !zone ? undefined : readDate(timeZone)(raw.split)
  const control = raw.control === undefined ? undefined : /^([^=]+)=(.+)$/u.exec(raw.control)
  const asked = raw.asked === undefined ? undefined : /^(\d{1,12}),(\d{1,12})$/u.exec(raw.asked)
  const known = name === undefined ? [] : Object.keys(shippedTaxonomies[name].topics)
  const [first, ...others]: readonly UsageProblem[] = [
    ...(topics.length === 0 ? [{ _tag: 'OptionMissing', option: '--topic' } as const] : []),
    ...(name === undefined
      ? [notOneOf('--taxonomy', taxonomy, taxonomyNames)]
      : topics.filter((one) => !known.includes(one)).map((one) => notOneOf('--topic', one, known))),
    ...(output === undefined ? [notOneOf('--format', format, outputFormats)] : []),
    ...(raw.inputFormat === undefined || input !== undefined
      ? []
      : [notOneOf('--input-format', raw.inputFormat, inputFormats)]),
    ...(locale === undefined || isLanguage(locale) ? [] : [notOneOf('--locale', locale, languages)]),
    ...(zone ? [] : [{ _tag: 'ZoneUnknown', received: timeZone } as const]),
    ...(encoding === undefined || isEncoding(encoding)
      ? []
      : [{ _tag: 'EncodingUnknown', received: encoding } as const]),
    ...(second === undefined && raw.split === undefined
      ? [{ _tag: 'OptionMissing', option: '--split' } as const]
      : second !== undefined && raw.split !== undefined
        ? [{ _tag: 'ArgumentsTooMany' } as const]
        : []),
    ...(split === undefined || split._tag === 'At' ? [] : [unreadable('--split', raw.split, '2026-07-01')]),
    ...(control === null ? [unreadable('--control', raw.control, 'region=north')] : []),
    ...(asked === null ? [unreadable('--asked', raw.asked, '1200,1150')] : []),
  ]
  if (first !== undefined) return left([first, ...others])
  const columns = {
    ...(raw.text === undefined ? {} : { text: raw.text }),
    ...(raw.customer === undefined ? {} : { customer: raw.customer }),
    ...(raw.at === undefined ? {} : { at: raw.at }),
    others: control === undefined || control === null ? [] : [control[1] as string],
  }
  const fileNamed = (one: string): VoiceFile => ({
    file: one,
    columns,
    timeZone,
    format: input ?? formatOf(one),
    ...(encoding === undefined ? {} : { encoding }),
  })
  return right({
    before: fileNamed(file),
    ...(second === undefined ? {} : { after: fileNamed(second) }),
    ...(split?._tag === 'At' ? { split: split.at } : {}),
    topics: [...new Set(topics)],
    taxonomy: name as TaxonomyName,
    ...(control === undefined || control === null ? {} : { control: (control[2] as string).trim() }),
    ...(asked === undefined || asked === null ? {} : { asked: [Number(asked[1]), Number(asked[2])] as const }),
    ...(raw.exception === undefined ? {} : { exception: raw.exception }),
    format: output as 'text',
  })
}

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
