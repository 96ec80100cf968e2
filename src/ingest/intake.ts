import { isLeft } from 'fp-ts/Either'
import type { DeliveryRejected, MustFetch, NoFeedback } from '../feedback/ingest-error.ts'
import type { Adapter, SourcedFact } from './adapter.ts'

interface Row {
  /** Its place among the rows handed in, from 0. */
  readonly row: number
}
interface FactsOfRow extends Row {
  readonly facts: readonly SourcedFact[]
}

/**
 * What has become of every row (接入结果): each is in exactly one of five lists, so that the lists add up to what was
 * handed in. Excluded facts are facts: they belong into the book, where they count as excluded.
 */
export interface Intake {
  readonly taken: readonly FactsOfRow[]
  readonly excluded: readonly FactsOfRow[]
  readonly toFetch: readonly (Row & { readonly fetch: MustFetch })[]
  readonly noFeedback: readonly (Row & { readonly why: NoFeedback })[]
  readonly rejected: readonly (Row & { readonly why: DeliveryRejected })[]
}

/**
 * Reads many rows or deliveries with one adapter (批量接入): one that cannot be read stops none of the others.
 *
 * @example
 * ingestAll(zendeskRating({ source: 'zendesk' }))([{ score: 'offered' }, 17]).rejected.map(({ row }) => row) // => [1]
 * @source A1.1
 * @law every row is in exactly one list
 */
export const ingestAll =
  (adapter: Adapter) =>
  (received: readonly unknown[]): Intake => {
    const read = received.map((one, row) => ({ row, result: adapter(one) }))
    const facts = read.flatMap(({ row, result }) => (isLeft(result) ? [] : [{ row, facts: result.right }]))
    const errors = read.flatMap(({ row, result }) => (isLeft(result) ? [{ row, why: result.left }] : []))
    return {
      taken: facts.filter((one) => !isExcluded(one)),
      excluded: facts.filter(isExcluded),
      toFetch: errors.flatMap(({ row, why }) => (why._tag === 'MustFetch' ? [{ row, fetch: why }] : [])),
      noFeedback: errors.flatMap(({ row, why }) => (why._tag === 'NoFeedback' ? [{ row, why }] : [])),
      rejected: errors.flatMap(({ row, why }) => (why._tag === 'DeliveryRejected' ? [{ row, why }] : [])),
    }
  }

/**
 * Every fact of an intake, those that are excluded among them: what goes into the book (入册).
 *
 * @example
 * const csv = qualtricsRow({ source: 'q', zone: 'UTC', answer: 'Q1', question: { kind: 'score', scale: '0-10' } })
 * const row = { ResponseId: 'R_1', RecordedDate: '2026-11-21 10:00:00', Q1: '2' }
 * const intake = ingestAll(csv)([row, { ...row, ResponseId: 'R_2', Status: 'Survey Preview' }, 17])
 * intake.taken.length // => 1
 * factsIn(intake).map(({ externalId }) => externalId) // => ['R_1', 'R_2']
 */
export const factsIn = ({ taken, excluded }: Intake): readonly SourcedFact[] =>
  [...taken, ...excluded].flatMap(({ facts }) => facts)

const isExcluded = ({ facts }: FactsOfRow): boolean => facts.some((fact) => 'excluded' in fact)
