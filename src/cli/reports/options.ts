import { type Either, isLeft, left, right } from 'fp-ts/Either'
import { localTime } from '../../calendar/counting/local-time.ts'
import { type Period, parsePeriod, periodAt, periodLater } from '../../calendar/period/period.ts'
import type { Instant } from '../../core/instant.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { UsageProblem } from '../kit/problem.ts'
import type { World } from '../kit/world.ts'
import { readOuterOptions } from '../outer/options.ts'
import { type Audience, audiences, type ReportOptions } from './asked.ts'
import type { RawReportOptions } from './raw-options.ts'
import { sampleOptions } from './sample.ts'

/** Reads the command line: every problem at once. Without a period it is the last quarter that has ended. */
export const readReportOptions = (
  named: readonly string[],
  typed: RawReportOptions,
  { now, sample }: Pick<World, 'now' | 'sample'>,
): Either<NonEmpty<UsageProblem>, ReportOptions> => {
  const isSample = typed.sample === true && named.length === 0
  const shipped = sampleOptions(sample)
  const raw: RawReportOptions = isSample ? { ...shipped.options, ...typed } : typed
  const files = isSample ? shipped.files : named
  const { audience = [], asked, output = 'report', ledger, projects, activity, company } = raw
  const { id, consent, name, effort } = raw
  const columns = {
    ...(id && { id }),
    ...(consent && { consent }),
    ...(name && { name }),
    ...(effort && { effort }),
  }
  const by = (raw.by ?? '').split(/[,，]/u).flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))
  const { comment, customer, at, score, place, topics, timeZone, asOf, inputFormat, encoding, locale } = raw
  const feedback = readOuterOptions(files, {
    by: [...Object.values(columns), ...by],
    ...present({ comment, customer, at, score, place, topics, timeZone, asOf, inputFormat, encoding, locale }),
  })
  const local = localTime(timeZone ?? 'UTC')
  const until = isLeft(feedback) ? now : (feedback.right.asOf ?? now)
  const period = isLeft(local)
    ? undefined
    : raw.period === undefined
      ? right(periodLater(local.right)(periodAt(local.right)('quarter', until), -1))
      : parsePeriod(local.right)(raw.period)
  const counts = asked === undefined ? undefined : /^(\d{1,9})(?:[,，](\d{1,9}))?$/u.exec(asked)
  const wanted = audience.flatMap((names) => names.split(/[,，]/u)).map((one) => one.trim())
  const isOneFile = /\.html?$/iu.test(output)
  const problems: readonly UsageProblem[] = [
    ...(files.length === 0 ? [{ _tag: 'FileNotNamed' } as const] : []),
    ...(typed.sample === true && named.length > 0 ? [clash('FILE', '--sample')] : []),
    ...(isLeft(feedback) ? feedback.left : []),
    ...(period !== undefined && isLeft(period) ? [unreadable('--period', raw.period, '2026-Q3')] : []),
    ...(counts === null ? [unreadable('--asked', asked, '1200,1150')] : []),
    ...wanted
      .filter((one) => !audiences.some((known) => known === one))
      .map((received) => ({ _tag: 'OptionNotOneOf', option: '--audience', received, allowed: audiences }) as const),
    ...(isOneFile && wanted.length !== 1
      ? [{ _tag: 'OptionNeeds', option: '--output *.html', needs: '--audience' } as const]
      : []),
  ]
  const [first, ...others] = problems
  if (first !== undefined) return left([first, ...others])
  if (isLeft(feedback) || isLeft(local) || period === undefined || isLeft(period))
    return left([unreadable('--time-zone', timeZone, 'Asia/Shanghai')])
  return right({
    feedback: feedback.right,
    audiences: wanted.length === 0 ? audiences : (wanted as readonly Audience[]),
    local: local.right,
    period: period.right,
    asOf: until,
    ...present({ ledger, projects, activity, company }),
    ...(counts ? { asked: askedIn(counts) } : {}),
    output,
    columns,
    by,
  })
}

const askedIn = ([, now, before]: RegExpExecArray): { readonly now: number; readonly before?: number } => ({
  now: Number(now),
  ...(before === undefined ? {} : { before: Number(before) }),
})

const present = <T extends object>(all: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as never

const clash = (one: string, other: string): UsageProblem => ({ _tag: 'OptionsClash', options: [one, other] })
const unreadable = (option: string, received: string | undefined, like: string): UsageProblem => ({
  _tag: 'OptionUnreadable',
  option,
  received: received ?? '',
  like,
})

/** The period before, and the end of what is counted. */
export const periodBefore = ({ local, period }: Pick<ReportOptions, 'local' | 'period'>): Period =>
  periodLater(local)(period, -1)
export const isIn = ({ from, to }: Period, at: Instant): boolean => at >= from && at < to
