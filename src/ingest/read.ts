import { type Either, mapLeft } from 'fp-ts/Either'
import type { Parser } from '../core/parse/parse.ts'
import type { NonEmpty, ParseIssue, Path } from '../core/parse-issue.ts'
import type { IngestError } from '../feedback/ingest-error.ts'

/**
 * Reads part of a delivery of a source with any parser, for adapters of one's own; what cannot be read is rejected with every
 * reason and the place of each.
 *
 * @example
 * read('kiosk')(unixSeconds, 1795226400, ['at']) // => right(1795226400000)
 * read('kiosk')(unixSeconds, 'noon', ['at'])
 * // => left({ _tag: 'DeliveryRejected', source: 'kiosk', issues: [{ _tag: 'NotAnInstant', path: ['at'],
 * //    received: '"noon"' }] })
 */
export const read =
  (source: string) =>
  <A>(parser: Parser<A>, received: unknown, path: Path = []): Either<IngestError, A> =>
    mapLeft((issues: NonEmpty<ParseIssue>): IngestError => ({ _tag: 'DeliveryRejected', source, issues }))(
      parser(received, path),
    )
