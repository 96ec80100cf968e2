import { describe, expect, it } from 'vitest'
import { type IntensityPolicy, intensityOf } from '../../../src/feedback/intensity.ts'
import { enEmotions } from '../../../src/lexicons/en/emotion.ts'
import { zhEmotions } from '../../../src/lexicons/zh/emotion.ts'
import { checkedOf } from '../../support/lexicons.ts'
import { fc, prop } from '../../support/prop.ts'

const policy: IntensityPolicy = {
  id: 'intensity',
  version: '1',
  source: 'A4.2',
  lexicons: checkedOf(zhEmotions, enEmotions),
  points: {
    rage: 5,
    degree: 1,
    superlative: 3,
    insult: 2,
    zeroStar: 2,
    anger: 2,
    exclamation: 1,
    disbelief: 1,
    silence: 4,
    praise: 0,
  },
  strongFrom: 3,
  extremeFrom: 5,
}
const intensity = intensityOf(policy)
const cue = fc.constantFrom('最差', '不要脸', '零分', '气死', '！！！', '？？', 'furious', '还行', '送得慢')
const text = fc.array(cue, { maxLength: 6 }).map((cues) => cues.join('。'))

describe('A4.2: extremely strong emotion', () => {
  prop([text, cue])('another cue never lowers the intensity', (before, more) => {
    const [less, greater] = [intensity(before), intensity(`${before}。${more}`)]
    expect(greater.points).toBeGreaterThanOrEqual(less.points)
    const order = ['calm', 'strong', 'extreme']
    expect(order.indexOf(greater.level)).toBeGreaterThanOrEqual(order.indexOf(less.level))
  })

  prop([text])('points are those of the kinds whose cues are given', (comment) => {
    const { points, kinds, cues } = intensity(comment)
    expect(points).toBe(kinds.reduce((sum, kind) => sum + (policy.points[kind] ?? 0), 0))
    expect(new Set(cues.map(({ category }) => category))).toEqual(new Set(kinds))
  })

  it.each([
    ['送得慢', 'calm', 0, []],
    ['气死我了', 'strong', 3, ['degree', 'anger']],
    ['气炸了', 'strong', 3, ['degree', 'anger']],
    ['一肚子火', 'strong', 3, ['degree', 'anger']],
    ['怒气冲天', 'extreme', 5, ['rage']],
    ['大发雷霆也没人理', 'extreme', 5, ['rage']],
    ['气得手都抖', 'extreme', 7, ['rage', 'anger']],
    ['把我气到吐血', 'extreme', 5, ['rage']],
    ['火冒三丈', 'extreme', 5, ['rage']],
    ['没有大发雷霆', 'calm', 0, []],
    ['最差的一家', 'strong', 3, ['superlative']],
    ['气死我了！！！', 'extreme', 9, ['rage', 'degree', 'anger', 'exclamation']],
    ['极度愤怒', 'extreme', 7, ['rage', 'anger']],
    ['极其愤怒', 'extreme', 7, ['rage', 'anger']],
    ['愤怒至极', 'extreme', 7, ['rage', 'anger']],
    ['忍无可忍', 'extreme', 5, ['rage']],
    ['怒不可遏', 'extreme', 5, ['rage']],
    ['非常愤怒', 'strong', 3, ['degree', 'anger']],
    ['没有极度愤怒', 'calm', 0, []],
    ['I am absolutely furious', 'extreme', 8, ['rage', 'degree', 'anger']],
    ['I have never been so angry', 'extreme', 10, ['rage', 'superlative', 'anger']],
    ['livid', 'strong', 3, ['degree', 'anger']],
    ['we were fuming', 'strong', 3, ['degree', 'anger']],
    ['I am seething', 'extreme', 5, ['rage']],
    ['not furious at all', 'calm', 0, []],
    ["I'm very angry", 'strong', 3, ['degree', 'anger']],
    ['FURIOUS!!!', 'extreme', 9, ['rage', 'degree', 'anger', 'exclamation']],
    ['最差的一家，不要脸', 'extreme', 5, ['superlative', 'insult']],
    ['零分！！！！！！什么态度？？', 'extreme', 6, ['zeroStar', 'anger', 'exclamation', 'disbelief']],
    ['妈妈的味道', 'calm', 0, []],
    ['没有生气', 'calm', 0, []],
    ['the worst service, I am furious', 'extreme', 6, ['degree', 'superlative', 'anger']],
  ] as const)('%s is %s', (comment, level, points, kinds) => {
    const found = intensity(comment)
    expect([found.points, found.kinds]).toEqual([points, kinds])
    expect(found.level).toBe(level)
  })

  it('kinds that weigh nothing are no reason', () => {
    const read = intensityOf({ ...policy, points: { anger: 0, insult: 1 } })
    expect(read('气死了，不要脸')).toMatchObject({ points: 1, kinds: ['insult'] })
    expect(read('气死了').cues).toEqual([])
  })
})
