import type { Either } from 'fp-ts/Either'
import { shown } from '../core/parse-issue.ts'
import type { IngestError, IngestIssue, MappingUnfit } from '../feedback/ingest-error.ts'
import { type AnswerFound, type ResponseFound, rejected } from './fact.ts'
import type { Question } from './mapping.ts'
import { placesIn } from './places-there.ts'
import { textAt, valueAt } from './value-at.ts'

/** The answers to the question for a number and, where there is one, to the question for words. */
export const asked = (
  to: Question,
  [number, words]: readonly [number: string, words: string | undefined],
  answerTo: (question: string) => AnswerFound,
): Pick<ResponseFound, 'answer' | 'words'> => ({
  answer: { to, ...answerTo(number) },
  ...(words === undefined ? {} : { words: answerTo(words) }),
})

/**
 * A whole response with answers, none of them to a question that is mapped: most likely the mapping names another question, so it is
 * refused with what is there; a response that is still being given may come to it yet.
 */
export const unasked = (
  source: string,
  questions: readonly (string | undefined)[],
  { answers, whole }: { readonly answers: unknown; readonly whole: boolean },
): Either<IngestError, never> | undefined => {
  const there = placesIn(answers)
  const [question, ...others] = questions
  const missing = (one: string): IngestIssue => ({ _tag: 'PlaceMissing', path: [one], there })
  if (!whole || question === undefined || there.length === 0) return undefined
  return questions.some((one) => one !== undefined && valueAt([one], answers) !== undefined)
    ? undefined
    : rejected(source, [missing(question), ...others.flatMap((one) => (one === undefined ? [] : [missing(one)]))])
}

/** How a mapping names the questions of a survey (题目编号): by one that it must name, and one that it may. */
export interface Naming {
  readonly needs: string
  readonly may: string
  /** The questions a delivery answers. */
  readonly there: (received: unknown) => readonly string[]
}

const [mostNamed, longest] = [30, 80]

/** What is wrong with the names of questions in a mapping: the one that is needed is missing, or one is no text; told with those that are there. */
export const namingFlaws = (
  mapping: unknown,
  { needs, may, there }: Naming,
  received: unknown,
): readonly MappingUnfit[] =>
  [needs, may].flatMap((name) => {
    const value = valueAt([name], mapping)
    return (typeof value === 'string' && value !== '') || (name === may && value === undefined)
      ? []
      : [{ _tag: 'MappingUnfit', path: [name], received: shown(value), allowed: there(received) }]
  })

/** The ids at a place of each of a list, as far as there are any. */
export const idsIn = (list: unknown, place: readonly string[]): readonly string[] =>
  Array.isArray(list)
    ? list
        .slice(0, mostNamed)
        .map((one) => textAt(place, one))
        .flatMap((id) => (id === undefined ? [] : [id.slice(0, longest)]))
    : []
