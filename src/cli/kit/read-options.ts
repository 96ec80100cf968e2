import { elapsed } from '../../calendar/counting/elapsed.ts'
import { type Instant, isoOf } from '../../core/instant.ts'
import { currencies } from '../../core/money.ts'
import { feedbackChannels } from '../../feedback/channel.ts'
import { minorUnitsIn } from '../../ingest/cells/money-in.ts'
import { type DateOrder, dateOrders } from '../../ingest/dates/date-read.ts'
import { readDate } from '../../ingest/dates/read-date.ts'
import type { Question } from '../../ingest/mapping.ts'
import { scales } from '../../nps/score.ts'
import { isRatingScale } from '../../ratings/rating.ts'
import { isZone } from '../facts/wall-clock.ts'
import { isEncoding } from '../read/bytes/decode.ts'
import { inputFormats } from '../read/open.ts'
import { type Language, languages } from './language.ts'
import { type Options, outputFormatOf, outputFormats, type RawOptions } from './options.ts'
import type { UsageProblem } from './problem.ts'

/** What is taken where the command line says nothing. */
export interface Surroundings {
  readonly now: Instant
  readonly language: Language
  readonly sample: string
}

/** Reads the command line: every problem at once, and what can be made of the rest, so that the file is checked too. */
export const readOptions = (
  raw: RawOptions,
  { now, language, sample }: Surroundings,
): { readonly options: Options; readonly problems: readonly UsageProblem[] } => {
  const problems: UsageProblem[] = []
  const oneOf = <A extends string>(option: string, given: string | undefined, allowed: readonly A[]): A | undefined => {
    const found = allowed.find((one) => one === given)
    if (given !== undefined && found === undefined)
      problems.push({ _tag: 'OptionNotOneOf', option, received: given, allowed })
    return found
  }
  const readable = <A>(
    option: string,
    given: string | undefined,
    value: A | undefined,
    like: string,
  ): A | undefined => {
    if (given !== undefined && value === undefined)
      problems.push({ _tag: 'OptionUnreadable', option, received: given, like })
    return value
  }
  const zoneKnown = raw.timeZone === undefined || isZone(raw.timeZone)
  if (!zoneKnown) problems.push({ _tag: 'ZoneUnknown', received: raw.timeZone ?? '' })
  const timeZone = zoneKnown ? raw.timeZone : undefined
  const zone = timeZone ?? (zoneKnown ? undefined : 'UTC')
  const instantOption = (option: string, given: string | undefined): Instant | undefined => {
    const read = given === undefined ? undefined : readDate(zone === undefined ? {} : { zone })(given)
    if (read?._tag === 'ZoneNeeded') problems.push({ _tag: 'InstantNeedsZone', option, received: given ?? '' })
    if (read?._tag === 'Unreadable')
      problems.push({ _tag: 'OptionUnreadable', option, received: given ?? '', like: isoOf(now) })
    return read?._tag === 'At' ? read.at : undefined
  }
  if (raw.file === undefined && raw.sample !== true) problems.push({ _tag: 'FileNotNamed' })
  if (raw.file !== undefined && raw.sample === true)
    problems.push({ _tag: 'OptionsClash', options: ['FILE', '--sample'] })
  const onInput = [
    ...[raw.file, ...(raw.more ?? [])].map((file) => ['FILE', file] as const),
    ['--calendar', raw.calendar],
    ['--customers', raw.customers],
    ...(raw.lexicon ?? []).map((file) => ['--lexicon', file] as const),
  ] as const
  const [one, other] = onInput.filter(([, file]) => file === '-')
  if (one !== undefined && other !== undefined)
    problems.push({ _tag: 'OptionsClash', options: [one[0] ?? '', other[0] ?? ''] })
  const { encoding } = raw
  if (encoding !== undefined && !isEncoding(encoding)) problems.push({ _tag: 'EncodingUnknown', received: encoding })
  const needs = (option: string, given: unknown, other: string, needed: unknown): void => {
    if (given !== undefined && needed === undefined) problems.push({ _tag: 'OptionNeeds', option, needs: other })
  }
  needs('--high-tier', raw.highTier, '--tier-column', raw.tierColumn)
  needs('--tier-column', raw.tierColumn, '--high-tier', raw.highTier)
  needs('--high-from', raw.highFrom, '--currency', raw.currency)
  needs('--customers-map', raw.customersMap, '--customers', raw.customers)
  if (raw.output !== undefined && raw.output === raw.rejects)
    problems.push({ _tag: 'OptionsClash', options: ['--output', '--rejects'] })
  const currency = oneOf('--currency', raw.currency, currencies)
  const cut = readable(
    '--high-from',
    raw.highFrom,
    raw.highFrom === undefined ? undefined : minorUnitsIn(raw.highFrom),
    '10000.00',
  )
  const format =
    oneOf('--format', raw.format, outputFormats) ??
    readable('--output', raw.format === undefined ? raw.output : undefined, outputFormatOf(raw.output), 'queue.csv') ??
    'table'
  if (format === 'xlsx' && raw.output === undefined)
    problems.push({ _tag: 'OptionNeeds', option: '--format xlsx', needs: '--output' })
  const limit = readable('--limit', raw.limit, raw.limit === undefined ? undefined : count(raw.limit), '20')
  const question = readable('--scale', raw.scale, questionOf(raw.scale), `${scales.join(', ')}, 1-5`)
  const order = oneOf<DateOrder>('--date-order', raw.dateOrder, dateOrders)
  const delimiter = readable('--delimiter', raw.delimiter, delimiterIn(raw.delimiter), ';')
  const maxRejects = readable('--max-rejects', raw.maxRejects, shareIn(raw.maxRejects), '10, 5%')
  const since = instantOption('--since', raw.since)
  const receivedAt = instantOption('--received-at', raw.receivedAt)
  return {
    problems,
    options: {
      files: [raw.file ?? sample, ...(raw.more ?? [])],
      ...optionally('inputFormat', oneOf('--input-format', raw.inputFormat, inputFormats)),
      ...optionally('encoding', encoding !== undefined && isEncoding(encoding) ? encoding : undefined),
      ...optionally('sheet', raw.sheet),
      ...wishesIn(raw),
      ...optionally('customers', raw.customers),
      ...optionally('question', question),
      ...optionally('dateOrder', order),
      ...optionally('delimiter', delimiter),
      ...optionally('maxRejects', maxRejects),
      highTier: (raw.highTier ?? []).flatMap((values) => values.split(',')).map((value) => value.trim()),
      ...(cut === undefined || currency === undefined ? {} : { highFrom: { amount: cut, currency } }),
      ...optionally('currency', currency),
      ...optionally('channel', oneOf('--channel', raw.channel, feedbackChannels)),
      ...optionally('timeZone', timeZone),
      ...optionally('receivedAt', receivedAt),
      ...optionally('since', since),
      asOf: instantOption('--as-of', raw.asOf) ?? now,
      policy: raw.policy ?? 'safety-first',
      calendar: raw.calendar ?? elapsed.id,
      lexicons: raw.lexicon ?? [],
      shippedLexicon: raw.shippedLexicon !== false,
      language: oneOf('--locale', raw.locale, languages) ?? language,
      format,
      limit: limit ?? (format === 'table' ? 20 : 0),
      ...optionally('rejects', raw.rejects),
      ...optionally('output', raw.output),
    },
  }
}

/** Which column is what: tiers are a column of the customers' file where there is one. */
const wishesIn = (raw: RawOptions): Pick<Options, 'wish' | 'customersWish'> => {
  const given = {
    datesGiven: raw.receivedAt !== undefined,
    currencyGiven: raw.currency !== undefined,
    cutGiven: raw.highFrom !== undefined,
  }
  const tier = optionally('tierColumn', raw.tierColumn)
  const joins = raw.customers !== undefined
  return {
    wish: {
      ...given,
      entries: entriesIn(raw.map),
      customersGiven: joins,
      scaleGiven: raw.scale !== undefined,
      ...(joins ? {} : tier),
    },
    customersWish: { ...given, entries: entriesIn(raw.customersMap), ...tier },
  }
}

const entriesIn = (given: readonly string[] = []): readonly string[] =>
  given.flatMap((entries) => entries.split(/,(?=[^,=]*=)/u))

/** A scale names what was asked: a recommendation, or a rating such as stars. */
const questionOf = (scale: string | undefined): Question | undefined => {
  const asked = scales.find((one) => one === scale)
  if (asked !== undefined) return { kind: 'score', scale: asked }
  return isRatingScale(scale) ? { kind: 'rating', scale } : undefined
}

const delimiterIn = (text: string | undefined): string | undefined => {
  if (text === '\\t' || text === 'tab') return '\t'
  return text !== undefined && text.length === 1 && /[^"\r\n]/u.test(text) ? text : undefined
}

const shareIn = (text: string | undefined): { readonly rows: number } | { readonly share: number } | undefined => {
  const found = /^(\d{1,9}(?:\.\d{1,4})?)(%?)$/u.exec(text ?? '')
  if (found === null) return undefined
  const number = Number(found[1])
  if (found[2] === '%') return number <= 100 ? { share: number / 100 } : undefined
  return Number.isInteger(number) ? { rows: number } : undefined
}

const count = (text: string): number | undefined => (/^\d{1,9}$/u.test(text) ? Number(text) : undefined)

const optionally = <K extends string, V>(key: K, value: V | undefined): { readonly [_ in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [_ in K]?: V })
