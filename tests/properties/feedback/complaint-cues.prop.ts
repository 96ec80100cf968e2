import { describe, expect, it } from 'vitest'
import { complaintCuesIn } from '../../../src/feedback/complaint-cues.ts'
import { standardComplaintCues } from '../../../src/policies/inner-loop/complaints.ts'
import { fc, prop } from '../../support/prop.ts'

const read = complaintCuesIn(standardComplaintCues)
const complaining = fc.constantFrom(
  '没人管',
  '太慢',
  '送错',
  '质量差',
  'nobody answers',
  'it stopped working',
  'slow',
  '有问题',
)
const praising = fc.constantFrom('好吃', '很快', 'great', '满意')
const text = fc.array(fc.oneof(complaining, praising), { maxLength: 6 }).map((parts) => parts.join('。'))

describe('A4.1: complaints without a score', () => {
  prop([text, complaining])('another word of complaint never makes a complaint none', (before, more) => {
    const [less, greater] = [read(before), read(`${before}。${more}`)]
    expect(greater.points).toBeGreaterThanOrEqual(less.points)
    if (less.isComplaint) expect(greater.isComplaint).toBe(true)
  })
  prop([text])('cues are the words that gave points', (comment) => {
    const { cues, isComplaint, points } = read(comment)
    expect(isComplaint).toBe(points >= standardComplaintCues.complaintFrom)
    for (const { category } of cues) expect(['grievance', 'hint']).toContain(category)
    expect(JSON.parse(JSON.stringify(read(comment)))).toStrictEqual(read(comment))
  })

  it.each([
    '空调制冷效果不佳，售后不管',
    '空調製冷效果不佳，售後不管',
    '这家公司真差劲，大家别买',
    'APP老是闪退，客服一直没人理',
    '有点慢，而且送来都凉透了',
    'The air conditioner does not cool and nobody answers',
    "It stopped working after a week and they won't reply",
    'Rude staff, will never come back',
  ])('%s', (comment) => {
    expect(read(comment).isComplaint).toBe(true)
  })
  it.each([
    '制冷很快，售后也热心',
    '一点都不慢，味道也不差',
    '请问几点关门',
    '有点慢，但味道不错，推荐',
    '没有异味，质量没问题',
    'Great service, thank you',
    'No problem at all, not bad',
    'What time do you open?',
    '',
  ])('no complaint: %s', (comment) => {
    expect(read(comment).isComplaint).toBe(false)
  })
})
