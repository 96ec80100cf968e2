/** A fraction of integers without a limit, for models: numerator and positive denominator. */
export type Exact = readonly [bigint, bigint]

export const exact = (numerator: number, denominator = 1): Exact => [BigInt(numerator), BigInt(denominator)]
export const plus = ([a, b]: Exact, [c, d]: Exact): Exact => [a * d + c * b, b * d]
export const minus = (x: Exact, [c, d]: Exact): Exact => plus(x, [-c, d])
export const times = ([a, b]: Exact, [c, d]: Exact): Exact => [a * c, b * d]
export const over = ([a, b]: Exact, [c, d]: Exact): Exact => [a * d, b * c]
export const sum = (terms: readonly Exact[]): Exact => terms.reduce(plus, [0n, 1n])

/** The nearest number, by way of thirty digits. */
export const numberOf = ([a, b]: Exact): number => Number(`${(a * 10n ** 40n) / b}e-40`)
