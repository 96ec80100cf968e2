const odd: readonly unknown[] = [
  ...[undefined, null, true, '', 'x', 'toString', '__proto__', 'constructor'],
  ...[0, -1, 7, 6.5, 1e300, Number.NaN, 8.64e15, -8.64e15],
  ...[[], {}, [null], [[]], { a: null }],
]

/** A value with one field of it bent, every field in every way there is, and each field left out; it stays as it was. */
export function* bentEach(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, member] of Object.entries(value)) {
    for (const other of odd) yield withField(value, name, other)
    if (!Array.isArray(value)) yield Object.fromEntries(Object.entries(value).filter(([one]) => one !== name))
    for (const bent of bentEach(member)) yield withField(value, name, bent)
  }
}

const withField = (value: object, name: string, member: unknown): unknown =>
  Array.isArray(value)
    ? value.map((one: unknown, place) => (String(place) === name ? member : one))
    : { ...value, [name]: member }
