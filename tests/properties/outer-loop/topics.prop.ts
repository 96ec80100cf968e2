import { isLeft } from 'fp-ts/Either'
import { describe, expect } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import type { NonEmpty } from '../../../src/core/parse-issue.ts'
import { enRetailTopics, enSaasTopics, enTravelTopics } from '../../../src/lexicons/en.ts'
import { zhRetailTopics, zhSaasTopics, zhTravelTopics } from '../../../src/lexicons/zh.ts'
import { diffTaxonomies } from '../../../src/outer-loop/topics/diff-taxonomies.ts'
import { extendTaxonomy } from '../../../src/outer-loop/topics/extend-taxonomy.ts'
import { lexiconsOf, topicOfCategory } from '../../../src/outer-loop/topics/lexicon-of.ts'
import { tagTopics } from '../../../src/outer-loop/topics/tag-topics.ts'
import type { TopicTaxonomy } from '../../../src/outer-loop/topics/taxonomy.ts'
import { type TopicFact, topicsOnFeedback } from '../../../src/outer-loop/topics/topic-fact.ts'
import { topicComments, topicLaws } from '../../../src/testing/laws/words/topic-laws.ts'
import { redFlagsIn } from '../../../src/text/finding/red-flags.ts'
import type { Lexicon } from '../../../src/text/lexicon/lexicon.ts'
import { obeys } from '../../support/laws.ts'
import { compiledOf } from '../../support/lexicons.ts'
import { rightOf } from '../../support/nps.ts'
import { fc, prop } from '../../support/prop.ts'

const shipped: readonly TopicTaxonomy[] = [
  zhRetailTopics,
  zhTravelTopics,
  zhSaasTopics,
  enRetailTopics,
  enTravelTopics,
  enSaasTopics,
]

describe.each(shipped.map((taxonomy) => [taxonomy.id, taxonomy] as const))('%s', (_, taxonomy) => {
  obeys(topicLaws(taxonomy))
})

const own = fc.uniqueArray(fc.constantFrom('断货', '缺货', '配色', '摇晃', '说明看不清', '赠品券'), {
  minLength: 1,
  maxLength: 4,
})
prop([own, topicComments(zhRetailTopics)], { numRuns: 20 })(
  'adding words and removing them again leaves what texts are about as it was',
  (terms, comment) => {
    const named = { id: 'house', source: 'own' }
    const added = rightOf(
      extendTaxonomy(zhRetailTopics, {
        ...named,
        version: '1',
        extends: 'zh-retail-topics@1.0.0',
        add: [{ language: 'zh', topic: 'service', of: 'fault', weight: 4, terms }],
      }),
    )
    const back = rightOf(
      extendTaxonomy(added, {
        ...named,
        version: '2',
        extends: 'house@1',
        remove: terms.map((term) => ({ topic: 'service', term })),
      }),
    )
    const { topics, below } = tagTopics(zhRetailTopics)(comment)
    expect(tagTopics(back)(comment)).toMatchObject({ topics, below })
    expect(diffTaxonomies(zhRetailTopics, back)).toEqual([])
    expect(diffTaxonomies(zhRetailTopics, added)).toEqual(
      terms.map((term) => ({ _tag: 'TermAdded', topic: 'service', term })),
    )
  },
)

prop([fc.constantFrom(...shipped), fc.constantFrom(...shipped)], { numRuns: 30 })(
  'a taxonomy does not differ from itself, and what one way adds the other way removes',
  (a, b) => {
    expect(diffTaxonomies(a, a)).toEqual([])
    const count = (from: TopicTaxonomy, to: TopicTaxonomy, tag: string): number =>
      diffTaxonomies(from, to).filter(({ _tag }) => _tag === tag).length
    expect(count(a, b, 'TermAdded')).toBe(count(b, a, 'TermRemoved'))
    expect(count(a, b, 'TopicAdded')).toBe(count(b, a, 'TopicRetired'))
    expect(count(a, b, 'TermChanged')).toBe(count(b, a, 'TermChanged'))
  },
)

prop([topicComments(zhTravelTopics)])('topics found and touched together hold every word that counts', (comment) => {
  const { topics, below, denied } = tagTopics(zhTravelTopics)(comment)
  const counted = redFlagsIn(compiledOf(...(lexiconsOf(zhTravelTopics) as NonEmpty<Lexicon>)))(comment)
  const missing = counted.suppressed.filter(
    ({ category, because }) => category.startsWith('thing:') && because._tag === 'Negated',
  )
  const lacking = counted.suppressed.filter(({ because }) => because._tag === 'NoCueNear')
  expect(denied.length).toBe(counted.suppressed.length - missing.length - lacking.length)
  const found = [...topics, ...below]
  for (const { category, span } of [...counted.hits, ...missing]) {
    const { topic } = topicOfCategory(category)
    const own = found.filter((one) => one.topic === topic)
    expect(own).toHaveLength(1)
    expect(own[0]?.hits.some((hit) => hit.span.start < span.end && span.start < hit.span.end)).toBe(true)
  }
  for (const { topic, hits } of found)
    hits.forEach((hit, at) => {
      expect(hit.topic).toBe(topic)
      if (at > 0) expect(hit.span.start).toBeGreaterThanOrEqual(hits[at - 1]?.span.end ?? 0)
    })
})

const topicNames = fc.constantFrom('price', 'delivery', 'taste')
const about = fc.record({
  feedbackId: fc.constantFrom('f1', 'f2'),
  taxonomy: fc.constantFrom('house@1', 'house@2'),
  at: fc.nat(5).map(instant),
})
const facts: fc.Arbitrary<TopicFact> = fc.oneof(
  fc.tuple(about, fc.uniqueArray(topicNames)).map(([a, topics]) => ({ ...a, _tag: 'TopicsTagged' as const, topics })),
  fc
    .tuple(about, topicNames, fc.constantFrom('li', 'wang'))
    .map(([a, topic, by]) => ({ ...a, _tag: 'TopicGiven' as const, topic, by })),
  fc
    .tuple(about, topicNames, fc.constantFrom('li', 'wang'))
    .map(([a, topic, by]) => ({ ...a, _tag: 'TopicTakenBack' as const, topic, by })),
)

prop([
  fc
    .array(facts, { maxLength: 9 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }))),
])('topics on feedback are the same in any order of delivery, delivered once or often', ([once, often]) => {
  expect(topicsOnFeedback(often)).toEqual(topicsOnFeedback(once))
  expect(JSON.parse(JSON.stringify(topicsOnFeedback(once)))).toEqual(topicsOnFeedback(once))
})

prop([fc.array(facts, { maxLength: 9 }), fc.uniqueArray(topicNames)])(
  'what a person took back stays away whatever the rule finds',
  (all, found) => {
    const last = { feedbackId: 'f1', taxonomy: 'house@1', by: 'zhao', topic: 'price' }
    const after = topicsOnFeedback([
      ...all,
      { ...last, _tag: 'TopicTakenBack', at: instant(6) },
      { _tag: 'TopicsTagged', feedbackId: 'f1', taxonomy: 'house@1', at: instant(7), topics: [...found, 'price'] },
    ]).find(({ feedbackId, taxonomy }) => feedbackId === 'f1' && taxonomy === 'house@1')
    expect(after?.topics.some(({ topic }) => topic === 'price')).toBe(false)
    expect(after?.takenBack.some(({ topic, by }) => topic === 'price' && by === 'zhao')).toBe(true)
  },
)

describe('an extension', () => {
  prop([fc.constantFrom('x@1', 'zh-retail-topics@1.0.1')])('made for another taxonomy is refused by name', (other) => {
    const got = extendTaxonomy(zhRetailTopics, { id: 'house', version: '1', source: 'own', extends: other })
    expect(isLeft(got) && got.left).toEqual([
      { _tag: 'TaxonomyBaseOther', taxonomy: 'zh-retail-topics@1.0.0', extends: other },
    ])
  })
})
