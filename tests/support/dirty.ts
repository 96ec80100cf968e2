import fc from 'fast-check'

/** A record in which some fields were replaced, dropped or set to something odd. */
export const dirty = <A extends object>(clean: fc.Arbitrary<A>): fc.Arbitrary<unknown> =>
  fc
    .tuple(clean, fc.array(fc.tuple(fc.nat(20), odd), { maxLength: 3 }), fc.array(fc.string(), { maxLength: 2 }))
    .map(([record, changes, extra]) => {
      const names = Object.keys(record)
      const changed = changes.map(([place, value]) => [names[place % names.length] as string, value] as const)
      return {
        ...record,
        ...Object.fromEntries(changed),
        ...Object.fromEntries(extra.map((name) => [name, 1])),
      }
    })

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    ' ',
    '0',
    'high',
    '1-10',
    0,
    -0,
    1,
    -1,
    11,
    1.5,
    Number.NaN,
    [],
    {},
    true,
  ),
  fc.constantFrom<unknown>(
    [''],
    ['legal'],
    { amount: -1, currency: 'CNY' },
    { amount: 1 },
    { phone: 'maybe' },
    { phone: null },
  ),
  fc.jsonValue(),
)
