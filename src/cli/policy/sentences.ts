import { sayWith } from '../../explain/say.ts'
import type { Speech } from '../kit/language.ts'
import type { CliProblem } from '../kit/problem.ts'
import { harmless } from '../show/harmless.ts'
import { sayProblem } from '../show/sentences.ts'
import type { HistoryReject } from './diff/history.ts'
import type { OwnProblem, PolicyProblem } from './problem.ts'

const longestLine = 600

/** Text on one line that is safe to print; what runs on for ever is cut short. */
export const printable = (text: string): string =>
  text.length > longestLine ? `${harmless(text.slice(0, longestLine - 1))}…` : harmless(text)

/** A problem in words, safe to print. */
export const sayPolicyProblem = (speech: Speech): ((problem: PolicyProblem) => string) => {
  const { say, text } = speech
  const others = sayProblem(speech)
  const own = sayWith<OwnProblem>(text.policy.problems)
  return (problem) => {
    switch (problem._tag) {
      case 'TableUnfit':
        return printable(text.policy.about(problem.file, say(problem.finding)))
      case 'NotComparable':
        return printable(say(problem.refusal))
      case 'FactUnfit':
        return printable(say(problem.issue))
      case 'ProgrammeUnfit':
        return printable(text.policy.about(problem.file, say(problem.issue)))
      default:
        return printable(isOwn(problem, text.policy.problems) ? own(problem) : others(problem))
    }
  }
}

const isOwn = (problem: CliProblem | OwnProblem, messages: object): problem is OwnProblem =>
  Object.hasOwn(messages, problem._tag)

/** A record that was set aside, on one line. */
const sayHistoryReject =
  (speech: Speech) =>
  ({ at, problems }: HistoryReject): string =>
    printable(speech.text.reject(speech.text.place(at), speech.text.joined(problems.map(sayPolicyProblem(speech)))))

const shownRejects = 5

/** How many records were set aside, and the first few of them; JSON has them itself. */
export const rejectLines = (rejects: readonly HistoryReject[], json: boolean, speech: Speech): readonly string[] => {
  if (rejects.length === 0) return []
  const { diff } = speech.text.policy
  const lines = firstOf(json ? [] : rejects, shownRejects, (one) => [sayHistoryReject(speech)(one)], diff.moreRejects)
  return [diff.rejects(rejects.length), ...indented(lines)]
}

/** The first few of many as lines, and how many more there are. */
export const firstOf = <A>(
  all: readonly A[],
  most: number,
  lines: (one: A) => readonly string[],
  more: (count: number) => string,
): readonly string[] => [...all.slice(0, most).flatMap(lines), ...(all.length > most ? [more(all.length - most)] : [])]

/** Lines below a heading. */
export const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`)
