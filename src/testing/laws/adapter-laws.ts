import * as fc from 'fast-check'
import { canonicalText } from '../../core/text/canonical.ts'
import { parseFeedback } from '../../feedback/feedback.ts'
import { feedbackBook } from '../../feedback/revision/book.ts'
import type { Adapter } from '../../ingest/adapter.ts'
import { factsIn, ingestAll } from '../../ingest/intake.ts'
import { bentJson } from '../arbitraries/bent-json.ts'
import { isJson } from './is-json.ts'
import { type Law, law } from './law.ts'

const same = (one: unknown, other: unknown): boolean => canonicalText(one) === canonicalText(other)

/**
 * What an adapter should keep to, tried on deliveries it takes, bent ones and any JSON (接入适配器定律).
 *
 * @example
 * const adapter = mapped({ source: 'desk', zone: 'UTC', fields: { id: 'id', score: 'nps', receivedAt: 'at' } })
 * const laws = adapterLaws(adapter, [{ id: 7, nps: '2', at: '2026-11-21 10:00' }])
 * laws.map(({ title }) => title)
 * // => ['an adapter answers any JSON, and twice the same',
 * //    'what an adapter takes is feedback as parseFeedback reads it', 'every row is in exactly one list',
 * //    'deliveries repeated and reordered make one book']
 * laws[0].check({ numRuns: 20 }) // => undefined
 */
export const adapterLaws = (adapter: Adapter, deliveries: readonly [unknown, ...unknown[]]): readonly Law[] => {
  const delivery = fc.constantFrom(...deliveries).chain(bentJson)
  return [
    law('an adapter answers any JSON, and twice the same', delivery, (received) => {
      const answer = adapter(received)
      const facts = answer._tag === 'Left' || answer.right.length > 0
      return facts && same(adapter(received), answer) && isJson(answer)
    }),
    law('what an adapter takes is feedback as parseFeedback reads it', delivery, (received) => {
      const answer = adapter(received)
      const said = answer._tag === 'Left' ? [] : answer.right.flatMap((fact) => ('said' in fact ? [fact.said] : []))
      return said.every((content) => {
        const read = parseFeedback({ ...content, id: 'f' })
        return read._tag === 'Right' && same(read.right, { ...content, id: 'f' })
      })
    }),
    law('every row is in exactly one list', fc.array(delivery, { maxLength: 6 }), (rows) => {
      const intake = ingestAll(adapter)(rows)
      const listed = [intake.taken, intake.excluded, intake.toFetch, intake.noFeedback, intake.rejected].flat()
      const places = listed.map(({ row }) => row).sort((a, b) => a - b)
      const excluded = ({ facts }: (typeof intake.taken)[number]): boolean => facts.some((fact) => 'excluded' in fact)
      return same(places, [...rows.keys()]) && intake.excluded.every(excluded) && !intake.taken.some(excluded)
    }),
    law('deliveries repeated and reordered make one book', fc.array(delivery, { maxLength: 6 }), (rows) => {
      const bookOf = (received: readonly unknown[]): unknown => feedbackBook(factsIn(ingestAll(adapter)(received)))
      return same(bookOf([...rows, ...rows].reverse()), bookOf(rows))
    }),
  ]
}
