import { isRight } from 'fp-ts/Either'
import { type Instant, instant } from '../../src/core/instant.ts'
import type { Measurement } from '../../src/outer-loop/validation/measurement.ts'
import { validate } from '../../src/outer-loop/validation/validate.ts'
import type { ValidationFacts } from '../../src/outer-loop/validation/validation-facts.ts'
import type { Validation } from '../../src/outer-loop/validation/verdict.ts'
import { standardValidation } from '../../src/policies/outer-loop/outer-loop-proof.ts'

export const at = (text: string): Instant => instant(Date.parse(`${text}T00:00:00Z`))
export const year = (name: number): Measurement['window'] => ({
  from: at(`${name}-01-01`),
  to: at(`${name + 1}-01-01`),
})

export const measured = (
  window: Measurement['window'],
  answers: number,
  named: { readonly [topic: string]: number },
  asked?: number,
): Measurement => ({ window, taxonomyVersion: '1', answers, named, ...(asked === undefined ? {} : { asked }) })

/** One topic, a year before and a year after. */
export const oneTopic = (x: number, n: number, y: number, m: number): ValidationFacts => ({
  topics: ['t'],
  before: measured(year(2024), n, { t: x }),
  after: measured(year(2025), m, { t: y }),
})

export const validated = (facts: ValidationFacts): Validation => {
  const found = validate(standardValidation)(facts)
  if (!isRight(found)) throw new Error(JSON.stringify(found.left))
  return found.right
}
