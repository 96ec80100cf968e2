import type { Monoid } from 'fp-ts/Monoid'
import { forgotten } from './erase.ts'
import { feedbackIdOf } from './identity.ts'
import { factsOf, isFact } from './is-fact.ts'
import type { FeedbackBook, FeedbackFact } from './revision.ts'
import { inRevisionOrder } from './revision-order.ts'

/**
 * Enters facts into a book (登记反馈事实), in whatever order and however often they were delivered. Of feedback that was
 * erased no words stand, also of copies that come later.
 *
 * @example
 * feedbackBook([{ _tag: 'FeedbackRetracted', source: 's', externalId: '1', at: instant(0) }]).map(({ id }) => id)
 * // => ['fb:s:1']
 * @law facts make one book in any order, delivered once or often
 * @law what was forgotten stays forgotten, in any order of delivery
 */
export const feedbackBook = (facts: readonly FeedbackFact[]): FeedbackBook => {
  const byId = new Map<string, FeedbackFact[]>()
  for (const fact of Array.isArray(facts) ? facts.filter(isFact) : []) {
    const id = feedbackIdOf(fact.source, fact.externalId)
    const known = byId.get(id)
    if (known === undefined) byId.set(id, [fact])
    else known.push(fact)
  }
  return [...byId]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, about]) => ({ id, facts: about.length === 1 ? about : inRevisionOrder(forgotten(about)) }))
}

/**
 * How books come together (合并反馈档案): two readers that saw different deliveries end with the same book.
 *
 * @example
 * const fact = (externalId: string) => ({ _tag: 'FeedbackRetracted', source: 's', externalId, at: instant(0) } as const)
 * const books = [feedbackBook([fact('1'), fact('2')]), feedbackBook([fact('2'), fact('3')])]
 * feedbackBooks.concat(books[0], books[1]).map(({ id }) => id) // => ['fb:s:1', 'fb:s:2', 'fb:s:3']
 * @law books come together in any order and grouping, and a book with itself is itself
 */
export const feedbackBooks: Monoid<FeedbackBook> = {
  empty: [],
  concat: (a, b) => feedbackBook([...recordsIn(a), ...recordsIn(b)].flatMap(factsOf)),
}

const recordsIn = (book: unknown): readonly unknown[] => (Array.isArray(book) ? book : [])
