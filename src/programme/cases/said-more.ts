import { type Instant, instant } from '../../core/instant.ts'
import type { Feedback } from '../../feedback/feedback.ts'
import { factsOf } from '../../feedback/revision/is-fact.ts'
import type { FeedbackRecord } from '../../feedback/revision/revision.ts'
import { clockEventsOf } from '../../inner-loop/case/clock/clock-events.ts'
import type { CaseState } from '../../inner-loop/case/state.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'

/** Words that were added, and to which feedback. */
export interface Added {
  readonly at: Instant
  readonly feedbackId: string
}

/**
 * When a customer added words to what they had said (补充原话), in order, by the clock of the source, up to an instant: words that
 * stood in no revision before. What they said first adds nothing, nor do thanks: words without a red flag beside a better
 * score of those who recommend.
 */
export const saidMoreIn = (records: readonly FeedbackRecord[], upTo: Instant): readonly Added[] => {
  const added: Added[] = []
  for (const record of records) {
    const words: string[] = []
    let [isFirst, score]: [boolean, number | undefined] = [true, undefined]
    for (const fact of factsOf(record)) {
      if (!('said' in fact) || fact.excluded !== undefined) continue
      const plain = (fact.said.comment ?? '').normalize('NFKC').replace(/[\s\p{P}]+/gu, '')
      const isNew = !isFirst && plain !== '' && !words.some((one) => one.includes(plain)) && !isThanks(fact.said, score)
      // what was handed in unread may say parts of a millisecond
      const at = instant(Math.floor(fact.at))
      if (isNew && at <= upTo) added.push({ at, feedbackId: record.id })
      words.push(plain)
      score = fact.said.score ?? score
      isFirst = false
    }
  }
  return added.sort((a, b) => a.at - b.at)
}

const isThanks = (
  { score, redFlags = [] }: Pick<Feedback, 'score' | 'redFlags'>,
  before: number | undefined,
): boolean => score !== undefined && score >= 9 && before !== undefined && score > before && redFlags.length === 0

/**
 * Whether a case knows of words that were said at an instant: it was opened, or opened again for a contact,
 * since, or the feedback joined it; whoever contacted the customer since answered them; or they were heard as a message.
 */
export const isHeard = ({ at: said, feedbackId }: Added, state: CaseState<Words>): boolean => {
  const clock = clockEventsOf(state)
  const joinedAt = feedbackId === state.feedbackId ? undefined : state.joined?.at
  // what ends a wait that began after it is written down right behind it
  const behind = new Set(clock.flatMap(({ _tag, at }) => (_tag === 'waitingStarted' && at >= said ? [at + 1] : [])))
  return (
    [state.openedAt, joinedAt, state.lastContactAt, owedSince(state)].some((at) => at !== undefined && said <= at) ||
    clock.some(({ _tag, at }) => _tag === 'customerMessage' && (at === said || behind.has(at)))
  )
}

/** Since when a contact is owed again, which answers whatever was said before. */
const owedSince = ({ reopenClocks, contacted, reopenedAt }: CaseState<Words>): Instant | undefined =>
  reopenClocks === 'newCycle' || !contacted ? reopenedAt : undefined
