import * as fc from 'fast-check'

/** Something that must hold of every input: run `check` in a test of that title. */
export interface Law {
  readonly title: string
  /** Throws a counterexample, shrunk as far as it goes, where the law does not hold. */
  readonly check: (params?: fc.Parameters<unknown>) => void
}

/**
 * States a law over drawn values; it fails where `holds` answers false or throws (定律). `check` takes fast-check's parameters,
 * a seed to repeat a failure among them, and runs a hundred values unless told.
 *
 * @example
 * law('a score stays on its scale', scoreOn('0-10'), (score) => score >= 0 && score <= 10).check({ numRuns: 20 })
 * // => undefined
 * const broken = law('everybody is a promoter', scoreOn('0-10'), (score) => score > 8)
 * let said = 'holds'
 * try { broken.check({ seed: 7 }) } catch { said = 'broken' }
 * said // => 'broken'
 */
export const law = <A>(title: string, drawn: fc.Arbitrary<A>, holds: (value: A) => boolean): Law => ({
  title,
  check: (params = {}) => fc.assert(fc.property(drawn, holds), params as fc.Parameters<[A]>),
})
