import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { Instant } from '../../core/instant.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { ProjectState } from '../../outer-loop/project/state.ts'
import { readEvents as readActivity } from '../churn/read/read-events.ts'
import type { Language } from '../kit/language.ts'
import type { ProgressWords } from '../kit/progress-words.ts'
import type { World } from '../kit/world.ts'
import type { EventsFile } from '../ledger/read-events.ts'
import { readEvents as readLedger } from '../ledger/read-events.ts'
import { type ReplayedCase, replayed } from '../ledger/replayed.ts'
import type { TopicsToUse } from '../outer/problem.ts'
import { readVoices, type VoicesRead } from '../outer/read-voices.ts'
import { topicsNamed } from '../outer/taxonomy.ts'
import { formatOf } from '../read/open.ts'
import type { ReportOptions } from './asked.ts'
import type { ReportProblem } from './problem.ts'
import { readProjects } from './read-projects.ts'

/** Everything the files hold. */
export interface AllRead {
  readonly topics: TopicsToUse
  readonly voices: VoicesRead
  readonly ledger?: EventsFile & { readonly replayed: readonly ReplayedCase[] }
  readonly projects?: readonly ProjectState[]
  /** When each customer was active. */
  readonly active?: ReadonlyMap<string, readonly Instant[]>
  /** What could not be used, in words. */
  readonly aside: readonly string[]
}

/** Reads one file after another; what keeps any from being read ends it. */
export const readAll = async (
  { feedback, ledger, projects, activity, asOf }: ReportOptions,
  world: World & { readonly language: Language },
  words: ProgressWords,
): Promise<Either<NonEmpty<ReportProblem>, AllRead>> => {
  const topics = await topicsNamed(feedback.topics, world.language, world)
  if (isLeft(topics)) return topics
  const voices = await readVoices(feedback, topics.right, world, words)
  if (isLeft(voices)) return voices
  const cases = ledger === undefined ? undefined : await readLedger(ledger, world)
  if (cases !== undefined && isLeft(cases)) return left([cases.left])
  const states = projects === undefined ? undefined : await readProjects(projects, asOf, world)
  if (states !== undefined && isLeft(states)) return left([states.left])
  const events =
    activity === undefined
      ? undefined
      : await readActivity(
          { ...asActivity, file: activity, format: formatOf(activity), timeZone: feedback.timeZone },
          world,
          words,
        )
  if (events !== undefined && isLeft(events)) {
    const [first, ...others] = events.left.map((problem) => ({ _tag: 'ActivityRefused', problem }) as const)
    return first === undefined ? left([{ _tag: 'NoRows', file: activity ?? '' }]) : left([first, ...others])
  }
  return right({
    topics: topics.right,
    voices: voices.right,
    ...(cases === undefined ? {} : { ledger: { ...cases.right, replayed: replayed(cases.right.cases) } }),
    ...(states === undefined ? {} : { projects: states.right.projects }),
    ...(events === undefined
      ? {}
      : {
          active: new Map([...events.right.histories].map(([customer, all]) => [customer, all.map(({ at }) => at)])),
        }),
    aside: [
      ...(cases?.right.badLines ?? []).map(({ line, says }) => `${ledger}:${line}: ${says}`),
      ...(states?.right.aside ?? []),
    ],
  })
}

/** Any activity will do, so a file of it is read as one of purchases: who, and when. */
const asActivity = {
  kind: 'purchases',
  calibrate: false,
  by: 'alarm',
  horizonDays: 90,
  columns: {},
  sticky: [],
  all: false,
  limit: 0,
  as: 'table',
} as const
