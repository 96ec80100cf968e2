import { describe, expectTypeOf, test } from 'vitest'
import { compile } from '../../src/tables/deciding/compile.ts'
import { verify } from '../../src/tables/questions/verify.ts'
import { fromJson } from '../../src/tables/reading/from-json.ts'
import { int, maybe, oneOf, ordered, real, subsetOf } from '../../src/tables/shape/column.ts'
import { table } from '../../src/tables/shape/define.ts'
import type { FactsOf, Table, Verified } from '../../src/tables/shape/table.ts'

const columns = {
  score: int(0, 10),
  ltv: maybe(real('CNY')),
  tier: ordered('standard', 'high'),
  channel: oneOf('phone', 'email'),
  flags: subsetOf('legal', 'safety'),
}
const source = 'types'
const head = { id: 't', version: '1.0.0', columns, outputs: ['P0', 'none'], hit: 'first' } as const

const sound = table({
  ...head,
  expect: { monotone: { score: 'lessUrgent' } },
  rows: [
    {
      id: 'all',
      when: {
        score: { ge: 1, lt: 4 },
        ltv: { missing: true },
        tier: { in: ['high'] },
        channel: { not: 'phone' },
        flags: { anyOf: ['legal'] },
      },
      then: 'P0',
      source,
    },
    { id: 'else', when: { ltv: { ge: 3, orMissing: true } }, then: 'none', source },
  ],
})

describe('what does not compile', () => {
  test('a misspelt column', () => {
    // @ts-expect-error there is no column scroe
    table({ ...head, rows: [{ id: 'r', when: { scroe: { ge: 1 } }, then: 'P0', source }] })
  })
  test('a misspelt word', () => {
    // @ts-expect-error there is no tier hihg
    table({ ...head, rows: [{ id: 'r', when: { tier: { is: 'hihg' } }, then: 'P0', source }] })
    // @ts-expect-error there is no flag leagl
    table({ ...head, rows: [{ id: 'r', when: { flags: { anyOf: ['leagl'] } }, then: 'P0', source }] })
  })
  test('a misspelt output', () => {
    // @ts-expect-error there is no output P00
    table({ ...head, rows: [{ id: 'r', when: {}, then: 'P00', source }] })
  })
  test('a cell of another kind', () => {
    // @ts-expect-error words have no range
    table({ ...head, rows: [{ id: 'r', when: { tier: { ge: 1 } }, then: 'P0', source }] })
    // @ts-expect-error numbers are no words
    table({ ...head, rows: [{ id: 'r', when: { score: { is: '3' } }, then: 'P0', source }] })
    // @ts-expect-error a score is never missing
    table({ ...head, rows: [{ id: 'r', when: { score: { missing: true } }, then: 'P0', source }] })
  })
  test('a promise about no column', () => {
    // @ts-expect-error there is no column scroe
    table({ ...head, expect: { monotone: { scroe: 'lessUrgent' } }, rows: [] })
    // @ts-expect-error there is no such direction
    table({ ...head, expect: { monotone: { score: 'up' } }, rows: [] })
  })
  test('a table nobody has verified', () => {
    // @ts-expect-error only a verified table decides everything
    compile(sound)
  })
  test('facts of another table', () => {
    const proof = verify(sound)
    if (proof._tag === 'Left') return
    const { decide } = compile(proof.right)
    // @ts-expect-error channel, tier and flags are not given
    decide({ score: 3 })
    // @ts-expect-error tiers are words
    decide({ score: 3, tier: 3, channel: 'phone', flags: [] })
  })
})

describe('what is inferred', () => {
  test('facts', () => {
    expectTypeOf<FactsOf<(typeof sound)['columns']>>().toMatchObjectType<{
      readonly score: number
      readonly ltv?: number
      readonly tier: 'standard' | 'high'
      readonly channel: 'phone' | 'email'
      readonly flags: readonly ('legal' | 'safety')[]
    }>()
  })
  test('decisions', () => {
    const proof = verify(sound)
    if (proof._tag === 'Left') return
    expectTypeOf(proof.right).toExtend<Verified<Table<typeof columns, 'P0' | 'none'>>>()
    const decision = compile(proof.right).decide({ score: 3, tier: 'high', channel: 'phone', flags: [] })
    expectTypeOf(decision.output).toEqualTypeOf<'P0' | 'none'>()
    expectTypeOf(decision.because[0]?.column).toEqualTypeOf<keyof typeof columns | undefined>()
  })
  test('tables read for a caller', () => {
    const read = fromJson({}, { outputs: ['P0', 'none'], columns })
    if (read._tag === 'Left') return
    expectTypeOf(read.right).toEqualTypeOf<Table<typeof columns, 'P0' | 'none'>>()
    const loose = fromJson({})
    if (loose._tag === 'Right') expectTypeOf(loose.right).toEqualTypeOf<Table>()
  })
})
