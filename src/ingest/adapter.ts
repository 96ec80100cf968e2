import type { Either } from 'fp-ts/Either'
import type { RatingGiven } from '../feedback/about.ts'
import type { IngestError } from '../feedback/ingest-error.ts'
import type { FeedbackFact } from '../feedback/revision/revision.ts'

/** A feedback fact as an adapter gives it (接入事实): with the rating where the question asked for one. */
export type SourcedFact = FeedbackFact & { readonly rating?: RatingGiven }

/**
 * Reads one delivery of one source (接入适配器): the facts in it, or why there are none. An adapter never throws and
 * never fetches; whether the delivery really comes from the source (its signature) is the caller's to check first.
 */
export type Adapter = (received: unknown) => Either<IngestError, readonly SourcedFact[]>
