import { left, right } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { instant, instantOf, isoOf, parseInstant } from '../../../src/core/instant.ts'

const refused = (received: unknown) => parseInstant(received)._tag === 'Left'

describe('parseInstant', () => {
  it.each([
    ['2026-11-21T10:00:00+08:00', '2026-11-21T02:00:00.000Z'],
    ['2026-11-21T10:00:00+0800', '2026-11-21T02:00:00.000Z'],
    ['2026-11-21 10:00+08:00', '2026-11-21T02:00:00.000Z'],
    ['2026-11-20T18:30:00.1239-07:30', '2026-11-21T02:00:00.123Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
  ])('reads %s as %s', (text, iso) => {
    expect(parseInstant(text)).toEqual(right(Date.parse(iso)))
  })

  it.each([
    '2026-11-21T10:00:00', // no offset: the zone would have to be guessed
    '2026-11-21',
    '2026-02-29T00:00:00Z', // no leap year
    '2026-04-31T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-11-21T24:00:00Z',
    '2026-11-21T10:60:00Z',
    '2026-11-21T10:00:00+24:00',
    'yesterday',
    '',
  ])('refuses %j', (text) => {
    expect(refused(text)).toBe(true)
  })

  it('reads whole epoch milliseconds and no other number', () => {
    expect(parseInstant(0)).toEqual(right(0))
    expect(Object.is((parseInstant(-0) as { right: number }).right, 0)).toBe(true)
    expect([1.5, Number.NaN, Number.POSITIVE_INFINITY, 9e15].map(refused)).toEqual([true, true, true, true])
  })

  it('says where and what', () => {
    expect(parseInstant(null, ['receivedAt'])).toEqual(
      left({ _tag: 'NotAnInstant', path: ['receivedAt'], received: 'null' }),
    )
  })

  it('goes to text and back', () => {
    expect(instantOf(isoOf(instant(1795226400123)))).toBe(1795226400123)
  })
})
