import type { Law } from '../../src/testing/laws/law.ts'

/** The titles of the laws that do not hold. */
export const brokenOf = (laws: readonly Law[], numRuns = 300): readonly string[] =>
  laws
    .filter(({ check }) => {
      try {
        check({ seed: 1, numRuns, endOnFailure: true })
        return false
      } catch {
        return true
      }
    })
    .map(({ title }) => title)
