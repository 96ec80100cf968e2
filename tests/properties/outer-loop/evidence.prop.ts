import { describe, expect } from 'vitest'
import { evidencePack } from '../../../src/outer-loop/evidence/make-pack.ts'
import type { VerbatimFacts } from '../../../src/outer-loop/evidence/pack.ts'
import { trainingCase } from '../../../src/outer-loop/training/select.ts'
import { standardDeidentification } from '../../../src/policies/outer-loop/deidentify.ts'
import { standardEvidence } from '../../../src/policies/outer-loop/report.ts'
import { deidentify } from '../../../src/text/deidentify/deidentify.ts'
import { fc, prop } from '../../support/prop.ts'
import { on } from '../../support/report.ts'
import { type Course, trainingFacts } from '../../support/training.ts'

const clear = deidentify(standardDeidentification)
const pack = evidencePack({ policy: standardEvidence, owners: { topics: {}, otherwise: 'VP Zhao' }, deidentify: clear })
const mobile = fc.integer({ min: 13_000_000_000, max: 13_999_999_999 }).map(String)
const name = fc.constantFrom('李娜', '欧阳修远', '王建国')
const told = fc
  .tuple(
    name,
    mobile,
    fc.constantFrom('电池发烫，', '等了三天', ''),
    fc.constantFrom('电话', '找我：', '', ' '),
    fc.constantFrom<VerbatimFacts['consent'] | 'none'>('given', 'refused', 'none'),
  )
  .map(([who, number, before, cue, consent]) => ({
    who,
    number,
    verbatim: {
      feedbackId: 'f',
      text: `${before}${who}${cue}${number}`,
      ...(consent === 'none' || consent === undefined ? {} : { consent }),
      names: [who],
    },
  }))
const packed = fc.tuple(fc.array(told, { maxLength: 20 }), fc.nat(60), fc.nat(60)).map(([all, a, b]) => ({
  all,
  facts: {
    topic: 'heat',
    window: { from: on('2026-07-01'), to: on('2026-10-01') },
    taxonomy: 'house@1',
    base: { name: 'detractors', customers: Math.max(a, b) },
    named: { customers: Math.min(a, b), mentions: a + b },
    verbatims: all.map(({ verbatim }, n) => ({ ...verbatim, feedbackId: `f${n}` })),
  },
}))

describe('a data pack', () => {
  prop([packed], { numRuns: 60 })(
    'no name on record and no seven digits of a masked value are in a pack',
    ({ all, facts }) => {
      const found = pack(facts)
      expect(found._tag).toBe('Right')
      const shown = JSON.stringify(found)
      for (const { who, number } of all) {
        expect(shown).not.toContain(who)
        for (let from = 0; from + 7 <= number.length; from += 1)
          expect(shown).not.toContain(number.slice(from, from + 7))
      }
    },
  )
  prop([packed], { numRuns: 60 })('a verbatim without consent is in no pack', ({ all, facts }) => {
    const found = pack(facts)
    if (found._tag === 'Left') throw new Error(found.left._tag)
    const agreed = all.flatMap(({ verbatim }, n) => (verbatim.consent === 'given' ? [`f${n}`] : []))
    expect(found.right.verbatims.map(({ feedbackId }) => feedbackId)).toEqual(agreed.slice(0, 12))
    const { noConsent, beyondMost } = found.right.leftOut
    expect([noConsent, beyondMost]).toEqual([all.length - agreed.length, Math.max(0, agreed.length - 12)])
  })
  prop([packed], { numRuns: 60 })(
    'a pack has its share in its interval, and none where the base is small',
    ({ facts }) => {
      const found = pack(facts)
      if (found._tag === 'Left') throw new Error(found.left._tag)
      const { share, base, named } = found.right
      expect(share === undefined).toBe(base.customers < 30)
      if (share?.interval === undefined) return
      expect(share.interval.lower).toBeLessThanOrEqual(named.customers / base.customers + 1e-12)
      expect(share.interval.upper).toBeGreaterThanOrEqual(named.customers / base.customers - 1e-12)
    },
  )
})

const courses: fc.Arbitrary<Course> = fc.record(
  {
    opener: fc.constantFrom('王总，您说“充电时冒烟了”，我们非常抱歉。', '您好。'),
    comment: mobile.map((number) => `充电时冒烟了，我叫王伟，电话 ${number}`),
    priority: fc.constantFrom('P1' as const, 'P2' as const),
    paid: fc.boolean(),
    outcome: fc.constantFrom('recovered' as const, 'notRecovered' as const),
    again: fc.nat(10),
  },
  { requiredKeys: ['opener', 'comment', 'priority', 'paid', 'outcome'], noNullPrototype: true },
)
const known = fc.record({ violations: fc.subarray(['TransfersExceeded', 'NotOnTheSpot']), contactInTime: fc.boolean() })
const training = trainingCase({ urgent: ['P0', 'P1'], deidentify: clear })

describe('a training case', () => {
  prop([courses, known], { numRuns: 60 })(
    'a good case quotes, keeps its time, breaks no rule and pays nothing',
    (course, more) => {
      const found = training(trainingFacts(course, more))
      const good =
        course.opener !== '您好。' &&
        more.contactInTime &&
        more.violations.length === 0 &&
        !course.paid &&
        (course.again ?? 0) >= 7
      expect(found._tag === 'Right' && found.right._tag === 'GoodCase').toBe(good)
      const bad = !good && course.priority === 'P1' && (course.outcome === 'notRecovered' || more.violations.length > 0)
      expect(found._tag === 'Right' && found.right._tag === 'BadCase').toBe(bad)
    },
  )
  prop([courses, known], { numRuns: 60 })('no name on record is in a training case', (course, more) => {
    const shown = JSON.stringify(training(trainingFacts(course, more)))
    expect(shown).not.toMatch(/王伟|王总|c-9001|fb:s:1|\d{7}/)
  })
})
