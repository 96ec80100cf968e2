import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { type ToneTally, toneOf, toneTallies, toneTallyOf } from '../../../src/outer-loop/reasons/tone.ts'
import type { Voice } from '../../../src/outer-loop/reasons/voice.ts'
import { standardReasons } from '../../../src/policies/outer-loop/reasons.ts'

const said = (over: Partial<Voice>): Voice => ({ at: instant(0), worded: true, topics: ['t'], ...over })
const counted = (...all: readonly Voice[]): Partial<ToneTally> =>
  Object.fromEntries(Object.entries(toneTallyOf('t')(all)).filter(([, count]) => count > 0))

describe('mentions by what was thought (A1.9)', () => {
  it.each([
    [0, 'detractors'],
    [6, 'detractors'],
    [7, 'passives'],
    [8, 'passives'],
    [9, 'promoters'],
    [10, 'promoters'],
  ])('a score of %i is one of the %s', (score, kind) => {
    expect(counted(said({ score }))).toEqual({ [kind]: 1 })
    expect(counted(said({ score, sentiment: 'neutral' }))).toEqual({ [kind]: 1 })
  })

  it.each([[-1], [11], [Number.NaN]])('%d is no score, and then the feeling counts', (score) => {
    expect(counted(said({ score }))).toEqual({ unknown: 1 })
    expect(counted(said({ score, sentiment: 'positive' }))).toEqual({ positive: 1 })
  })

  it('of the topic only, and only where there are words', () => {
    expect(counted(said({ topics: ['other'] }), said({ worded: false }), said({ sentiment: 'negative' }))).toEqual({
      negative: 1,
    })
  })
})

describe('what a topic did', () => {
  const tone = (over: Partial<ToneTally>): string => toneOf(standardReasons)({ ...toneTallies.empty, ...over })

  it('by its own scores, from thirty on', () => {
    expect(tone({ promoters: 30 })).toBe('resonated')
    expect(tone({ detractors: 30 })).toBe('repelled')
    expect(tone({ promoters: 15, detractors: 15 })).toBe('mixed')
    expect(tone({ promoters: 29 })).toBe('unknown')
    // by the adjusted interval, so that a small lead of promoters is none
    expect(tone({ promoters: 18, passives: 4, detractors: 12 })).toBe('mixed')
  })

  it('else by the feelings handed in, which are told from chance', () => {
    expect(tone({ positive: 30 })).toBe('resonated')
    expect(tone({ negative: 30 })).toBe('repelled')
    expect(tone({ neutral: 30 })).toBe('mixed')
    expect(tone({ positive: 29 })).toBe('unknown')
    expect(tone({ positive: 10, negative: 10, neutral: 10 })).toBe('mixed')
    // six against none is unlikely enough, five against none is not: .031 and .063
    expect(tone({ positive: 6, neutral: 24 })).toBe('resonated')
    expect(tone({ positive: 5, neutral: 25 })).toBe('mixed')
    expect(tone({ negative: 6, neutral: 24 })).toBe('repelled')
    expect(tone({ positive: 12, negative: 18 })).toBe('mixed')
    expect(tone({ promoters: 29, positive: 30 })).toBe('resonated')
  })
})
