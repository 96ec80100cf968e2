import { expect, it } from 'vitest'
import { instant, isoOf } from '../../../src/core/instant.ts'

it.each([
  [Number.NaN, '0000-01-01T00:00:00.000Z'],
  [Number.POSITIVE_INFINITY, '+275760-09-13T00:00:00.000Z'],
  [Number.NEGATIVE_INFINITY, '-271821-04-20T00:00:00.000Z'],
  [1.5, '1970-01-01T00:00:00.001Z'],
])('what is no moment is still said, never thrown: %d', (at, text) => {
  expect(isoOf(instant(at))).toBe(text)
})
