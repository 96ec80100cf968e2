import * as fc from 'fast-check'

/** Something that must hold of every input: run `check` in a test of that title. */
export interface Law {
  readonly title: string
  /** Throws a counterexample, shrunk as far as it goes, where the law does not hold. */
  readonly check: (params?: fc.Parameters<unknown>) => void
}

/** States a law over drawn values; it fails where `holds` answers false or throws. */
export const law = <A>(title: string, drawn: fc.Arbitrary<A>, holds: (value: A) => boolean): Law => ({
  title,
  check: (params = {}) => fc.assert(fc.property(drawn, holds), params as fc.Parameters<[A]>),
})
