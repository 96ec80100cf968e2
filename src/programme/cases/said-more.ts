import { type Instant, instant } from '../../core/instant.ts'
import { factsOf } from '../../feedback/revision/is-fact.ts'
import type { FeedbackRecord } from '../../feedback/revision/revision.ts'
import { clockEventsOf } from '../../inner-loop/case/clock/clock-events.ts'
import type { CaseState } from '../../inner-loop/case/state.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'

/**
 * When a customer last added words to what they had said (补充原话), by the clock of the source, up to an instant: words that
 * stood in no revision before, with a score that is no better. What they said first adds nothing.
 */
export const saidMoreIn = (records: readonly FeedbackRecord[], upTo: Instant): Instant | undefined => {
  let last: Instant | undefined
  for (const record of records) {
    const words = new Set<string>()
    let [isFirst, score]: [boolean, number | undefined] = [true, undefined]
    for (const fact of factsOf(record)) {
      if (!('said' in fact) || fact.excluded !== undefined) continue
      const plain = (fact.said.comment ?? '').normalize('NFKC').replace(/[\s\p{P}]+/gu, '')
      const isBetter = score !== undefined && fact.said.score !== undefined && fact.said.score > score
      const isNew = !isFirst && plain !== '' && !words.has(plain) && !isBetter
      // what was handed in unread may say parts of a millisecond
      const at = instant(Math.floor(fact.at))
      if (isNew && at <= upTo && (last === undefined || at > last)) last = at
      words.add(plain)
      score = fact.said.score ?? score
      isFirst = false
    }
  }
  return last
}

/**
 * Whether a case knows of words that were said at an instant: it was opened, or opened again for a contact, or they joined
 * it, since; whoever contacted the customer since answered them; or they were heard as a message.
 */
export const isHeard = (said: Instant, state: CaseState<Words>): boolean =>
  [state.openedAt, state.joined?.at, state.lastContactAt, owedSince(state)].some(
    (at) => at !== undefined && said <= at,
  ) || clockEventsOf(state).some(({ _tag, at }) => _tag === 'customerMessage' && at === said)

/** Since when a contact is owed again, which answers whatever was said before. */
const owedSince = ({ reopenClocks, contacted, reopenedAt }: CaseState<Words>): Instant | undefined =>
  reopenClocks === 'newCycle' || !contacted ? reopenedAt : undefined
