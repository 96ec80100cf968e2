/** A value as JSON keeps it: a copy, without the keys that have no value. */
export const written = <A>(value: unknown): A => JSON.parse(JSON.stringify(value)) as A
