import { sayWith } from '../../explain/say.ts'
import type { Speech } from '../kit/language.ts'
import type { CliProblem, Place, RowProblem } from '../kit/problem.ts'
import { harmless } from './harmless.ts'

/** A problem in words, safe to print. */
export const sayProblem = ({ say, text }: Speech): ((problem: CliProblem) => string) => {
  const own = sayWith<Exclude<CliProblem, { readonly _tag: 'CellUnfit' }>>(text.problems)
  return (problem) => harmless(problem._tag === 'CellUnfit' ? say(problem.issue) : own(problem))
}

/** A row that was set aside, on one line. */
export const sayReject =
  (speech: Speech) =>
  ({ at, problems, words = [] }: Rejected): string =>
    speech.text.reject(
      harmless(speech.text.place(at)),
      speech.text.joined([
        ...(words.length === 0 ? [] : [harmless(speech.text.wordsIn(words))]),
        ...problems.map(sayProblem(speech)),
      ]),
    )

interface Rejected {
  readonly at: Place
  readonly problems: readonly RowProblem[]
  readonly words?: readonly string[]
}
