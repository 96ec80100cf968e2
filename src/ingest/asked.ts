import type { Either } from 'fp-ts/Either'
import type { IngestError, IngestIssue } from '../feedback/ingest-error.ts'
import { type AnswerFound, type ResponseFound, rejected } from './fact.ts'
import type { Question } from './mapping.ts'
import { placesIn } from './places-there.ts'
import { valueAt } from './value-at.ts'

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
