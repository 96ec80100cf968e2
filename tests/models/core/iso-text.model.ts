import { describe, expect, it } from 'vitest'
import { isoText } from '../../../src/core/text/iso-text.ts'
import { fc, prop } from '../../support/prop.ts'

const written = (at: number): string => new Date(at).toISOString()
const dayLength = 86_400_000

describe('the text of an instant', () => {
  prop([fc.integer({ min: -62_300_000_000_000, max: 253_500_000_000_000 })])(
    'an instant reads as the platform writes it',
    (at) => {
      expect(isoText(at)).toBe(written(at))
    },
  )

  it('holds for the first and last moment of every day of two leap cycles and for the edges of four-digit years', () => {
    const days = Array.from({ length: 146_097 * 2 }, (_, day) => day - 146_097)
    const wrong = days
      .flatMap((day) => [day * dayLength, day * dayLength - 1])
      .filter((at) => isoText(at) !== written(at))
    expect(wrong).toEqual([])
    for (const text of ['0000-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z', '0000-02-29T12:00:00.001Z'])
      expect(isoText(Date.parse(text))).toBe(text)
    expect(isoText(Date.parse('0000-01-01T00:00:00.000Z') - 1)).toBe('-000001-12-31T23:59:59.999Z')
    expect(isoText(1.5)).toBe('1970-01-01T00:00:00.001Z')
  })
})
