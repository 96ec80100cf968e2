import { type Either, isLeft, left, right } from 'fp-ts/Either'
import { elapsed } from '../../calendar/counting/elapsed.ts'
import type { BusinessCalendar } from '../../calendar/rules/business-calendar.ts'
import type { Calendar } from '../../calendar/timeline/calendar.ts'
import { compileCalendar } from '../../calendar/timeline/compile.ts'
import { firstTold } from '../../core/parse/told.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { World } from '../kit/world.ts'
import { jsonIn } from '../policy/whole-text.ts'
import type { SlaProblem } from './problem.ts'

/** How many issues are put into words before the rest is only counted. */
const mostIssues = 100

/** A calendar, and how it is written in its file; the built-in one is not written. */
export interface CalendarRead extends Calendar {
  readonly written?: BusinessCalendar
}

/** The built-in calendar by its name, or the one in a JSON file: ready, or everything that is wrong with it. */
export const readCalendar = async (
  named: string,
  world: World,
): Promise<Either<NonEmpty<SlaProblem>, CalendarRead>> => {
  if (named === elapsed.id) return right(elapsed)
  const json = await jsonIn(named, world)
  if (isLeft(json))
    return left([json.left._tag === 'InputMissing' ? { _tag: 'CalendarFileMissing', file: named } : json.left])
  const compiled = compileCalendar(json.right)
  if (isLeft(compiled)) {
    const { first, more } = firstTold(compiled.left, mostIssues)
    return left([
      ...first.map((issue): SlaProblem => ({ _tag: 'CalendarUnfit', file: named, issue })),
      ...(more > 0 ? [{ _tag: 'MoreIssues', file: named, count: more } as const] : []),
    ] as unknown as NonEmpty<SlaProblem>)
  }
  return compiled.right.id === elapsed.id
    ? left([{ _tag: 'CalendarNameTaken', file: named, name: elapsed.id }])
    : right({ ...compiled.right, written: json.right as BusinessCalendar })
}
