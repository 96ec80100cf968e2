import { isLeft, right } from 'fp-ts/Either'
import { describe, expect } from 'vitest'
import { instantOf, isoOf, parseInstant } from '../../../src/core/instant.ts'
import { instants } from '../../../src/testing/arbitraries/arbitraries.ts'
import { fc, prop } from '../../support/prop.ts'

const two = (value: number) => String(value).padStart(2, '0')

describe('instant', () => {
  prop([instants])('an instant survives its ISO text', (at) => {
    expect(parseInstant(isoOf(at))).toEqual(right(at))
    expect(instantOf(isoOf(at))).toBe(at)
  })

  prop([instants, fc.integer({ min: -1439, max: 1439 })])('an offset names the same moment', (at, offset) => {
    const local = new Date(at + offset * 60_000).toISOString().slice(0, -1)
    const sign = offset < 0 ? '-' : '+'
    const text = `${local}${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
    if (local.length === 23) expect(parseInstant(text)).toEqual(right(at))
  })

  prop([fc.nat(9999), fc.nat(14), fc.nat(33)])(
    'no text that names an impossible date is an instant',
    (year, month, day) => {
      const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T00:00:00Z`
      const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
      expect(isLeft(parseInstant(text))).toBe(day < 1 || day > days)
    },
  )

  prop([fc.anything()])('no value makes it throw', (received) => {
    expect(['Left', 'Right']).toContain(parseInstant(received)._tag)
  })
})
