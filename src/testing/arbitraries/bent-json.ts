import * as fc from 'fast-check'

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom<unknown>(
    ...[null, '', ' ', 0, -0, 6.5, -1, 11, '7', '0', 1e308, '2026-02-30', '2026-11-21T02:00:00Z', [], {}],
    { toString: 1, valueOf: 1 },
    { length: 2 },
  ),
)

/**
 * JSON that is nearly this: up to two places of it hold something else; now and then any JSON at all.
 *
 * @example
 * const adapter = mapped({ source: 'desk', zone: 'UTC', fields: { id: 'id', score: 'nps', receivedAt: 'at' } })
 * law('my adapter answers anything', bentJson({ id: 7, nps: '2', at: '2026-11-21' }), (received) =>
 *   ['Left', 'Right'].includes(adapter(received)._tag)).check({ numRuns: 20 }) // => undefined
 */
export const bentJson = (clean: unknown): fc.Arbitrary<unknown> => {
  const bends = fc.array(fc.tuple(fc.array(fc.nat(9), { minLength: 1, maxLength: 5 }), odd), { maxLength: 2 })
  return fc.oneof(
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
    {
      weight: 6,
      arbitrary: bends.map((each) => each.reduce((value, [steps, other]) => put(value, steps, other), clean)),
    },
  )
}

const put = (value: unknown, [step, ...rest]: readonly number[], other: unknown): unknown => {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
  const key = step === undefined ? undefined : keys[step % Math.max(1, keys.length)]
  if (key === undefined) return other
  const member = put((value as Record<string, unknown>)[key], rest, other)
  return Array.isArray(value)
    ? value.map((one: unknown, place) => (String(place) === key ? member : one))
    : { ...(value as object), [key]: member }
}
