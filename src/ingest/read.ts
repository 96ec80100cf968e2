import { type Either, mapLeft } from 'fp-ts/Either'
import type { Parser } from '../core/parse/parse.ts'
import type { NonEmpty, ParseIssue, Path } from '../core/parse-issue.ts'
import type { IngestError } from '../feedback/ingest-error.ts'

/** Reads part of a delivery of a source; what cannot be read is rejected with every reason. */
export const read =
  (source: string) =>
  <A>(parser: Parser<A>, received: unknown, path: Path = []): Either<IngestError, A> =>
    mapLeft((issues: NonEmpty<ParseIssue>): IngestError => ({ _tag: 'DeliveryRejected', source, issues }))(
      parser(received, path),
    )
