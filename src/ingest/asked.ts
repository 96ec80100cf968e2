import type { AnswerFound, ResponseFound } from './fact.ts'
import type { Question } from './mapping.ts'

/** The answers to the question for a number and, where there is one, to the question for words. */
export const asked = (
  to: Question,
  [number, words]: readonly [number: string, words: string | undefined],
  answerTo: (question: string) => AnswerFound,
): Pick<ResponseFound, 'answer' | 'words'> => ({
  answer: { to, ...answerTo(number) },
  ...(words === undefined ? {} : { words: answerTo(words) }),
})
