import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import * as schemas from '../../../src/schemas/index.ts'

const all = Object.entries(schemas).flatMap(([name, one]): readonly (readonly [string, z.ZodType])[] =>
  name.endsWith('Schema') ? [[name, one as z.ZodType]] : [],
)
/** Values of every kind at every place that a schema may name, and thousands of places it does not. */
const many = Array.from({ length: 3000 }, () => -1.5)
const places = [
  'id',
  'version',
  'confidence',
  'rating',
  'rows',
  'targets',
  'promises',
  'vocabularies',
  'weekly',
  'data',
]
const odd: readonly unknown[] = [
  ...[undefined, null, 7, -1.5, '', 'x', [], many, {}],
  ...places.flatMap((place) => [null, -1.5, 95, many, { scale: '1-5', value: 9 }].map((one) => ({ [place]: one }))),
  { specversion: '1.0', id: 'e', source: '/', type: 't', data: 1, data_base64: 'e30=' },
  { _tag: 'OfferSolution', id: 'k', at: 0, by: 'Li', text: 'x', promises: many },
  { _tag: 'LinkFeedback' },
]
const unworded = /^(.*: )?(Invalid|Unrecognized|Expected)\b/u

describe('every schema', () => {
  it.each(all)('%s says what is wrong in words of this library, and not more of it than can be read', (_, schema) => {
    let refused = 0
    for (const value of odd) {
      const { error } = schema.safeParse(value)
      if (error === undefined) continue
      refused += 1
      expect(error.issues.length).toBeLessThanOrEqual(101)
      for (const { message } of error.issues) expect(message).not.toMatch(unworded)
    }
    expect(refused).toBeGreaterThan(20)
  })
})
