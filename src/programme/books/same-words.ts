import type { Feedback } from '../../feedback/feedback.ts'
import { currentFeedback } from '../../feedback/revision/current.ts'
import type { FeedbackBook } from '../../feedback/revision/revision.ts'

/** Feedback of one customer in the same words within a moment (疑似重复提交): told, never merged in silence. */
export interface SameWords {
  readonly customerId: string
  /** In the order of receipt. */
  readonly feedbackIds: readonly string[]
}

/**
 * The same customer in the same words within so many seconds (疑似重复提交): a double click, or one answer under two ids.
 * Width, case and white space do not count; feedback without words or without a customer is no repetition of anything,
 * and what was withdrawn is left out.
 *
 * @example
 * sameWords(60)([]) // => []
 * @source A1.4
 * @law the same words within a moment are reported, and only those
 */
export const sameWords =
  (withinSeconds: number) =>
  (book: FeedbackBook): readonly SameWords[] => {
    const groups = new Map<string, Feedback[]>()
    for (const record of Array.isArray(book) ? book : []) {
      const current = currentFeedback(record)
      if (current._tag !== 'FeedbackStands' || current.excluded !== undefined) continue
      const { customerId, comment, score } = current.feedback
      if (customerId === undefined || comment === undefined) continue
      const key = JSON.stringify([
        customerId,
        score ?? '',
        comment.normalize('NFKC').toLowerCase().replace(/\s+/gu, ''),
      ])
      const others = groups.get(key)
      if (others === undefined) groups.set(key, [current.feedback])
      else others.push(current.feedback)
    }
    return [...groups.values()].flatMap((group) => runsOf(group, withinSeconds * 1000))
  }

/** Runs in which each came within so long of the one before. */
const runsOf = (group: Feedback[], within: number): readonly SameWords[] => {
  const ordered = group.sort((a, b) => a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1))
  const runs: Feedback[][] = []
  for (const one of ordered) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && one.receivedAt - last.receivedAt <= within) run.push(one)
    else runs.push([one])
  }
  return runs
    .filter(({ length }) => length > 1)
    .map((run) => ({ customerId: run[0]?.customerId ?? '', feedbackIds: run.map(({ id }) => id) }))
}
