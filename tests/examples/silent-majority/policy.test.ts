import { isRight } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { articleLiteral, standardChurn } from '../../../src/policies/silent-majority.ts'
import { compileChurn } from '../../../src/silent-majority/policy/compile.ts'
import { exposureFor } from '../../../src/silent-majority/policy/exposure-for.ts'
import type { ChurnPolicy } from '../../../src/silent-majority/policy/policy.ts'
import { newYear, on, rulesOf } from '../../support/churn.ts'

type Path = readonly (string | number)[]

/** A policy with one value put in its place. */
const put = (policy: unknown, [key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value
  if (Array.isArray(policy)) return policy.map((one, at) => (at === key ? put(one, rest, value) : one))
  const before = (policy ?? {}) as { readonly [key: string]: unknown }
  return { ...before, [key]: put(before[key], rest, value) }
}
const compiled = (policy: ChurnPolicy, path: Path, value: unknown): ReturnType<typeof compileChurn> =>
  compileChurn(put(policy, path, value) as ChurnPolicy)

const cusum = standardChurn
const windows = articleLiteral
const learnt: ChurnPolicy = {
  ...standardChurn,
  ranking: { model: 'MBG/NBD', unitDays: 1, r: 0.5, alpha: 9, a: 0.8, b: 2.4 },
}
const held: ChurnPolicy = {
  ...articleLiteral,
  purchases: { ...articleLiteral.purchases, hiatus: { days: 90, budget: 0.05 } },
}
const indexed: ChurnPolicy = { ...standardChurn, exposure: { index: { from: '2026-01-01', weights: [1, 1, 1] } } }

/** Where a number stands, the ends it is refused beyond, values just outside, and just inside; whole ones are counted. */
type Row = readonly [
  policy: ChurnPolicy,
  path: Path,
  ends: { readonly from: number; readonly above?: true; readonly to?: number },
  out: readonly number[],
  good: readonly number[],
  whole?: 'whole',
]
const rows: readonly Row[] = [
  [cusum, ['lateness'], { from: 0 }, [-1, Number.NaN], [0, 1e9]],
  [cusum, ['budgets', 'watch'], { from: 0, above: true, to: 0.5 }, [0.51, 1], [0.01, 0.5]],
  [cusum, ['budgets', 'alert'], { from: 0, above: true, to: 0.05 }, [0.06], [0.001, 0.05]],
  [cusum, ['budgets', 'critical'], { from: 0, above: true, to: 0.01 }, [0, -0.01, 0.02], [1e-9, 0.01]],
  [cusum, ['ratios', 'alert'], { from: 0, above: true, to: 1 }, [1.01], [0.4, 1]],
  [cusum, ['ratios', 'critical'], { from: 0, above: true, to: 0.5 }, [0, -0.1, 0.51], [1e-9, 0.5]],
  [cusum, ['exposure', 'weekdays', 'sun'], { from: 0, to: 1e6 }, [-0.1, 1_000_001], [0, 1e6]],
  [indexed, ['exposure', 'index', 'weights', 2], { from: 0, to: 1e6 }, [-0.1, 1_000_001], [0, 1e6]],
  [cusum, ['logins', 'least', 'activeDays'], { from: 1 }, [0, 0.9], [1]],
  [cusum, ['logins', 'least', 'exposure'], { from: 0, above: true }, [0, -1], [0.1]],
  [cusum, ['logins', 'dispersion'], { from: 1 }, [0.9], [1, 9]],
  [cusum, ['logins', 'ratios', 1], { from: 0.001, to: 0.999 }, [0, 1], [0.001, 0.999]],
  [windows, ['logins', 'windows', 'before'], { from: 1, to: 366 }, [0, 13.5, 367], [1, 366], 'whole'],
  [windows, ['logins', 'windows', 'after'], { from: 1, to: 366 }, [0, 13.5, 367], [1, 366], 'whole'],
  [windows, ['logins', 'least', 'activeDays'], { from: 1 }, [0], [1]],
  [windows, ['logins', 'article', 'atLeast'], { from: 0 }, [-1], [0, 28]],
  [windows, ['logins', 'article', 'atMost'], { from: 0 }, [-1], [0, 14]],
  [windows, ['features', 'article', 'shareBefore'], { from: 0, to: 1 }, [-0.1, 1.1], [0, 1]],
  ...['unitDays', 'r', 'alpha', 'a', 'b'].map(
    (name): Row => [learnt, ['ranking', name], { from: 0, above: true }, [0, -1, Number.NaN], [1e-9, 1e9]],
  ),
  [cusum, ['features', 'recent'], { from: 1, to: 200 }, [0, 1.5, 201], [1, 200], 'whole'],
  [cusum, ['features', 'least', 'before'], { from: 1 }, [0], [1]],
  [cusum, ['features', 'least', 'recent'], { from: 1 }, [0], [1]],
  [cusum, ['features', 'least', 'deep'], { from: 1 }, [0], [1]],
  ...(['purchases', 'contacts'] as const).flatMap((name): readonly Row[] => [
    [cusum, [name, 'leastGaps'], { from: 0 }, [-1], [0]],
    [cusum, [name, 'prior', 'events'], { from: 0, to: 1e6 }, [-1, 1e6 + 1], [0, 2.5, 1e6]],
    [cusum, [name, 'prior', 'exposure'], { from: 0 }, [-1], [0, 2.5]],
    [cusum, [name, 'regularity'], { from: 0.1, to: 100 }, [0.09, 101], [0.1, 100]],
    [held, [name, 'article', 'timesMean'], { from: 0 }, [-1], [0, 3]],
    [cusum, [name, 'stretch'], { from: 0, to: 20 }, [-1, 1.5, 21], [0, 20], 'whole'],
  ]),
  [held, ['purchases', 'hiatus', 'days'], { from: 0 }, [-1, Number.NaN], [0, 1e4]],
  [held, ['purchases', 'hiatus', 'budget'], { from: 0, to: 1 }, [-0.1, 1.1], [0, 1]],
  [cusum, ['contacts', 'mergeDays'], { from: 1, to: 366 }, [0, 6.5, 367], [1, 366], 'whole'],
  [cusum, ['contacts', 'leastDays'], { from: 0 }, [-1], [0]],
]

describe('a churn policy', () => {
  it.each(rows.map((row) => [row[1].join('.'), ...row] as const))(
    'is refused by name for %s out of its range, and taken at its ends',
    (_, policy, path, ends, out, good, whole) => {
      for (const value of out)
        expect(compiled(policy, path, value)).toStrictEqual({
          _tag: 'Left',
          left: [
            {
              _tag: whole === undefined ? 'SettingOutOfRange' : 'NotAWholeNumber',
              path,
              received: `${value}`,
              ...ends,
            },
          ],
        })
      for (const value of good) expect(isRight(compiled(policy, path, value)), `${value}`).toBe(true)
    },
  )

  it.each([
    ['budgets', 'watch', 'alert'],
    ['budgets', 'alert', 'critical'],
    ['ratios', 'alert', 'critical'],
  ])('has %s that grow with mildness: without %s there is none for %s', (name, mild, grave) => {
    const result = compiled(cusum, [name, mild], 0)
    expect(result).toMatchObject({ left: [{ path: [name, mild] }, { path: [name, grave], from: 0, to: 0 }] })
  })

  it('knows at most thirty sticky features: as many as bits of a whole number', () => {
    const named = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `f${i}`)
    expect(isRight(compiled(cusum, ['features', 'sticky'], named(30)))).toBe(true)
    expect(compiled(cusum, ['features', 'sticky'], named(31))).toStrictEqual({
      _tag: 'Left',
      left: [{ _tag: 'SettingOutOfRange', path: ['features', 'sticky'], received: '31', from: 0, to: 30 }],
    })
  })

  it('looks for a fall to one share at least', () => {
    expect(compiled(cusum, ['logins', 'ratios'], [])).toStrictEqual({
      _tag: 'Left',
      left: [{ _tag: 'SettingOutOfRange', path: ['logins', 'ratios'], received: '0', from: 1 }],
    })
    expect(isRight(compiled(cusum, ['logins', 'ratios'], [0.5]))).toBe(true)
  })

  it('names each date that is none', () => {
    const closed = [
      { from: '2026-02-01', until: '2026-02-30' },
      { from: '1 March', until: '2026-03-02' },
    ]
    expect(compiled(cusum, ['exposure'], { closed })).toStrictEqual({
      _tag: 'Left',
      left: [
        { _tag: 'NotADate', path: ['exposure', 'closed', 0, 'until'], received: '"2026-02-30"' },
        { _tag: 'NotADate', path: ['exposure', 'closed', 1, 'from'], received: '"1 March"' },
      ],
    })
  })
})

describe('the exposure of one customer', () => {
  const rules = rulesOf()
  const week = (from: number, until: number): number =>
    exposureFor(rules)([{ from: on(from, 12), until: on(until, 0), why: 'leave' }]).between(newYear, newYear + 7)

  it('is that of all without masks of their own', () => {
    expect(exposureFor(rules)([])).toBe(rules.exposure)
  })

  it('leaves out every day a mask touches, and not the day it ends at midnight', () => {
    expect([week(1, 3), week(1, 2), week(-9, 30)]).toEqual([5, 6, 0])
    const [from, until] = [on(1, 0), instant(on(3, 0) + 1)]
    expect(exposureFor(rules)([{ from, until, why: 'pause' }]).between(newYear, newYear + 7)).toBe(4)
  })

  it('is not touched by a mask that ends when it begins, or before', () => {
    expect(week(3, 1)).toBe(7)
    for (const until of [on(3, 12), on(3, 6)])
      expect(exposureFor(rules)([{ from: on(3, 12), until, why: 'leave' }]).between(newYear, newYear + 7)).toBe(7)
  })
})
