import { type Instant, instant } from '../../core/instant.ts'
import { topicTallyOf } from '../../outer-loop/reasons/tally.ts'
import { taxonomyName } from '../../outer-loop/topics/lexicon-of.ts'
import { tagTopics } from '../../outer-loop/topics/tag-topics.ts'
import type { BeforeAfter, Measurement, ValidationFacts } from '../../outer-loop/validation/measurement.ts'
import type { VoiceRow } from '../voices/read-voices.ts'
import { shippedTaxonomies } from '../voices/taxonomy.ts'
import type { ValidateOptions } from './options.ts'

/** Rows with a date, from both files or from the two sides of the split. */
export interface Sides {
  readonly before: readonly VoiceRow[]
  readonly after: readonly VoiceRow[]
}

/** Tags the words and counts people: what there is to be validated. */
export const factsOf = (
  { topics, taxonomy: name, control, asked, exception, split }: ValidateOptions,
  sides: Sides,
): ValidationFacts => {
  const taxonomy = shippedTaxonomies[name]
  const tag = tagTopics(taxonomy)
  const measured = (rows: readonly VoiceRow[], window: Measurement['window']): Measurement => {
    const tally = topicTallyOf(
      rows.map(({ text, customer, at }) => ({
        ...(customer === undefined ? {} : { customerId: customer }),
        at: at as Instant,
        worded: /\S/u.test(text),
        topics: tag(text).topics.map(({ topic }) => topic),
      })),
    )
    const named = Object.fromEntries(topics.map((topic) => [topic, tally.topics[topic]?.customers ?? 0]))
    return { window, taxonomyVersion: taxonomyName(taxonomy), answers: tally.customers, named }
  }
  const before = windowOf(sides.before, undefined, split)
  const after = windowOf(sides.after, split, undefined)
  const among = (keep: (row: VoiceRow) => boolean): BeforeAfter => ({
    before: measured(sides.before.filter(keep), before),
    after: measured(sides.after.filter(keep), after),
  })
  const isControl = ({ others }: VoiceRow): boolean => others[0] === control
  const treated = among((row) => control === undefined || !isControl(row))
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
  rows: readonly VoiceRow[],
  from: Instant | undefined,
  to: Instant | undefined,
): Measurement['window'] => {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { at = 0 } of rows) {
    first = Math.min(first, at)
    last = Math.max(last, at)
  }
  const empty = rows.length === 0
  return {
    from: from ?? instant(empty ? (to ?? 0) : first),
    to: to ?? instant(empty ? (from ?? 0) : last + 1),
  }
}
