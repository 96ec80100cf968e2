import { figureOf } from '../../core/figure.ts'
import { highestCount } from '../../stats/proportion/highest-count.ts'
import type { ValidationIssue } from './issue.ts'
import type { BeforeAfter, Measurement, MeasurementName } from './measurement.ts'
import type { ValidationPolicy } from './policy.ts'
import { seasonsAlike } from './season.ts'
import type { RunningLook, ValidationFacts } from './validation-facts.ts'

/** So many issues of counts are listed; a caller with a thousand topics needs no more. */
const mostListed = 50

/** Everything that keeps facts from being judged, at once. */
export const issuesOf = ({ seasons }: ValidationPolicy, facts: ValidationFacts): readonly ValidationIssue[] => {
  const { topics, control, look, exception } = facts
  const measured = measurementsIn(facts)
  const versions = [...new Set(measured.map(([, { taxonomyVersion }]) => taxonomyVersion))]
  const pairs: readonly (readonly [BeforeAfter, boolean])[] =
    control === undefined
      ? [[facts, false]]
      : [
          [facts, false],
          [control, true],
        ]
  return [
    ...topicIssues(topics),
    ...measured.flatMap(([where, one]) => windowIssues(where, one)),
    ...pairs.flatMap(([{ before, after }, ofControl]): readonly ValidationIssue[] =>
      after.window.from < before.window.to ? [{ _tag: 'MeasurementsOverlap', control: ofControl }] : [],
    ),
    ...(versions.length > 1 ? [{ _tag: 'VersionsDiffer', versions } as const] : []),
    ...(seasons === 'refuse' && exception === undefined && !seasonsAlike(facts.before.window, facts.after.window)
      ? [{ _tag: 'SeasonDiffers' } as const]
      : []),
    ...(look === undefined ? [] : lookIssues(look, facts.after.answers, control !== undefined)),
    ...measured.flatMap(([where, one]) => countIssues(topics, where, one)).slice(0, mostListed),
  ]
}

const measurementsIn = ({
  before,
  after,
  control,
}: ValidationFacts): readonly (readonly [MeasurementName, Measurement])[] => [
  ['before', before],
  ['after', after],
  ...(control === undefined
    ? []
    : ([
        ['controlBefore', control.before],
        ['controlAfter', control.after],
      ] as const)),
]

export const topicIssues = (topics: readonly string[]): readonly ValidationIssue[] => {
  if (topics.length === 0) return [{ _tag: 'NoTopicDeclared' }]
  const seen = new Set<string>()
  const repeated = new Set(topics.filter((topic) => seen.has(topic) || !seen.add(topic)))
  return [...repeated].slice(0, mostListed).map((topic) => ({ _tag: 'TopicRepeated', topic }))
}

const isCount = (count: number, most: number): boolean => Number.isInteger(count) && count >= 0 && count <= most

export const windowIssues = (where: MeasurementName, { window, answers }: Measurement): readonly ValidationIssue[] => [
  ...(window.from < window.to ? [] : [{ _tag: 'MeasurementEmpty', where } as const]),
  ...(answers === 0
    ? [{ _tag: 'NobodyAnswered', where } as const]
    : isCount(answers, highestCount)
      ? []
      : [{ _tag: 'AnswersUnfit', where, answers: figureOf(answers) } as const]),
]

export const countIssues = (
  topics: readonly string[],
  where: MeasurementName,
  { named, answers }: Measurement,
): readonly ValidationIssue[] =>
  topics.flatMap((topic): readonly ValidationIssue[] => {
    const count = Object.hasOwn(named, topic) ? named[topic] : undefined
    if (count === undefined) return [{ _tag: 'TopicNotCounted', topic, where }]
    return isCount(count, answers)
      ? []
      : [{ _tag: 'CountOffBase', topic, where, count: figureOf(count), answers: figureOf(answers) }]
  })

const lookIssues = (
  { planned, earlier }: RunningLook,
  answers: number,
  controlled: boolean,
): readonly ValidationIssue[] => {
  const looks = [0, ...earlier, answers]
  const ascending = looks.every((n, i) => Number.isInteger(n) && (i === 0 || n > (looks[i - 1] as number)))
  return [
    ...(ascending && Number.isInteger(planned) && answers <= planned && planned <= highestCount
      ? []
      : [{ _tag: 'LookOffPlan', answers: figureOf(answers), planned: figureOf(planned) } as const]),
    ...(controlled ? [{ _tag: 'LookWithControl' } as const] : []),
  ]
}
