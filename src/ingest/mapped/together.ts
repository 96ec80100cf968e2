import { type Either, isLeft, right } from 'fp-ts/Either'
import type { IngestError, IngestIssue } from '../../feedback/ingest-error.ts'
import type { SourcedFact } from '../adapter.ts'
import { noFeedback, rejected } from '../fact.ts'

/** A list is read as a whole: what nobody can read in it keeps all of it aside, each issue at its place. */
export const together = (
  source: string,
  read: readonly Either<IngestError, readonly SourcedFact[]>[],
): Either<IngestError, readonly SourcedFact[]> => {
  const issues = read.flatMap((result, place) =>
    isLeft(result) && result.left._tag === 'DeliveryRejected'
      ? result.left.issues.map((issue): IngestIssue => ({ ...issue, path: [place, ...issue.path] }))
      : [],
  )
  const [first, ...rest] = issues
  if (first !== undefined) return rejected(source, [first, ...rest.slice(0, 99)])
  const facts = read.flatMap((result) => (isLeft(result) ? [] : result.right))
  const other = read.find(isLeft)
  return facts.length === 0 && other !== undefined
    ? other.left._tag === 'NoFeedback'
      ? noFeedback(source, other.left.because)
      : other
    : facts.length === 0
      ? noFeedback(source, 'notAnswered')
      : right(facts)
}
