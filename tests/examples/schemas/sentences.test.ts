import { afterEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { standardProgramme, strictDetractorTriage } from '../../../src/policies/index.ts'
import {
  customerSchema,
  errorsIn,
  feedbackFactSchema,
  feedbackSchema,
  identityRecordSchema,
  moneySchema,
  programmeSchema,
  triageTableSchema,
} from '../../../src/schemas/index.ts'

const copy = (value: unknown) => JSON.parse(JSON.stringify(value))
const messages = ({
  error,
}: {
  readonly error?: { readonly issues: readonly { readonly message: string }[] } | undefined
}) => error?.issues.map(({ message }) => message) ?? []
const gapped = copy({ ...strictDetractorTriage, rows: strictDetractorTriage.rows.slice(0, 4) })
const wrong = { id: 'f', receivedAt: 0, score: 11 }

afterEach(() => {
  z.config(z.locales.en())
})

describe('an issue is its sentence', () => {
  it('in English without being asked', () => {
    expect(messages(feedbackSchema.safeParse(wrong))).toEqual(['score: expected a whole number from 0 to 10, found 11'])
    expect(messages(triageTableSchema.safeParse(gapped))[0]).toMatch(/^no row decides score/)
    expect(messages(customerSchema.safeParse({ id: 'c', valueTier: 'gold' }))).toEqual([
      'valueTier: expected one of standard, high, found "gold"',
    ])
  })
  it('in Chinese where zod speaks it', () => {
    z.config(z.locales.zhCN())
    expect(messages(feedbackSchema.safeParse(wrong))).toEqual(['score：应为 0 到 10 的整数，读到 11'])
    expect(messages(triageTableSchema.safeParse(gapped))[0]).toMatch(/^没有任何规则行/)
  })
  it('in the words of the parse, of the schema around it or of the program where they are given', () => {
    expect(messages(feedbackSchema.safeParse(wrong, { error: errorsIn('zh-CN') }))).toEqual([
      'score：应为 0 到 10 的整数，读到 11',
    ])
    expect(messages(feedbackSchema.safeParse(wrong, { error: () => 'mine' }))).toEqual(['mine'])
    z.config({ customError: () => 'ours' })
    expect(messages(feedbackSchema.safeParse(wrong))).toEqual(['ours'])
    z.config({ customError: undefined })
  })
  it('with its whole place, however deep it stands in schemas of this library, and in those around', () => {
    const programme = copy({ ...standardProgramme, triage: { ...standardProgramme.triage, hit: 'last' } })
    expect(messages(programmeSchema.safeParse(programme))).toEqual([
      'triage.hit: expected one of unique, first, mostUrgent, found "last"',
    ])
    const nested = z.object({ feedback: feedbackSchema.optional(), rest: feedbackSchema.array() })
    const { error } = nested.safeParse({ feedback: wrong, rest: [wrong] })
    expect(error?.issues.map(({ path }) => path)).toEqual([
      ['feedback', 'score'],
      ['rest', 0, 'score'],
    ])
    expect(messages({ error })).toEqual(Array(2).fill('score: expected a whole number from 0 to 10, found 11'))
    const refined = feedbackSchema.refine(({ id }) => id !== 'x', { error: 'not x' })
    expect(messages(refined.safeParse(wrong))).toEqual(['score: expected a whole number from 0 to 10, found 11'])
    expect(messages(refined.safeParse({ ...wrong, id: 'x', score: 1 }))).toEqual(['not x'])
  })
})

describe('issues of schemas', () => {
  it('are bounded in number, whatever size comes in', () => {
    const many = new Array(130_000).fill(1)
    for (const { error } of [
      feedbackSchema.safeParse({ ...wrong, redFlags: many }),
      identityRecordSchema.safeParse({ source: 's', customerId: 'c', at: 0, identifiers: many }),
      programmeSchema.safeParse({ ...copy(standardProgramme), reach: { publicChannels: many } }),
      triageTableSchema.safeParse({ ...gapped, outputs: many }),
      programmeSchema.safeParse(Object.fromEntries(many.map((_, place) => [`k${place}`, 1]))),
    ]) {
      expect(error?.issues.length).toBeLessThan(500)
      expect(JSON.stringify(error?.issues).length).toBeLessThan(2_000_000)
    }
  })
  it('say how many more there are', () => {
    const many = { source: 's', customerId: 'c', at: 0, identifiers: new Array(200_000).fill(1) }
    const { error } = identityRecordSchema.safeParse(many)
    expect(messages({ error }).at(-1)).toBe('the value: and 199900 more')
  })
})

it('−0 is 0 wherever JSON text brings it', () => {
  expect(moneySchema.parse(JSON.parse('{ "amount": -0, "currency": "CNY" }'))).toStrictEqual({
    amount: 0,
    currency: 'CNY',
  })
  const fact = { _tag: 'FeedbackRetracted', source: 's', externalId: '1', at: 0 }
  expect(feedbackFactSchema.parse(JSON.parse(JSON.stringify(fact).replace('}', ',"revision":-0}')))).toStrictEqual({
    ...fact,
    revision: 0,
  })
  const minus = JSON.stringify(strictDetractorTriage).replace('"ge":4', '"ge":-0').replaceAll('"from":0', '"from":-0')
  const table = triageTableSchema.parse(JSON.parse(minus))
  expect(minus).toContain('"from":-0')
  expect(numbersIn(table).some((number) => Object.is(number, -0))).toBe(false)
})

it('what a JSON Schema says of feedback stays when the schema is wrapped', () => {
  const described = z.toJSONSchema(z.object({ feedback: feedbackSchema.optional() }), { io: 'input' })
  expect(JSON.stringify(described)).toContain('customerName')
})

/** Every number in a value, however deep. */
const numbersIn = (value: unknown): readonly number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : []
