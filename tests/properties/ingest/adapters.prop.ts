import { describe, expect, it } from 'vitest'
import { feedbackBook } from '../../../src/feedback/book.ts'
import { parseFeedback } from '../../../src/feedback/feedback.ts'
import { factsIn, ingestAll } from '../../../src/ingest/index.ts'
import { bent, deliveries, samples } from '../../support/ingest.ts'
import { fc, prop } from '../../support/prop.ts'

describe('adapters', () => {
  it.each(samples)('take their sample: $name', ({ adapter, delivery }) => {
    const answer = adapter(delivery)
    expect(answer._tag === 'Left' ? answer.left._tag : 'facts').toBe(
      delivery !== null && typeof delivery === 'object' && 'CreateTime' in delivery ? 'MustFetch' : 'facts',
    )
  })

  prop([deliveries], { numRuns: 300 })('an adapter answers any JSON, and twice the same', ({ adapter, delivery }) => {
    const answer = adapter(delivery)
    expect(adapter(delivery)).toStrictEqual(answer)
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer)
    expect(answer._tag === 'Left' || answer.right.length > 0).toBe(true)
  })

  prop([deliveries], { numRuns: 300 })(
    'what an adapter takes is feedback as parseFeedback reads it',
    ({ adapter, delivery }) => {
      const answer = adapter(delivery)
      for (const fact of answer._tag === 'Left' ? [] : answer.right)
        if ('said' in fact)
          expect(parseFeedback({ ...fact.said, id: 'f' })).toEqual({ _tag: 'Right', right: { ...fact.said, id: 'f' } })
    },
  )

  prop([
    fc
      .constantFrom(...samples)
      .chain(({ adapter, delivery }) => fc.tuple(fc.constant(adapter), fc.array(bent(delivery), { maxLength: 6 }))),
  ])('every row is in exactly one list', ([adapter, rows]) => {
    const intake = ingestAll(adapter)(rows)
    const { taken, excluded, toFetch, noFeedback, rejected } = intake
    const all = [...taken, ...excluded, ...toFetch, ...noFeedback, ...rejected].map(({ row }) => row)
    expect([...all].sort((a, b) => a - b)).toEqual(rows.map((_, at) => at))
    expect(excluded.flatMap(({ facts }) => facts).every((fact) => 'excluded' in fact)).toBe(true)
    expect(taken.flatMap(({ facts }) => facts).some((fact) => 'excluded' in fact)).toBe(false)
    expect(factsIn(intake)).toHaveLength([...taken, ...excluded].flatMap(({ facts }) => facts).length)
    expect(feedbackBook(factsIn(ingestAll(adapter)([...rows, ...[...rows].reverse()])))).toEqual(
      feedbackBook(factsIn(intake)),
    )
  })
})
