import { type Path, shown } from '../core/parse-issue.ts'
import type { MappingUnfit } from '../feedback/ingest-error.ts'
import { scales } from '../nps/score.ts'
import { isRatingScale } from '../ratings/rating.ts'
import type { Question, SourceMapping } from './mapping.ts'
import { valueAt } from './value-at.ts'

/** A question of a mapping and how the mapping calls it. */
export type AskedIn = readonly [path: Path, question: unknown]

const kinds = ['score', 'rating']
const ratingScales = ['0', '1'].flatMap((from) =>
  Array.from({ length: 11 }, (_, at) => `${from}-${at + 1}`).filter(isRatingScale),
)
const places = ['customer', 'outlet', 'businessArea'] as const

/** What keeps a question from being asked (问题定义有误): no kind, a scale nobody knows, labels that are no record. */
export const questionFlaws = ([path, question]: AskedIn): readonly MappingUnfit[] => {
  if (typeof question !== 'object' || question === null) return [unfit(path, question, [])]
  const kind = valueAt(['kind'], question)
  if (kind !== 'score' && kind !== 'rating') return [unfit([...path, 'kind'], kind, kinds)]
  return [
    ...scaleFlaws(kind, valueAt(['scale'], question), [...path, 'scale']),
    ...['labels', 'readAs'].flatMap((name) => {
      const record = valueAt([name], question)
      return record === undefined || (typeof record === 'object' && record !== null)
        ? []
        : [unfit([...path, name], record, [])]
    }),
  ]
}

/** What is wrong with the scale of a question: it is none, or one of the other kind. */
export const scaleFlaws = (kind: Question['kind'], scale: unknown, path: Path): readonly MappingUnfit[] => {
  const allowed: readonly string[] = kind === 'score' ? scales : ratingScales
  return typeof scale === 'string' && allowed.includes(scale) ? [] : [unfit(path, scale, allowed)]
}

/**
 * What is wrong with a mapping itself (映射有误), whatever is delivered: told with every delivery, because a mapping may come from a file that
 * no compiler has seen.
 */
export const mappingFlaws = (mapping: SourceMapping, questions: readonly AskedIn[]): readonly MappingUnfit[] => [
  ...questions.flatMap(questionFlaws),
  ...places.flatMap((name) => placeFlaws([name], mapping[name])),
  ...excludeFlaws(mapping.exclude ?? []),
]

const excludeFlaws = (rules: unknown): readonly MappingUnfit[] =>
  Array.isArray(rules)
    ? (rules as readonly unknown[]).flatMap((one, rule) =>
        valueAt(['at'], one) === undefined
          ? [unfit(['exclude', rule], one, [])]
          : placeFlaws(['exclude', rule, 'at'], valueAt(['at'], one)),
      )
    : [unfit(['exclude'], rules, [])]

const placeFlaws = (path: Path, place: unknown): readonly MappingUnfit[] =>
  place === undefined || Array.isArray(place) ? [] : [unfit(path, place, [JSON.stringify([place])])]

/** What is wrong with a part of a mapping that names columns or places: it is no record, or lacks one that is needed; told with what is there. */
export const namesFlaws = (
  path: Path,
  given: unknown,
  needed: readonly string[],
  there: readonly string[],
): readonly MappingUnfit[] => {
  if (typeof given !== 'object' || given === null) return [unfit(path, given, there)]
  return needed.flatMap((name) => {
    const value = valueAt([name], given)
    return value === undefined || value === null || value === '' ? [unfit([...path, name], value, there)] : []
  })
}

const unfit = (path: Path, received: unknown, allowed: readonly string[]): MappingUnfit => ({
  _tag: 'MappingUnfit',
  path,
  received: shown(received),
  allowed,
})
