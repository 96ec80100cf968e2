import { isLeft } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { enRetailTopics, enSaasTopics, enTravelTopics } from '../../../src/lexicons/en.ts'
import { zhRetailTopics, zhSaasTopics, zhTravelTopics } from '../../../src/lexicons/zh.ts'
import { type CheckedTaxonomy, checkTaxonomy } from '../../../src/outer-loop/topics/check-taxonomy.ts'
import { diffTaxonomies } from '../../../src/outer-loop/topics/diff-taxonomies.ts'
import { extendTaxonomy } from '../../../src/outer-loop/topics/extend-taxonomy.ts'
import { type TopicReading, tagTopics } from '../../../src/outer-loop/topics/tag-topics.ts'
import type { TopicTaxonomy } from '../../../src/outer-loop/topics/taxonomy.ts'

const names = ({ topics }: TopicReading): readonly string[] => topics.map(({ topic }) => topic)

describe('shipped taxonomies', () => {
  it.each(
    [zhRetailTopics, zhTravelTopics, zhSaasTopics, enRetailTopics, enTravelTopics, enSaasTopics].map(
      (taxonomy) => [taxonomy.id, taxonomy] as const,
    ),
  )('%s has no mistake and is plain data', (_, taxonomy) => {
    expect(checkTaxonomy(taxonomy)._tag).toBe('Right')
    expect(JSON.parse(JSON.stringify(taxonomy))).toStrictEqual(taxonomy)
  })

  it.each([
    ['zh', zhRetailTopics, enRetailTopics],
    ['zh', zhSaasTopics, enSaasTopics],
  ] as const)('say the same topics in both languages (%s)', (_, zh, en) => {
    expect(Object.keys(en.topics)).toEqual(Object.keys(zh.topics))
  })
})

describe('topics of take-away complaints (A2.15)', () => {
  const read = tagTopics(zhRetailTopics)
  it.each([
    ['等了足足两个钟头，饭全凉透了', ['delivery-time']],
    ['红烧肉咸得发苦，难以下咽', ['quality']],
    ['備註了不要香菜，餐具也沒給', ['order-accuracy']],
    ['份量越來越少，還漲價', ['portion-price']],
    ['米饭里有只小虫，吃完就拉肚子', ['hygiene']],
    ['袋子一拎汤全洒了', ['packaging']],
    ['打了三次电话都没人接，态度恶劣', ['service']],
    ['订的是红色，寄来的与描述不符，退货还不给退', ['returns', 'authenticity']],
  ])('%s', (text, expected) => {
    expect(names(read(text))).toEqual(expect.arrayContaining(expected))
  })

  it.each(['一点也不慢', '送餐不算慢', '配送一点都不慢'])(
    'does not count a fault taken back right before it: %s',
    (text) => {
      expect(read(text).topics).toEqual([])
    },
  )

  it('does not count a fault that is denied, and says why', () => {
    const { topics, denied } = read('送餐并不慢')
    expect(topics).toEqual([])
    expect(denied.map(({ term, because }) => [term, because._tag])).toEqual([['慢', 'Negated']])
  })

  it('tells a thing that is there from one that is missing', () => {
    const aspects = (text: string): readonly string[] =>
      [...read(text).topics, ...read(text).below].flatMap(({ aspects }) => aspects)
    expect(aspects('餐具很漂亮')).toEqual(['named'])
    expect(aspects('这次缺少餐具')).toEqual(['missing'])
    expect(aspects('希望有发票')).toEqual(['missing'])
  })

  it('is about nothing it knows', () => {
    expect(read('明天再来')).toEqual({ taxonomy: 'zh-retail-topics@1.0.0', topics: [], below: [], denied: [] })
  })
})

describe('topics of hotel guests and travellers', () => {
  it.each([
    ['房间很小，隔音太差，一夜没睡着', ['noise', 'room']],
    ['前台态度傲慢，退房等了半小时', ['front-desk', 'service']],
    ['被单上有头发，浴室一股霉味', ['cleanliness']],
    ['早餐品种少，价格又贵', ['dining', 'price']],
    ['明明订的大床房，到店却说没有预订', ['booking']],
    ['洗澡水忽冷忽热，吹风机也坏了', ['facilities']],
    ['房間有股煙味，枕頭套上還有頭髮', ['cleanliness']],
    ['冷氣很吵，整晚睡不著', ['noise']],
    ['12點退房，櫃檯卻說超時，要加收半天房費', ['front-desk', 'price']],
    ['枕头太高，床垫也硬', ['room']],
    ['半夜有人敲门，问要不要按摩', ['safety']],
    ['附近没有超市，打车也难', ['location']],
    ['上网时断时续，宽带不好使', ['internet']],
    ['与网上图片差别太大', ['booking']],
    ['说好七点叫醒，结果忘了', ['service']],
    ['米饭里吃到沙子', ['dining']],
    ['没有什么隔音可言', ['noise']],
    ['机场班车等了半小时没来', ['location']],
    ['一瓶水居然要20元', ['price']],
  ])('%s', (text, expected) => {
    expect(names(tagTopics(zhTravelTopics)(text))).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    ['酒店老板人很好', 'facilities'],
    ['前台小姐在接电话', 'safety'],
    ['谢谢您的宝贵意见', 'price'],
    ['毛巾弄脏了要客人赔偿', 'cleanliness'],
    ['热得睡不着', 'noise'],
    ['房间卫生太差', 'room'],
    ['服务不错', 'service'],
    ['大堂里客人大声争执', 'noise'],
    ['上网很不方便', 'location'],
    ['隔音效果很好', 'noise'],
    ['窗对马路，一点也不觉得吵', 'noise'],
    ['性价比非常高，价格也不贵', 'price'],
    ['服务态度不错，服务也很到位', 'service'],
    ['早餐品种丰富', 'dining'],
    ['周边环境很好', 'location'],
    ['晚饭吃坏了', 'facilities'],
    ['与四星差了很远', 'location'],
  ])('%s is not about %s', (text, topic) => {
    expect(names(tagTopics(zhTravelTopics)(text))).not.toContain(topic)
  })

  it('in English', () => {
    const found = names(
      tagTopics(enTravelTopics)('Our flight was delayed, the crew were rude and the food was terrible.'),
    )
    expect(found).toEqual(expect.arrayContaining(['delay', 'service', 'dining']))
  })
})

describe('topics of air travellers', () => {
  const read = tagTopics(enTravelTopics)
  it.each([
    ['They hung up on me and nobody helped.', ['service']],
    ['The crew didnt apologise, boarding took over an hour.', ['service', 'front-desk']],
    ['No leg room, and they want to charge for water.', ['room', 'price']],
    ['We landed 30 minutes late and they lost our bags.', ['delay', 'baggage']],
    ['The cabin was freezing and the screen did not work.', ['facilities', 'internet']],
    ['My seat was gone and a refund was refused.', ['booking']],
  ])('%s', (text, expected) => {
    expect(names(read(text))).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    ['Plenty of leg room.', 'room'],
    ['I cancelled my trip last year.', 'delay'],
    ['A privacy screen stood between the small seats.', 'internet'],
    ['No complaints at all.', 'service'],
    ['We flew after the covid years.', 'safety'],
  ])('%s is not about %s', (text, topic) => {
    expect(names(read(text))).not.toContain(topic)
  })
})

describe('topics of software', () => {
  it('in both languages', () => {
    expect(names(tagTopics(zhSaasTopics)('更新后一直闪退，客服也不回复'))).toEqual(
      expect.arrayContaining(['stability', 'update', 'support']),
    )
    expect(names(tagTopics(enSaasTopics)('It keeps crashing since the update and I got no reply.'))).toEqual(
      expect.arrayContaining(['stability', 'update', 'support']),
    )
    const wish = tagTopics(enSaasTopics)('Please add dark mode').topics
    expect(wish.map(({ topic, aspects }) => [topic, aspects])).toEqual([['features', ['fault', 'missing']]])
  })
})

const one = (over: Partial<TopicTaxonomy> = {}, terms: readonly string[] = ['慢']): TopicTaxonomy => ({
  id: 'own',
  version: '1',
  source: 'own',
  threshold: 1,
  topics: { time: { title: '时效' } },
  vocabularies: [
    {
      language: 'zh',
      groups: [{ topic: 'time', of: 'fault', terms }],
      cues: { late: { words: ['送'] } },
      negation: {
        negators: [{ kind: 'no', side: 'before', within: 2, words: ['不'] }],
        pseudo: [],
        clauseBreaks: '，',
        questionEndings: [],
      },
      deniedBy: ['no'],
      missedBy: [],
    },
  ],
  ...over,
})
const checked = (taxonomy: TopicTaxonomy): CheckedTaxonomy => {
  const got = checkTaxonomy(taxonomy)
  if (isLeft(got)) throw new Error(JSON.stringify(got.left))
  return got.right
}
const tags = (taxonomy: TopicTaxonomy): readonly string[] => {
  const got = checkTaxonomy(taxonomy)
  return isLeft(got) ? got.left.map(({ _tag }) => _tag) : []
}

/** A thing of which one is only told where it is missing. */
const cutlery = (missing?: number): TopicTaxonomy => {
  const [vocabulary] = one({ threshold: 2 }).vocabularies
  const { groups: _, ...rest } = vocabulary as TopicTaxonomy['vocabularies'][number]
  const thing = { topic: 'time', of: 'thing', terms: ['筷子'], ...(missing === undefined ? {} : { missing }) } as const
  return { ...one({ threshold: 2 }), vocabularies: [{ ...rest, groups: [thing], deniedBy: [], missedBy: ['no'] }] }
}

describe('a thing that is missing', () => {
  it('weighs what a missing one weighs, and the heavier where it is both', () => {
    const read = tagTopics(checked(cutlery(3)))
    expect(read('有筷子').below.map(({ weight }) => weight)).toEqual([1])
    expect(read('不给筷子').topics.map(({ weight, aspects }) => [weight, aspects])).toEqual([[3, ['missing']]])
    expect(read('有筷子，不给筷子').topics.map(({ weight }) => weight)).toEqual([3])
    expect(read('不给筷子，有筷子').topics.map(({ weight }) => weight)).toEqual([3])
  })

  it('brings a topic within reach, and is a change of its word', () => {
    expect(tags(cutlery())).toEqual(['TopicOutOfReach'])
    expect(tags(cutlery(2))).toEqual([])
    expect(tags(cutlery(0.5))).toEqual(['WeightUnfit', 'TopicOutOfReach'])
    expect(diffTaxonomies(cutlery(2), cutlery(3))).toEqual([{ _tag: 'TermChanged', topic: 'time', term: '筷子' }])
  })
})

it('a word two languages share weighs in each what it weighs there', () => {
  const [zh] = one().vocabularies
  const own = zh as TopicTaxonomy['vocabularies'][number]
  const [group] = own.groups
  const said = (language: string, weight: number): TopicTaxonomy['vocabularies'][number] => ({
    ...own,
    language,
    groups: [{ ...(group as (typeof own.groups)[number]), terms: ['app'], weight }],
  })
  const read = tagTopics(checked(one({ threshold: 4, vocabularies: [said('zh', 5), said('en', 1)] })))
  expect(read('app').topics.map(({ hits }) => hits.map(({ weight }) => weight))).toEqual([[5]])
})

describe('mistakes in a taxonomy', () => {
  it('none', () => expect(tags(one())).toEqual([]))
  it('a word inside which another counts as much', () => {
    expect(checkTaxonomy(one({}, ['慢', '太慢']))).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'TopicTermShadowed', taxonomy: 'own@1', topic: 'time', term: '太慢', by: '慢' }],
    })
  })
  it('a word twice', () => expect(tags(one({}, ['慢', '慢']))).toEqual(['TermRepeated']))
  it('a word twice, once as a thing', () => {
    const [vocabulary] = one().vocabularies
    if (vocabulary === undefined) throw new Error('no vocabulary')
    const twice = {
      ...vocabulary,
      groups: [...vocabulary.groups, { topic: 'time', of: 'thing' as const, terms: ['慢'] }],
    }
    expect(tags(one({ vocabularies: [twice] }))).toEqual(['TopicTermDouble'])
  })
  it('a word its own phrase always excuses', () => {
    const [vocabulary] = one().vocabularies
    if (vocabulary === undefined) throw new Error('no vocabulary')
    const dead = {
      ...vocabulary,
      groups: [{ topic: 'time', of: 'fault' as const, terms: [{ term: '慢', allow: ['慢'] }] }],
    }
    expect(tags(one({ vocabularies: [dead] }))).toEqual(['TopicTermDead'])
  })
  it('a topic without words, and one out of reach', () => {
    expect(tags(one({ topics: { time: { title: '时效' }, price: { title: '价格' } } }))).toEqual(['TopicWithoutTerms'])
    expect(tags(one({ threshold: 2 }))).toEqual(['TopicOutOfReach'])
  })
  it('weights and thresholds that are no whole numbers from 1', () => {
    expect(tags(one({ threshold: 0 }))).toEqual(['WeightUnfit'])
    expect(tags(one({ threshold: Number.NaN }))).toEqual(['WeightUnfit'])
  })
  it('a topic nobody named', () => {
    expect(tags(one({ topics: { other: { title: '其他' } } }))).toEqual(['TopicUnknown', 'TopicWithoutTerms'])
  })
  it('no more than asked for', () => {
    const many = checkTaxonomy(one({}, ['慢', ...Array.from({ length: 50 }, (_, at) => `慢${at}`)]), 7)
    expect(isLeft(many) && many.left.length).toBe(7)
  })
})

describe('an extension', () => {
  it('names what is not there', () => {
    const got = extendTaxonomy(one(), {
      id: 'house',
      version: '1',
      source: 'own',
      extends: 'own@1',
      retire: ['price'],
      remove: [{ topic: 'time', term: '快' }],
      add: [{ language: 'en', topic: 'time', of: 'fault', terms: ['slow'] }],
    })
    expect(isLeft(got) && got.left.map(({ _tag }) => _tag)).toEqual([
      'TopicUnknown',
      'TopicVocabularyUnknown',
      'TopicTermUnknown',
    ])
  })

  it('excuses a word in the phrases of the house, and may bring a language along', () => {
    const [vocabulary] = one().vocabularies
    if (vocabulary === undefined) throw new Error('no vocabulary')
    const got = extendTaxonomy(one(), {
      id: 'house',
      version: '1',
      source: 'own',
      extends: 'own@1',
      allow: [{ topic: 'time', term: '慢', phrases: ['慢炖'] }],
      vocabularies: [{ ...vocabulary, language: 'en', groups: [{ topic: 'time', of: 'fault', terms: ['slow'] }] }],
    })
    if (isLeft(got)) throw new Error(JSON.stringify(got.left))
    const read = tagTopics(got.right)
    expect(names(read('慢炖牛肉'))).toEqual([])
    expect(names(read('真慢'))).toEqual(['time'])
    expect(names(read('so slow'))).toEqual(['time'])
  })
})
