import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { Instant } from '../../core/instant.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { readDate } from '../../ingest/dates/read-date.ts'
import { isZone } from '../facts/wall-clock.ts'
import type { UsageProblem } from '../kit/problem.ts'
import type { OuterOptions, RawOuterOptions } from '../outer/asked.ts'
import { readOuterOptions } from '../outer/options.ts'

/** The options as they were typed: those of reading feedback, and what is to be proved. */
export interface RawValidateOptions
  extends Pick<
    RawOuterOptions,
    'topics' | 'comment' | 'customer' | 'at' | 'timeZone' | 'format' | 'inputFormat' | 'encoding' | 'locale'
  > {
  readonly topic?: readonly string[]
  readonly split?: string
  readonly control?: string
  readonly asked?: string
  readonly exception?: string
}

/** What is to be proved, and from which files. */
export interface ValidateOptions {
  readonly reading: OuterOptions
  readonly topics: readonly string[]
  /** Where one file is split. */
  readonly split?: Instant
  /** Rows with this value in this column were left as they were. */
  readonly control?: { readonly column: string; readonly value: string }
  /** How many were asked, before and after. */
  readonly asked?: readonly [number, number]
  readonly exception?: string
}

/** Reads the command line: every problem at once. */
export const readValidateOptions = (
  files: readonly string[],
  { topic: topics = [], split: splitAt, control: withColumn, asked: numbers, exception, ...raw }: RawValidateOptions,
): Either<NonEmpty<UsageProblem>, ValidateOptions> => {
  const { timeZone = 'UTC' } = raw
  const control = withColumn === undefined ? undefined : /^([^=]+)=(.+)$/u.exec(withColumn)
  const asked = numbers === undefined ? undefined : /^(\d{1,12}),(\d{1,12})$/u.exec(numbers)
  const reading = readOuterOptions(files, { ...raw, ...(control ? { by: [control[1] as string] } : {}) })
  const split = splitAt === undefined || !isZone(timeZone) ? undefined : readDate({ zone: timeZone })(splitAt)
  const [first, ...others]: readonly UsageProblem[] = [
    ...(topics.length === 0 ? [{ _tag: 'OptionMissing', option: '--topic' } as const] : []),
    ...(isLeft(reading) ? reading.left : []),
    ...(files.length < 2 && splitAt === undefined
      ? [{ _tag: 'OptionMissing', option: '--split' } as const]
      : files.length > 1 && splitAt !== undefined
        ? [{ _tag: 'ArgumentsTooMany' } as const]
        : []),
    ...(split === undefined || split._tag === 'At' ? [] : [unreadable('--split', splitAt, '2026-07-01')]),
    ...(control === null ? [unreadable('--control', withColumn, 'region=north')] : []),
    ...(asked === null ? [unreadable('--asked', numbers, '1200,1150')] : []),
  ]
  if (first !== undefined || isLeft(reading)) return left([first as UsageProblem, ...others])
  return right({
    reading: reading.right,
    topics: [...new Set(topics)],
    ...(split?._tag === 'At' ? { split: split.at } : {}),
    ...(control ? { control: { column: (control[1] as string).trim(), value: (control[2] as string).trim() } } : {}),
    ...(asked ? { asked: [Number(asked[1]), Number(asked[2])] as const } : {}),
    ...(exception === undefined ? {} : { exception }),
  })
}

const unreadable = (option: string, received: string | undefined, like: string): UsageProblem => ({
  _tag: 'OptionUnreadable',
  option,
  received: received ?? '',
  like,
})
