import { type Instant, instant } from '../../core/instant.ts'
import { policyName } from '../../core/source-ref.ts'
import { topicTallyOf } from '../../outer-loop/reasons/tally.ts'
import type { BeforeAfter, Measurement } from '../../outer-loop/validation/measurement.ts'
import type { ValidationFacts } from '../../outer-loop/validation/validation-facts.ts'
import type { TopicsToUse } from '../outer/problem.ts'
import type { HeardRow } from '../outer/read-voices.ts'
import type { ValidateOptions } from './options.ts'

/** Rows with a date, from both files or from the two sides of the split. */
export interface Sides {
  readonly before: readonly HeardRow[]
  readonly after: readonly HeardRow[]
}

/** Counts people: what there is to be validated. */
export const factsOf = (
  { topics, control, asked, exception, split }: ValidateOptions,
  { taxonomy }: TopicsToUse,
  sides: Sides,
): ValidationFacts => {
  const measured = (rows: readonly HeardRow[], window: Measurement['window']): Measurement => {
    const tally = topicTallyOf(rows.map(({ voice }) => voice))
    const countOf = (topic: string): number =>
      Object.hasOwn(tally.topics, topic) ? (tally.topics[topic]?.customers ?? 0) : 0
    const named = Object.fromEntries(topics.map((topic) => [topic, countOf(topic)]))
    return { window, taxonomyVersion: policyName(taxonomy), answers: tally.customers, named }
  }
  const before = windowOf(sides.before, undefined, split)
  const after = windowOf(sides.after, split, undefined)
  const among = (keep: (row: HeardRow) => boolean): BeforeAfter => ({
    before: measured(sides.before.filter(keep), before),
    after: measured(sides.after.filter(keep), after),
  })
  const isControl = ({ factors }: HeardRow): boolean =>
    control !== undefined && Object.values(factors)[0] === control.value
  const treated = among((row) => !isControl(row))
  return {
    topics,
    before: { ...treated.before, ...(asked === undefined ? {} : { asked: asked[0] }) },
    after: { ...treated.after, ...(asked === undefined ? {} : { asked: asked[1] }) },
    ...(control === undefined ? {} : { control: among(isControl) }),
    ...(exception === undefined ? {} : { exception }),
  }
}

/** From the first row to just behind the last; at the split, where there is one. */
const windowOf = (
  rows: readonly HeardRow[],
  from: Instant | undefined,
  to: Instant | undefined,
): Measurement['window'] => {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { voice } of rows) {
    first = Math.min(first, voice.at)
    last = Math.max(last, voice.at)
  }
  const empty = rows.length === 0
  return {
    from: from ?? instant(empty ? (to ?? 0) : first),
    to: to ?? instant(empty ? (from ?? 0) : last + 1),
  }
}
