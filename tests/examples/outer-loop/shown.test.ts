import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { holdBack } from '../../../src/outer-loop/reasons/shown/hold-back.ts'
import { splits } from '../../../src/outer-loop/reasons/split/split.ts'
import { splitTallies } from '../../../src/outer-loop/reasons/split/split-tallies.ts'
import { type TopicTally, topicTallies, topicTallyOf } from '../../../src/outer-loop/reasons/tally.ts'
import { topReasons } from '../../../src/outer-loop/reasons/top-reasons.ts'
import type { Voice } from '../../../src/outer-loop/reasons/voice.ts'
import { standardReasons } from '../../../src/policies/outer-loop/reasons.ts'

const tallyOf = (customers: number, topics: { readonly [topic: string]: readonly [number, number] }): TopicTally => ({
  ...topicTallies.empty,
  customers,
  mentions: customers,
  untagged: 4,
  wordless: 5,
  topics: Object.fromEntries(
    Object.entries(topics).map(([topic, [named, missing]]) => [topic, { customers: named, mentions: named, missing }]),
  ),
})
const top = topReasons(standardReasons)

describe('reasons in order', () => {
  it('ties share a rank, the next one counts them, and names decide nothing but the place', () => {
    const { reasons, top: atTop } = top(
      tallyOf(100, { d: [5, 0], b: [9, 0], c: [9, 0], a: [5, 0], none: [0, 0], e: [5, 0] }),
    )
    expect(reasons.map(({ topic, rank }) => [topic, rank])).toEqual([
      ['b', 1],
      ['c', 1],
      ['a', 3],
      ['d', 3],
      ['e', 3],
    ])
    expect(atTop).toBe(5)
    expect(reasons.map(({ aheadOfNext }) => aheadOfNext === undefined)).toEqual([false, false, false, false, true])
  })

  it('has shares from thirty customers on, and counts below', () => {
    expect(top(tallyOf(30, { a: [9, 0] }))).toMatchObject({ reportable: true, reasons: [{ share: { count: 9 } }] })
    const few = top(tallyOf(29, { a: [9, 0] }))
    expect([few.reportable, few.reasons[0] && 'share' in few.reasons[0]]).toEqual([false, false])
    expect([few.untagged.total, few.wordless.total]).toEqual([29, 34])
  })
})

describe('what is shown outside the case team', () => {
  const shown = holdBack(standardReasons)

  it('fewer than five customers are held back, five are not', () => {
    const { reasons, untagged, wordless } = shown(top(tallyOf(100, { a: [20, 0], b: [5, 0], c: [4, 0], d: [1, 0] })))
    expect(reasons.map((one) => ('heldBack' in one ? one : [one.topic, one.customers]))).toEqual([
      ['a', 20],
      ['b', 5],
      { topic: 'c', heldBack: true },
      { topic: 'd', heldBack: true },
    ])
    // how far b is ahead of c would say how many named c
    expect(reasons.map((one) => 'aheadOfNext' in one)).toEqual([true, false, false, false])
    expect(untagged).toBeUndefined()
    expect(wordless?.count).toBe(5)
  })

  it('where all are enough all is shown', () => {
    const all = top({ ...tallyOf(100, { a: [20, 0], b: [5, 0] }), untagged: 5 })
    expect(shown(all)).toStrictEqual(all)
    const { reasons } = shown(top(tallyOf(100, { a: [20, 0], b: [5, 0] })))
    expect(reasons.map((one) => 'aheadOfNext' in one)).toEqual([true, false])
  })

  it('so are few who missed something, and few who did not', () => {
    const { reasons } = shown(
      top(tallyOf(100, { a: [20, 0], b: [19, 5], c: [18, 4], d: [17, 12], e: [16, 13], f: [15, 15] })),
    )
    expect(reasons.map((one) => ('missing' in one ? one.missing : 'held back'))).toEqual([
      0,
      5,
      'held back',
      12,
      'held back',
      15,
    ])
  })
})

describe('parts of a whole', () => {
  const said = (customerId: string, over: Partial<Voice>): Voice => ({
    customerId,
    at: instant(0),
    worded: true,
    topics: ['t'],
    ...over,
  })
  const all = [
    said('c1', { channel: 'phone', segment: 'high', place: 'north' }),
    said('c2', { channel: 'app', segment: 'high' }),
    said('c2', { channel: 'app', place: 'south' }),
    said('c3', { segment: 'low' }),
  ]

  it('by channel, segment and place; of which it is not known apart, and counted', () => {
    expect(splits).toEqual(['channel', 'segment', 'place'])
    const parts = splits.map((by) => {
      const { parts: found, unknown } = splitTallies(by)(all)
      return [Object.entries(found).map(([part, { mentions }]) => [part, mentions]), unknown.mentions]
    })
    expect(parts).toEqual([
      [
        [
          ['app', 2],
          ['phone', 1],
        ],
        1,
      ],
      [
        [
          ['high', 2],
          ['low', 1],
        ],
        1,
      ],
      [
        [
          ['north', 1],
          ['south', 1],
        ],
        2,
      ],
    ])
    expect(splitTallies('channel')(all).parts['app']).toEqual(topicTallyOf(all.slice(1, 3)))
  })
})
