import { existsSync, readFileSync } from 'node:fs'

/** How many tests of a vitest report passed and failed; nothing where there is no report. */
export const testsIn = (report) => {
  if (report === undefined || !existsSync(report)) return undefined
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
  return { passed: numPassedTests, failed: numFailedTests }
}

/**
 * Counts the tests of every gate that has tests, and every other gate as one. A gate that failed although none of
 * its tests did (coverage, types, a crash) counts as one more failure.
 */
export const tally = (ran) =>
  ran.reduce(
    ({ passed, failed }, { ok, tests }) => {
      const own = tests ?? { passed: ok ? 1 : 0, failed: 0 }
      const beside = ok || own.failed > 0 ? 0 : 1
      return { passed: passed + own.passed, failed: failed + own.failed + beside }
    },
    { passed: 0, failed: 0 },
  )
