import { entriesOf } from '../../events/log.ts'
import type { BookReview } from '../../programme/review/review.ts'
import { harmlessJson } from '../show/harmless.ts'
import type { EventsFile } from './read-events.ts'
import type { ReplayedCase } from './replayed.ts'

/** Every case as it stands, one JSON object in all. */
export const replayJson = (cases: readonly ReplayedCase[], badLines: EventsFile['badLines']): string =>
  json({
    cases: cases.map((one) => {
      if ('faults' in one) return one
      const { handled, clock, ...state } = one.state
      return { ...one, state: { ...state, handled: [...handled.older, ...handled.newer], clock: entriesOf(clock) } }
    }),
    badLines,
  })

export const reviewJson = (review: BookReview, skipped: readonly string[], badLines: EventsFile['badLines']): string =>
  json({ ...review, skipped, badLines })

const json = (value: unknown): string => `${harmlessJson(value, 2)}\n`
