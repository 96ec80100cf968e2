import { describe, expect, it } from 'vitest'
import { looksSoFar, verdictsAtLook } from '../../../src/outer-loop/validation/allowance.ts'
import { leastExpectedCell } from '../../../src/outer-loop/validation/share-drop.ts'
import { testOf } from '../../../src/outer-loop/validation/topic-test.ts'
import { standardValidation } from '../../../src/policies/outer-loop/outer-loop-proof.ts'
import { share } from '../../../src/stats/proportion/share.ts'
import type { SequentialLook } from '../../../src/stats/sequential/spending.ts'
import { logGamma } from '../../../src/stats/special/log-gamma.ts'
import { oneTopic } from '../../support/validation.ts'

/** So many answers before, so many more after at each of several looks. */
interface Plan {
  readonly before: number
  readonly each: number
  readonly looks: number
}

const binomial = (n: number, p: number): Float64Array =>
  Float64Array.from({ length: n + 1 }, (_, k) =>
    Math.exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) + k * Math.log(p) + (n - k) * Math.log1p(-p)),
  )

/** At each look, for every count before and after, 1 where the rule that is shipped says `dropped`. */
const calledBy = ({ before, each, looks }: Plan): readonly (readonly Uint8Array[])[] =>
  Array.from({ length: looks }, (_, i) => {
    const after = each * (i + 1)
    const earlier = Array.from({ length: i }, (_, at) => each * (at + 1))
    const plan = { planned: each * looks, earlier }
    const look = looksSoFar(standardValidation.level, before, after, plan).at(-1) as SequentialLook
    const isCalled = (x: number, y: number): boolean => {
      // no count that is too small for a look before the end need be tested
      const pair = { before: share(x, before), after: share(y, after) }
      if (look.information < 1 && leastExpectedCell(pair) < 5) return false
      const tested = testOf({ ...oneTopic(x, before, y, after), look: plan })('t')
      return verdictsAtLook(look, [tested])[0]?.verdict === 'dropped'
    }
    return Array.from({ length: before + 1 }, (_, x) =>
      // where the share did not fall there is nothing to call
      Uint8Array.from({ length: after + 1 }, (_, y) => (y * before <= x * after && isCalled(x, y) ? 1 : 0)),
    )
  })

/** The exact chance that a drop is ever called, and the mean look at which it is, by carrying every count on. */
const everCalled = (
  { before, each }: Plan,
  called: readonly (readonly Uint8Array[])[],
  p: number,
  q = p,
): { readonly chance: number; readonly look: number } => {
  const [first, more] = [binomial(before, p), binomial(each, q)]
  let [chance, looks] = [0, 0]
  first.forEach((weight, x) => {
    if (weight < 1e-15) return
    let standing = Float64Array.of(1)
    called.forEach((at, look) => {
      const next = new Float64Array(each * (look + 1) + 1)
      standing.forEach((here, y) => {
        if (here > 0)
          for (let k = 0; k <= each; k += 1) next[y + k] = (next[y + k] as number) + here * (more[k] as number)
      })
      const row = at[x] as Uint8Array
      next.forEach((here, y) => {
        if (row[y] !== 1) return
        chance += weight * here
        looks += weight * here * (look + 1)
        next[y] = 0
      })
      standing = next
    })
  })
  return { chance, look: looks / chance }
}

const shares = [0.02, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5]

describe('a project watched every week, by carrying every count from look to look', () => {
  const long: Plan = { before: 300, each: 25, looks: 12 }
  const short: Plan = { before: 100, each: 10, looks: 12 }
  const [inLong, inShort] = [calledBy(long), calledBy(short)]

  it.each([
    ['300 before, 25 a week', long, inLong],
    ['100 before, 10 a week', short, inShort],
  ] as const)('that changed nothing is called a drop in at most 5.5 of a hundred (%s)', (_, plan, called) => {
    for (const one of shares) expect(everCalled(plan, called, one).chance).toBeLessThan(0.055)
  })

  it('that halved or took off a third is told long before its end', () => {
    const [third, half] = [everCalled(long, inLong, 0.3, 0.2), everCalled(long, inLong, 0.3, 0.15)]
    expect(third.chance).toBeGreaterThan(0.85)
    expect(third.look).toBeLessThan(7)
    expect(half.chance).toBeGreaterThan(0.99)
    expect(half.look).toBeLessThan(5)
    expect(everCalled(short, inShort, 0.3, 0.2).chance).toBeGreaterThan(0.49)
  })
})
