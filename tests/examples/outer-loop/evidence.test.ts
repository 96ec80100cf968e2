import { describe, expect, it } from 'vitest'
import { evidencePack } from '../../../src/outer-loop/evidence/make-pack.ts'
import type { EvidenceFacts } from '../../../src/outer-loop/evidence/pack.ts'
import { trainingCase } from '../../../src/outer-loop/training/select.ts'
import { standardDeidentification } from '../../../src/policies/outer-loop/deidentify.ts'
import { standardEvidence } from '../../../src/policies/outer-loop/report.ts'
import { deidentify } from '../../../src/text/deidentify/deidentify.ts'
import { on, scores } from '../../support/report.ts'
import { goodCourse, trainingFacts } from '../../support/training.ts'

const clear = deidentify(standardDeidentification)
const pack = evidencePack({ policy: standardEvidence, owners: { topics: { heat: 'VP Zhao' } }, deidentify: clear })
const facts: EvidenceFacts = {
  topic: 'heat',
  window: { from: on('2026-07-01'), to: on('2026-10-01') },
  taxonomy: 'house@1',
  base: { name: 'detractors', customers: 127 },
  named: { customers: 38, mentions: 45 },
  trend: [
    { period: '2026-Q2', customers: 100, named: 12 },
    { period: '2026-Q3', customers: 127, named: 38 },
  ],
  nps: scores(38, 0, 0),
  effort: { scale: '1-7', counts: [10, 5, 0, 0, 0, 2, 1] } as never,
  verbatims: [
    { feedbackId: 'f1', text: '电池发烫，我是李娜，电话 138 0013 8000', consent: 'given', names: ['李娜'] },
    { feedbackId: 'f2', text: 'no', consent: 'refused' },
    { feedbackId: 'f3', text: 'unasked' },
    { feedbackId: 'f4', text: '  ', consent: 'given' },
  ],
}

describe('the data pack (A2.17, A2.18)', () => {
  const found = pack(facts)
  if (found._tag === 'Left') throw new Error(JSON.stringify(found.left))
  it('goes to whoever answers for the topic, with base, share, trend, score and effort', () => {
    const { recipient, share, trend, nps, effort } = found.right
    expect(recipient).toBe('VP Zhao')
    expect(share).toMatchObject({ count: 38, total: 127 })
    expect(share?.interval?.lower).toBeGreaterThan(0.2)
    expect(trend.map(({ period, share: { count, total } }) => [period, count, total])).toEqual([
      ['2026-Q2', 12, 100],
      ['2026-Q3', 38, 127],
    ])
    expect(nps).toMatchObject({ answers: 38, rounded: -100 })
    expect(effort).toMatchObject({ answers: 18 })
  })
  it('quotes who agreed, without who they are, and says what is left out', () => {
    expect(found.right.verbatims.map(({ feedbackId }) => feedbackId)).toEqual(['f1'])
    expect(JSON.stringify(found.right.verbatims)).not.toMatch(/李娜|0013|8000/)
    expect(found.right.verbatims[0]?.text).toContain('电池发烫')
    expect(found.right.leftOut).toEqual({ noConsent: 2, beyondMost: 0, empty: 1 })
    expect(found.right.namesByRule).toBe('partial')
  })
  it('holds no more verbatims than its policy says, the first ones, and counts the rest', () => {
    const many = Array.from({ length: 15 }, (_, i) => ({ feedbackId: `v${i}`, text: 'hot', consent: 'given' as const }))
    const full = pack({ ...facts, verbatims: many })
    expect(full._tag === 'Right' && full.right.verbatims.map(({ feedbackId }) => feedbackId)).toEqual(
      many.slice(0, standardEvidence.verbatims).map(({ feedbackId }) => feedbackId),
    )
    expect(full._tag === 'Right' && full.right.leftOut.beyondMost).toBe(3)
  })
  it('has no share where the base is small', () => {
    const small = pack({ ...facts, base: { name: 'detractors', customers: 29 }, named: { customers: 9, mentions: 9 } })
    expect(small._tag === 'Right' && 'share' in small.right).toBe(false)
  })
  it('is refused where nobody answers for the topic, or more named it than there are', () => {
    expect(pack({ ...facts, topic: 'price' })).toMatchObject({ left: { _tag: 'TopicUnowned', topic: 'price' } })
    expect(pack({ ...facts, named: { customers: 128, mentions: 1 } })).toMatchObject({
      left: { _tag: 'NamedOffBase', customers: 128, base: 127 },
    })
  })
  it('is refused by name where a part of it would tell who somebody is', () => {
    const level = { ...finding, level: ['李娜 13800138000'] }
    expect(pack({ ...facts, findings: [level] })).toMatchObject({
      left: { _tag: 'IdentifierInPack', where: 'finding', id: 'technician', source: 'A2.17, A2.18' },
    })
    expect(pack({ ...facts, findings: [finding] })._tag).toBe('Right')
    expect(pack({ ...facts, base: { ...facts.base, name: '李娜' } })).toMatchObject({ left: { where: 'base' } })
  })
  it('hands nothing over where a text could not be cleared', () => {
    const failing = evidencePack({
      policy: standardEvidence,
      owners: { topics: { heat: 'VP Zhao' } },
      deidentify: (document) =>
        document.texts[0]?.includes('发烫') === true
          ? { _tag: 'Left', left: { _tag: 'LeaksFound', leaks: [], more: 0 } }
          : clear(document),
    })
    expect(failing(facts)).toMatchObject({ left: { _tag: 'IdentifierInPack', where: 'verbatim', id: 'f1' } })
  })
})

const finding = {
  _tag: 'LevelFinding',
  factor: ['technician'],
  level: ['night shift'],
  at: { count: 9, total: 30 },
  rest: { count: 9, total: 97 },
} as never as NonNullable<EvidenceFacts['findings']>[number] & { readonly level: readonly string[] }

const training = trainingCase({ urgent: ['P0', 'P1'], deidentify: clear })

describe('training cases (A4.15, A4.16)', () => {
  it('a good one is a detractor won back in time, with the phrase that quoted them', () => {
    const found = training(trainingFacts(goodCourse))
    expect(found).toMatchObject({ right: { _tag: 'GoodCase', from: 2, to: 9, priority: 'P1' } })
    expect(found._tag === 'Right' && found.right._tag === 'GoodCase' && found.right.phrase).toContain(
      '您说“充电时冒烟了”，我们非常抱歉。',
    )
    expect(JSON.stringify(found)).not.toMatch(/王伟|王总|13800138000|c-9001|fb:s:1|"Li"/)
  })
  it.each([
    ['who broke a rule', {}, { violations: ['TransfersExceeded'] }],
    ['late', {}, { contactInTime: false }],
    ['bought', { paid: true }, {}],
    ['who stayed at six', { again: 6 }, {}],
    ['nobody asked again', { again: undefined }, {}],
    ['whose opener quoted nothing', { opener: '您好。' }, {}],
  ])('one %s is no good case', (_, change, more) => {
    const { again, ...rest } = { ...goodCourse, ...change } as typeof goodCourse
    const found = training(trainingFacts({ ...rest, ...(again === undefined ? {} : { again }) }, more))
    expect(found._tag === 'Right' && found.right._tag === 'GoodCase').toBe(false)
  })
  it('one that was paid a single fen is no good case', () => {
    const known = trainingFacts(goodCourse)
    const granted = { amount: 1, currency: 'CNY' as const }
    const found = training({ ...known, state: { ...known.state, granted: granted as never } })
    expect(found).toMatchObject({ left: { reasons: ['compensated'] } })
  })
  it('says everything that kept a case out', () => {
    const found = training(
      trainingFacts({ ...goodCourse, priority: 'P2', paid: true, again: 6 }, { contactInTime: false }),
    )
    expect(found).toEqual({
      _tag: 'Left',
      left: { _tag: 'NotTraining', reasons: ['notWonBack', 'late', 'compensated'] },
    })
  })
  it('a bad one is urgent and not won back, or broke a rule', () => {
    const lost = training(trainingFacts({ ...goodCourse, outcome: 'notRecovered', again: 3, opener: '您好。' }))
    expect(lost).toMatchObject({
      right: { _tag: 'BadCase', because: [{ _tag: 'NotWonBack' }], openerLacks: ['WordsNotQuoted'] },
    })
    const broke = training(trainingFacts(goodCourse, { violations: ['TransfersExceeded', 'TransfersExceeded'] }))
    expect(broke).toMatchObject({
      right: { _tag: 'BadCase', because: [{ _tag: 'RuleBroken', rule: 'TransfersExceeded' }] },
    })
    expect(JSON.stringify([lost, broke])).not.toMatch(/王伟|13800138000|c-9001/)
    const mild = trainingFacts({ ...goodCourse, priority: 'P2', outcome: 'notRecovered', again: 3 })
    expect(training(mild)).toMatchObject({ left: { _tag: 'NotTraining' } })
  })
  it('an open case, one that is none, and a forgotten one teach nothing', () => {
    const facts = trainingFacts(goodCourse)
    expect(training({ ...facts, state: { ...facts.state, stage: 'resolved' } })).toMatchObject({
      left: { reasons: ['stillOpen'] },
    })
    expect(training({ ...facts, state: { ...facts.state, outcome: 'duplicate' } })).toMatchObject({
      left: { reasons: ['nothingToLearn'] },
    })
    expect(training({ ...facts, comment: '⌫' })).toMatchObject({ left: { reasons: ['erased'] } })
  })
  it('is not shown where a text could not be cleared', () => {
    const refusing = trainingCase({
      urgent: ['P0', 'P1'],
      deidentify: () => ({ _tag: 'Left', left: { _tag: 'LeaksFound', leaks: [], more: 0 } }),
    })
    expect(refusing(trainingFacts(goodCourse))).toMatchObject({ left: { _tag: 'LeaksFound' } })
  })
})
