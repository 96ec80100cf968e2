import { expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type { Instant } from '../../src/core/instant.ts'
import type { Customer } from '../../src/customer/customer.ts'
import { type Messages, sayWith } from '../../src/explain/say.ts'
import type { Sayable } from '../../src/explain/sayable.ts'
import type { Feedback } from '../../src/feedback/feedback.ts'
import type { TriageTable } from '../../src/inner-loop/triage/policy.ts'
import type { NpsScore, Score } from '../../src/nps/score.ts'
import { segmentOf } from '../../src/nps/segment.ts'
import { safetyFirstTriage } from '../../src/policies/inner-loop/triage.ts'
import type { customerSchema, feedbackSchema } from '../../src/schemas/index.ts'
import { compile } from '../../src/tables/deciding/compile.ts'

test('a bare number is no score', () => {
  // @ts-expect-error [ts2345] only parseScore makes scores
  segmentOf(7)
})
test('scores of two scales are two types', () => {
  expectTypeOf<Score<'1-10'>>().not.toExtend<NpsScore>()
})
test('a bare number is no instant', () => {
  expectTypeOf<number>().not.toExtend<Instant>()
})
test('a table that was not verified does not compile', () => {
  // @ts-expect-error [ts2345] only verify makes a Verified table
  compile({} as TriageTable)
})
test('a changed copy of a verified table is not verified', () => {
  // @ts-expect-error [ts2345] the proof does not survive a spread
  compile({ ...safetyFirstTriage, rows: [] })
})
test('schemas give exactly the domain types', () => {
  expectTypeOf<z.output<typeof feedbackSchema>>().toEqualTypeOf<Feedback>()
  expectTypeOf<z.output<typeof customerSchema>>().toEqualTypeOf<Customer>()
})
test('a catalogue with a sentence missing does not compile', () => {
  const one = { ScoreMissing: () => 'no score' }
  // @ts-expect-error [ts2345] every kind of statement needs its sentence
  sayWith<Sayable>(one)
  expectTypeOf(one).not.toExtend<Messages<Sayable>>()
})
