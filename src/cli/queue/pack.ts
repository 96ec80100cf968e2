import type { Addresses } from '../../ingest/row/row-read.ts'
import type { AssessmentFacts } from '../../programme/understanding/facts.ts'

/** Facts, and where whoever wrote can be reached. */
export interface HeardFacts extends AssessmentFacts {
  readonly addresses?: Addresses
}

/** Facts as one text; equal facts give equal texts, since one reader makes them all, its fields always in one order. */
export const pack = ({ feedback, customer, addresses, columns }: HeardFacts): string =>
  JSON.stringify({ feedback, customer, addresses, columns })

/** The way back from {@link pack}. */
export const unpack = (packed: string): HeardFacts => JSON.parse(packed) as HeardFacts
