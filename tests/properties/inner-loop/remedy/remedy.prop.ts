import { describe, expect } from 'vitest'
import type { Money } from '../../../../src/core/money.ts'
import { acknowledge } from '../../../../src/inner-loop/remedy/acknowledge.ts'
import { authority } from '../../../../src/inner-loop/remedy/authority.ts'
import { checkOpener } from '../../../../src/inner-loop/remedy/check-opener.ts'
import type { OpenerFacts } from '../../../../src/inner-loop/remedy/opener.ts'
import { openerFor } from '../../../../src/inner-loop/remedy/opener-for.ts'
import { roles } from '../../../../src/inner-loop/vocabulary/role.ts'
import { say as en } from '../../../../src/locales/en.ts'
import { say as zh } from '../../../../src/locales/zh-CN.ts'
import {
  standardAcknowledgement,
  standardAuthority,
  standardOpener,
} from '../../../../src/policies/inner-loop/remedy.ts'
import { instants, someWords } from '../../../../src/testing/arbitraries/arbitraries.ts'
import { fc, prop } from '../../../support/prop.ts'

const record = <A>(fields: { [K in keyof A]: fc.Arbitrary<A[K]> }) =>
  fc.record(fields, { requiredKeys: ['scale' as keyof A], noNullPrototype: true })

const comments = fc.oneof(
  someWords,
  fc.string({
    unit: fc.constantFrom(
      '充',
      '电',
      '，',
      '。',
      ' ',
      '\n',
      'a',
      'B',
      'é',
      'e\u0301',
      '\u0301',
      '👩‍👧',
      '１',
      '-',
      '“',
      '\ud83d',
    ),
    maxLength: 60,
  }),
)
const facts = comments.chain((comment) =>
  record<OpenerFacts>({
    comment: fc.constant(comment),
    spans: fc.array(
      fc.record({ start: fc.integer({ min: -1, max: comment.length }), end: fc.nat(comment.length + 1) }),
      { maxLength: 4 },
    ),
    score: fc.nat(10),
    scale: fc.constantFrom('0-10', '1-10'),
  } as never),
) as fc.Arbitrary<OpenerFacts>

const open = openerFor(standardOpener)
const check = checkOpener(standardOpener)

describe('openers', () => {
  prop([facts])('an opener quotes the customer letter for letter', (given) => {
    const said = open(given)
    if (said._tag === 'QuotesWords') {
      expect(given.comment?.slice(said.span.start, said.span.end)).toBe(said.quote)
      expect(said.quote).not.toBe('')
      expect(said.span.end).toBeLessThanOrEqual(given.comment?.length ?? 0)
    }
    if (said._tag === 'QuotesScore') expect(said.score).toBe(given.score)
  })

  prop([facts], { numRuns: 300 })('what openerFor takes up passes checkOpener, in either language', (given) => {
    const said = open(given)
    for (const say of [zh, en]) {
      const verdict = check(say(said), given)
      expect([verdict._tag, verdict._tag === 'Right' ? verdict.right._tag : verdict.left]).toEqual(['Right', said._tag])
    }
  })

  const plain = fc.string({ unit: fc.constantFrom('充', '电', '冒', '烟', 'a', 'b', '1'), maxLength: 12 })
  prop([plain, plain])('width, case, white space and punctuation change no verdict', (opener, comment) => {
    const wide = (text: string) => text.replace(/[a-z0-9]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
    const spaced = (text: string) => `“${[...text].join(' ,\u200b')}”！`
    const before = check(opener, { comment, scale: '0-10' })
    for (const change of [wide, spaced, (text: string) => text.toUpperCase()]) {
      expect(check(change(opener), { comment, scale: '0-10' })).toEqual(before)
      expect(check(opener, { comment: change(comment), scale: '0-10' })._tag).toBe(before._tag)
    }
  })
})

describe('authority', () => {
  const may = authority(standardAuthority)
  const fen = (amount: number): Money => ({ amount, currency: 'CNY' })
  const ask = (role: (typeof roles)[number], amount: number, before: number) =>
    may({ _tag: 'Compensate', role, amount: fen(amount), grantedInCase: fen(before) })
  const amounts = fc.integer({ min: 1, max: 60_000 })
  const worker = fc.constantFrom(...roles.filter((role) => role !== 'topManagement'))

  prop([fc.array(fc.tuple(worker, amounts), { maxLength: 12 })])(
    'however an amount is split, no more than the limit is granted in a case',
    (parts) => {
      const total = parts.reduce((sum, [role, amount]) => {
        const answer = ask(role, amount, sum)
        if (answer._tag === 'Granted') expect(answer.totalInCase).toEqual(fen(sum + amount))
        return answer._tag === 'Granted' ? sum + amount : sum
      }, 0)
      expect(total).toBeLessThanOrEqual(50_000)
    },
  )
  prop([fc.constantFrom(...roles), amounts, amounts, fc.nat(60_000), fc.nat(60_000)])(
    'a smaller amount, or less granted before, is never granted less',
    (role, amount, less, before, beforeLess) => {
      if (ask(role, amount, before)._tag !== 'Granted') return
      expect(ask(role, Math.min(amount, less), Math.min(before, beforeLess))._tag).toBe('Granted')
    },
  )
})

describe('acknowledgement', () => {
  const pairs = fc.oneof(
    fc.tuple(someWords, someWords),
    someWords.map((id) => [id, `${id} `] as [string, string]),
    someWords.map((id) => [id, id] as [string, string]),
  )
  prop([pairs, instants])('every feedback is acknowledged under a number of its own', ([one, other], receivedAt) => {
    const of = (feedbackId: string) => acknowledge(standardAcknowledgement)({ feedbackId, receivedAt })
    expect(of(one).ticket === of(other).ticket).toBe(one === other)
    for (const say of [zh, en]) expect(say(of(one))).toContain(of(one).ticket)
  })
})
