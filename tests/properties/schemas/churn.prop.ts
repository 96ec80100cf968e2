import { isRight } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { articleLiteral, standardChurn } from '../../../src/policies/silent-majority.ts'
import { churnPolicySchema } from '../../../src/schemas/churn.ts'
import { errorsIn } from '../../../src/schemas/kit/errors-in.ts'
import { compileChurn } from '../../../src/silent-majority/policy/compile.ts'
import type { ChurnPolicy } from '../../../src/silent-majority/policy/policy.ts'
import { bentJson } from '../../../src/testing/arbitraries/bent-json.ts'
import { fc, prop } from '../../support/prop.ts'

const calibrated: ChurnPolicy = {
  ...standardChurn,
  timeZone: 'Asia/Shanghai',
  exposure: {
    weekdays: { sat: 0.5, sun: 0 },
    closed: [{ from: '2026-10-01', until: '2026-10-08' }],
    index: { from: '2026-02-15', weights: [0.5, 0.25] },
  },
  purchases: { ...standardChurn.purchases, prior: { events: 0.6, exposure: 51 }, hiatus: { days: 182, budget: 0.05 } },
  ranking: { model: 'MBG/NBD', unitDays: 1, r: 0.6, alpha: 51, a: 0.8, b: 1.2 },
}
const policies: readonly ChurnPolicy[] = [
  standardChurn,
  articleLiteral,
  calibrated,
  { ...calibrated, ranking: { model: 'NBD', unitDays: 7, r: 0.4, alpha: 12 } },
]
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

type Path = readonly (string | number)[]
const numbersIn = (value: unknown): readonly Path[] =>
  typeof value === 'number'
    ? [[]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, member]) => numbersIn(member).map((path) => [key, ...path]))
      : []
const withNumber = (value: unknown, [key, ...rest]: Path, number: number): unknown =>
  key === undefined
    ? number
    : Array.isArray(value)
      ? value.map((member, at) => (at === Number(key) ? withNumber(member, rest, number) : member))
      : { ...(value as object), [key]: withNumber((value as { [name: string]: unknown })[key], rest, number) }

const changed = fc
  .constantFrom(...policies)
  .chain((policy) =>
    fc.tuple(
      fc.constant(policy),
      fc.constantFrom(...numbersIn(policy)),
      fc.oneof(fc.constantFrom(0, 1, -1, 0.5, 366, 1e9), fc.double({ noNaN: true, noDefaultInfinity: true })),
    ),
  )
  .map(([policy, path, number]) => withNumber(policy, path, number) as ChurnPolicy)

describe('a stored churn policy', () => {
  it('is read as it was', () => {
    for (const policy of policies) expect(churnPolicySchema.parse(stored(policy))).toStrictEqual(policy)
  })

  prop([changed], { numRuns: 300 })('a stored churn policy is accepted exactly when it compiles', (policy) => {
    const compiled = compileChurn(policy)
    const read = churnPolicySchema.safeParse(policy)
    expect(read.success).toBe(isRight(compiled))
    if (compiled._tag === 'Left' && !read.success)
      expect(read.error.issues.map(({ path }) => path)).toEqual(compiled.left.map(({ path }) => path))
  })

  prop([bentJson(stored(calibrated))], { numRuns: 200 })(
    'is refused in words where it is bent out of shape',
    (bent) => {
      const read = churnPolicySchema.safeParse(bent, { error: errorsIn('zh-CN') })
      if (read.success) expect(isRight(compileChurn(read.data))).toBe(true)
      else for (const { message } of read.error.issues) expect(message).not.toBe('')
    },
  )

  it('says what a number should be, and where it stands', () => {
    const bad = { ...calibrated, timeZone: 'Mars/Base', budgets: { ...calibrated.budgets, watch: 5 } }
    const read = churnPolicySchema.safeParse(bad, { error: errorsIn('en') })
    expect(read.error?.issues.map(({ message }) => message)).toEqual([
      'timeZone: no time zone is called "Mars/Base"',
      'budgets.watch: expected a number above 0, at most 0.5, found 5',
    ])
  })
})
