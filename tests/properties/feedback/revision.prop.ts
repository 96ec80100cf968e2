import { describe, expect } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { canonicalText } from '../../../src/core/text/canonical.ts'
import { feedbackBook, feedbackBooks } from '../../../src/feedback/revision/book.ts'
import { currentFeedback, revisionsOf } from '../../../src/feedback/revision/current.ts'
import { erasedFact } from '../../../src/feedback/revision/erase.ts'
import { feedbackIdOf } from '../../../src/feedback/revision/identity.ts'
import type { FeedbackFact } from '../../../src/feedback/revision/revision.ts'
import { byRevision, inRevisionOrder } from '../../../src/feedback/revision/revision-order.ts'
import { feedbackFacts } from '../../../src/testing/arbitraries/feedback-facts.ts'
import { fc, prop } from '../../support/prop.ts'

const facts = fc.array(feedbackFacts, { maxLength: 12 })
const delivered = facts.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: 0 }), fc.shuffledSubarray(all)),
)

describe('facts about feedback', () => {
  prop([delivered])('facts make one book in any order, delivered once or often', ([all, more, some]) => {
    const shuffled = [...more, ...all, ...some]
    expect(feedbackBook(shuffled)).toStrictEqual(feedbackBook(all))
    expect(feedbackBook(JSON.parse(JSON.stringify(shuffled)))).toStrictEqual(feedbackBook(all))
  })
  prop([facts, facts, facts])(
    'books come together in any order and grouping, and a book with itself is itself',
    (a, b, c) => {
      const { concat, empty } = feedbackBooks
      const [x, y, z] = [feedbackBook(a), feedbackBook(b), feedbackBook(c)]
      expect(concat(x, y)).toStrictEqual(concat(y, x))
      expect(concat(concat(x, y), z)).toStrictEqual(concat(x, concat(y, z)))
      expect(concat(x, x)).toStrictEqual(x)
      expect(concat(x, empty)).toStrictEqual(x)
      expect(concat(x, y)).toStrictEqual(feedbackBook([...b, ...a]))
    },
  )
  prop([fc.array(feedbackFacts, { minLength: 1, maxLength: 8 }), feedbackFacts])(
    'an older revision that arrives late changes nothing that stands',
    (all, late) => {
      const of = (list: typeof all) => feedbackBook(list.map((fact) => ({ ...fact, source: 's', externalId: '1' })))[0]
      const contents = all.filter(({ _tag }) => _tag !== 'FeedbackAcknowledged')
      const newest = Math.max(...contents.map(({ at }) => at))
      fc.pre(contents.length > 0 && late.at < newest)
      const [before, after] = [of(all), of([...all, late])].map((record) =>
        record === undefined ? undefined : currentFeedback(record),
      )
      const stands = (one: typeof before) =>
        one?._tag === 'FeedbackStands' ? { ...one, feedback: { ...one.feedback, receivedAt: 0 } } : one
      expect(stands(after)).toStrictEqual(stands(before))
      if (before?._tag === 'FeedbackStands' && after?._tag === 'FeedbackStands')
        expect(after.feedback.receivedAt).toBeLessThanOrEqual(before.feedback.receivedAt)
    },
  )
  prop([facts, feedbackFacts])('late revisions only add to what was said', (all, late) => {
    const said = (list: typeof all) =>
      feedbackBook(list)
        .flatMap(revisionsOf)
        .map(({ receivedAt: _at, ...content }) => canonicalText(content))
    const after = new Set(said([...all, late]))
    expect(said(all).filter((one) => !after.has(one))).toEqual([])
  })
  prop([facts, facts])('of the same second the update stands, then what says more', (all, more) => {
    const once = [...all, ...more].map((fact) => ({
      ...fact,
      source: 's',
      externalId: '1',
      at: instant(5),
      revision: 0,
    }))
    const current = feedbackBook(once as FeedbackFact[]).map(currentFeedback)[0]
    const [retracted, amended, received] = (['FeedbackRetracted', 'FeedbackAmended', 'FeedbackReceived'] as const).map(
      (tag) => once.filter(({ _tag }) => _tag === tag),
    ) as [typeof once, typeof once, typeof once]
    if (retracted.length > 0) expect(current?._tag).toBe('FeedbackTakenBack')
    else if (current?._tag === 'FeedbackStands') {
      const stand = (amended.length > 0 ? amended : received) as unknown as { readonly said: object }[]
      const { id: _id, ...said } = current.feedback
      expect(Object.keys(said).length).toBe(Math.max(...stand.map((one) => Object.keys(one.said).length)))
    }
  })
  prop([delivered, feedbackFacts])(
    'what was forgotten stays forgotten, in any order of delivery',
    ([all, more], one) => {
      const { source, externalId } = one
      const forget: FeedbackFact = { _tag: 'FeedbackErased', source, externalId, at: instant(0) }
      const books = [
        [forget, ...more, ...all],
        [...all, forget, ...more],
        [...more, ...all, ...all, forget],
      ].map(feedbackBook)
      for (const book of books) {
        expect(book).toStrictEqual(books[0])
        const about = book.find(({ id }) => id === feedbackIdOf(source, externalId))
        expect(JSON.stringify(about)).not.toMatch(/还没到货|起诉|Late again|c1|c2/)
        const scores = (facts: readonly FeedbackFact[]): readonly unknown[] =>
          facts
            .filter((fact) => fact.source === source && fact.externalId === externalId && 'said' in fact)
            .map((fact) => 'said' in fact && fact.said.score)
        expect(new Set(scores(about?.facts ?? []))).toEqual(new Set(scores(all)))
      }
      const { concat } = feedbackBooks
      expect(concat(feedbackBook([forget]), feedbackBook(all))).toStrictEqual(books[0])
    },
  )
  prop([facts, facts, facts])(
    'the revision that stands is the same before and after it is forgotten',
    (all, more, late) => {
      const once = [...all, ...more, ...late].map(
        (fact) => ({ ...fact, source: 's', externalId: '1', at: instant(5), revision: 0 }) as FeedbackFact,
      )
      const forget: FeedbackFact = { _tag: 'FeedbackErased', source: 's', externalId: '1', at: instant(9) }
      const [before] = feedbackBook(once)
      const [after] = feedbackBook([...once, forget])
      const last = before?.facts.filter(({ _tag }) => _tag !== 'FeedbackAcknowledged').at(-1)
      const kept = after?.facts.filter(({ _tag }) => !['FeedbackAcknowledged', 'FeedbackErased'].includes(_tag)).at(-1)
      expect(kept).toStrictEqual(last === undefined ? undefined : erasedFact(last))
      expect(feedbackBook([...once, ...(after?.facts ?? [])])).toStrictEqual(after === undefined ? [] : [after])
    },
  )
  prop([delivered])('facts are ordered alike by every reader', ([all, , some]) => {
    const ordered = inRevisionOrder([...some, ...all])
    expect(ordered).toStrictEqual(inRevisionOrder(all))
    for (const [place, fact] of ordered.entries())
      if (place > 0) expect(byRevision.compare(ordered[place - 1] as typeof fact, fact)).toBeLessThanOrEqual(0)
  })
  prop([fc.tuple(fc.string(), fc.string()), fc.tuple(fc.string(), fc.string())])(
    'feedback of two sources or two ids never has one id',
    (a, b) => {
      expect(feedbackIdOf(...a) === feedbackIdOf(...b)).toBe(a[0] === b[0] && a[1] === b[1])
    },
  )
  prop([
    fc.tuple(fc.constantFrom('a', 'a:', ':', '%', '%3A'), fc.constantFrom('b', ':b', '::', '%3A', '')),
    fc.tuple(fc.constantFrom('a', 'a:', ':', '%', '%3A'), fc.constantFrom('b', ':b', '::', '%3A', '')),
  ])('nor where names hold colons and signs of escape', (a, b) => {
    expect(feedbackIdOf(...a) === feedbackIdOf(...b)).toBe(a[0] === b[0] && a[1] === b[1])
  })
  prop([fc.jsonValue()])('equal data has equal canonical text', (value) => {
    const turned = (one: unknown): unknown =>
      Array.isArray(one)
        ? one.map(turned)
        : typeof one === 'object' && one !== null
          ? Object.fromEntries(
              Object.entries(one)
                .reverse()
                .map(([key, member]) => [key, turned(member)]),
            )
          : one
    expect(canonicalText(turned(value))).toBe(canonicalText(value))
    expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)))
  })
})
