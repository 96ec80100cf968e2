import type { Either } from 'fp-ts/Either'
import { describe, expect } from 'vitest'
import { parseInstant } from '../../../src/core/instant.ts'
import { parseMoney } from '../../../src/core/money.ts'
import { parseCustomer } from '../../../src/customer/customer.ts'
import { parseFeedback } from '../../../src/feedback/feedback.ts'
import { customerSchema, feedbackSchema, instantSchema, moneySchema } from '../../../src/schemas/index.ts'
import { customers, feedbacks, instants, money } from '../../../src/testing/arbitraries/arbitraries.ts'
import { dirty } from '../../support/dirty.ts'
import { fc, prop } from '../../support/prop.ts'

interface Schema {
  readonly safeParse: (received: unknown) => { readonly success: boolean; readonly data?: unknown }
}
const agree = (parsed: Either<unknown, unknown>, schema: Schema, received: unknown): void => {
  const { success, data } = schema.safeParse(received)
  expect(success).toBe(parsed._tag === 'Right')
  if (parsed._tag === 'Right') expect(data).toStrictEqual(parsed.right)
}

describe('parsers and schemas', () => {
  prop([fc.oneof(dirty(feedbacks), fc.jsonValue())], { numRuns: 400 })(
    'parseFeedback accepts exactly what its schema accepts',
    (received) => agree(parseFeedback(received), feedbackSchema, received),
  )
  prop([fc.oneof(dirty(customers), fc.jsonValue())], { numRuns: 400 })(
    'parseCustomer accepts exactly what its schema accepts',
    (received) => agree(parseCustomer(received), customerSchema, received),
  )
  prop([fc.oneof(instants, fc.string(), fc.double(), fc.jsonValue())])('instants are read alike', (received) =>
    agree(parseInstant(received), instantSchema, received),
  )
  prop([fc.oneof(dirty(money), fc.jsonValue())])('money is read alike', (received) =>
    agree(parseMoney(received, []), moneySchema, received),
  )
})
