import { isRight } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { articleLiteral, standardChurn } from '../../../src/policies/silent-majority.ts'
import type { Ranking } from '../../../src/silent-majority/model/ranking.ts'
import { policyFlaws } from '../../../src/silent-majority/policy/check-policy.ts'
import { compileChurn } from '../../../src/silent-majority/policy/compile.ts'
import type { ChurnPolicy } from '../../../src/silent-majority/policy/policy.ts'

type Path = readonly (string | number)[]
const put = (policy: unknown, [key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value
  if (Array.isArray(policy)) return policy.map((one, at) => (at === key ? put(one, rest, value) : one))
  const before = policy as { readonly [key: string]: unknown }
  return { ...before, [key]: put(before[key], rest, value) }
}
const flaws = (policy: unknown): ReturnType<typeof policyFlaws> => policyFlaws(policy as ChurnPolicy)

const chosen = { heldOutDays: 90, customers: 400, auc: 0.8 }
const rates = { unitDays: 1, r: 0.5, alpha: 9 }
const rankings: readonly Ranking[] = [
  { model: 'BG/NBD', ...rates, a: 0.8, b: 2.4, episodeDays: 7, chosen },
  { model: 'MBG/NBD', ...rates, a: 0.8, b: 2.4, episodeDays: 7, chosen, regularity: 2 },
  { model: 'NBD', ...rates, episodeDays: 7, chosen, regularity: 2 },
]
const hiatus = { days: 90, budget: 0.05 }
const exposure = {
  yearly: Array.from({ length: 53 }, () => 1),
  weekdays: { mon: 1, sun: 0 },
  closed: [{ from: '2026-02-16', until: '2026-02-24' }],
  index: { from: '2026-01-01', weights: [1, 2] },
}
/** Policies with every setting there is. */
const full: readonly ChurnPolicy[] = rankings.map((ranking, at) => {
  const { logins, features, purchases, contacts } = at === 0 ? articleLiteral : standardChurn
  return {
    ...standardChurn,
    logins,
    features: { ...features, sticky: ['a'] },
    purchases: { ...purchases, hiatus },
    contacts,
    exposure,
    ranking,
  }
})
const free = [
  'ranking',
  'exposure.yearly',
  'exposure.weekdays',
  'exposure.weekdays.mon',
  'exposure.weekdays.sun',
  'exposure.closed',
  'exposure.index',
  'logins.article',
  'features.article',
  'purchases.hiatus',
  'purchases.article',
  'contacts.article',
  'ranking.episodeDays',
  'ranking.chosen',
  'ranking.regularity',
]
/** Every place of a policy, with what stands there. */
const placesIn = (value: unknown, path: Path = []): readonly (readonly [Path, unknown])[] => {
  const here = [[path, value] as const]
  if (typeof value !== 'object' || value === null) return here
  const inside = Array.isArray(value) ? value.slice(0, 1).map((one, at) => [at, one] as const) : Object.entries(value)
  return [...here, ...inside.flatMap(([key, one]) => placesIn(one, [...path, key]))]
}
const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

describe('a policy with every setting there is', () => {
  it('is a policy', () => {
    for (const policy of full) expect([flaws(policy), isRight(compileChurn(policy))]).toEqual([[], true])
  })

  it('is refused with anything of another kind, by its place', () => {
    for (const policy of full)
      for (const [path, value] of placesIn(policy))
        for (const wrong of [null, Array.isArray(value) ? {} : []]) {
          const found = flaws(put(policy, path, wrong))
          const place = path.join('.')
          // a list may stand where regularity is told by shares; an empty one has none
          if (/^(purchases|contacts)\.regularity$/.test(place) && Array.isArray(wrong)) {
            expect(found).toEqual([{ _tag: 'NotAWholeNumber', path, received: '0', from: 1, to: 16 }])
            continue
          }
          expect(found, place).toHaveLength(1)
          expect(found[0], place).toMatchObject({ path, received: Array.isArray(wrong) ? '[]' : expect.any(String) })
          expect(found[0]?._tag, place).toMatch(
            typeof value === 'number'
              ? /^NotANumber$/
              : typeof value === 'string'
                ? /^(NotText|NotOneOf)$/
                : isRecord(value)
                  ? /^NotARecord$/
                  : place.endsWith('regularity')
                    ? /^NotANumber$/
                    : /^NotAList$/,
          )
        }
  })

  it('is refused without what is needed, and not without the rest', () => {
    for (const policy of full)
      for (const [path] of placesIn(policy)) {
        if (path.length === 0 || typeof path.at(-1) === 'number') continue
        const found = flaws(put(policy, path, undefined))
        expect(found, path.join('.')).toEqual(free.includes(path.join('.')) ? [] : [{ _tag: 'FieldMissing', path }])
      }
  })

  it('is refused with a name nobody reads, which is told with those that would be right', () => {
    for (const policy of full)
      for (const [path, value] of placesIn(policy)) {
        if (!isRecord(value)) continue
        const found = flaws(put(policy, [...path, 'toString'], 1))
        expect(found, path.join('.')).toEqual([
          { _tag: 'UnknownSetting', path: [...path, 'toString'], allowed: expect.arrayContaining(Object.keys(value)) },
        ])
      }
  })

  it('knows a silence that is long for anybody among purchases alone', () => {
    expect(flaws(put(full[0], ['contacts', 'hiatus'], hiatus))).toEqual([
      { _tag: 'UnknownSetting', path: ['contacts', 'hiatus'], allowed: expect.not.arrayContaining(['hiatus']) },
    ])
  })

  it('has names that say something', () => {
    for (const name of ['id', 'version', 'source', 'timeZone'])
      for (const blank of ['', ' \n'])
        expect(flaws(put(standardChurn, [name], blank))).toEqual([
          { _tag: 'NotText', path: [name], received: JSON.stringify(blank) },
        ])
    // a date may be any text, so that it is told as no date
    expect(flaws(put(full[0], ['exposure', 'index', 'from'], ''))).toEqual([
      { _tag: 'NotADate', path: ['exposure', 'index', 'from'], received: '""' },
    ])
  })

  it('has one of the methods and one of the models', () => {
    for (const [place, name, allowed] of [
      ['logins', 'method', ['cusum', 'windows']],
      ['ranking', 'model', ['BG/NBD', 'MBG/NBD', 'NBD']],
    ] as const) {
      const path = [place, name]
      expect(flaws(put(full[1], path, 'toString'))).toEqual([
        { _tag: 'NotOneOf', path, received: '"toString"', allowed },
      ])
      expect(flaws(put(full[1], path, 7))).toEqual([{ _tag: 'NotOneOf', path, received: '7', allowed }])
      expect(flaws(put(full[1], [place], {}))).toEqual([{ _tag: 'FieldMissing', path }])
    }
  })
})

describe('numbers out of range', () => {
  const among = (policy: ChurnPolicy, path: Path, value: unknown): unknown => {
    const [flaw, ...others] = flaws(put(policy, path, value))
    return others.length > 0 ? [flaw, ...others] : flaw
  }
  const outside = (path: Path, received: number, ends: object): object => ({
    _tag: 'SettingOutOfRange',
    path,
    received: `${received}`,
    ...ends,
  })
  const notWhole = (path: Path, received: number, from: number, to: number): object => ({
    _tag: 'NotAWholeNumber',
    path,
    received: `${received}`,
    from,
    to,
  })
  const [bg, mbg] = full as readonly [ChurnPolicy, ChurnPolicy]

  it('are told of a team, a count of days by whole ones', () => {
    for (const out of [0, 201, 1.5])
      expect(among(mbg, ['team', 'recent'], out)).toEqual(notWhole(['team', 'recent'], out, 1, 200))
    for (const good of [1, 200]) expect(among(mbg, ['team', 'recent'], good)).toBeUndefined()
    for (const name of ['before', 'recent', 'users']) {
      expect(among(mbg, ['team', 'least', name], 0.5)).toEqual(outside(['team', 'least', name], 0.5, { from: 1 }))
      expect(among(mbg, ['team', 'least', name], 1)).toBeUndefined()
    }
  })

  it('are told of a ranking: rates above nothing, days of an episode from one to 366', () => {
    const path = ['ranking', 'episodeDays']
    for (const out of [0, 367, 2.5]) expect(among(bg, path, out)).toEqual(notWhole(path, out, 1, 366))
    for (const good of [1, 366]) expect(among(bg, path, good)).toBeUndefined()
    expect(among(mbg, ['ranking', 'regularity'], 0)).toEqual(
      outside(['ranking', 'regularity'], 0, { from: 0, above: true }),
    )
    expect(among(mbg, ['ranking', 'regularity'], 0.01)).toBeUndefined()
  })

  it('are told of a yearly profile, which has 53 weeks', () => {
    const path = ['exposure', 'yearly']
    for (const weeks of [0, 52, 54])
      expect(among(bg, path, new Array(weeks).fill(1))).toEqual(notWhole(path, weeks, 53, 53))
    for (const out of [-0.5, 1_000_001])
      expect(among(bg, [...path, 52], out)).toEqual(outside([...path, 52], out, { from: 0, to: 1e6 }))
    for (const good of [0, 1e6]) expect(among(bg, [...path, 52], good)).toBeUndefined()
  })

  it('are told of regularity by shares: one to sixteen of them, from 0.1 to 100, each above nothing', () => {
    const path = ['purchases', 'regularity']
    const share = { regularity: 1, share: 0.5 }
    expect(among(mbg, path, [])).toEqual(notWhole(path, 0, 1, 16))
    expect(among(mbg, path, new Array(17).fill(share))).toEqual(notWhole(path, 17, 1, 16))
    for (const good of [1, 16]) expect(among(mbg, path, new Array(good).fill(share))).toBeUndefined()
    for (const out of [0.09, 101])
      expect(among(mbg, [...path, 1, 'regularity'], out)).toEqual(
        outside([...path, 1, 'regularity'], out, { from: 0.1, to: 100 }),
      )
    for (const out of [0, 1.5])
      expect(among(mbg, [...path, 1, 'share'], out)).toEqual(
        outside([...path, 1, 'share'], out, { from: 0, above: true, to: 1 }),
      )
    for (const good of [0.001, 1]) expect(among(mbg, [...path, 1, 'share'], good)).toBeUndefined()
  })

  it('are told beside a name nobody reads, but not beside what is of another kind', () => {
    const wrong = put(put(standardChurn, ['lateness'], -1), ['nobody'], 1)
    expect(flaws(wrong).map(({ _tag }) => _tag)).toEqual(['SettingOutOfRange', 'UnknownSetting'])
    expect(flaws(put(wrong, ['version'], 2)).map(({ _tag }) => _tag)).toEqual(['NotText', 'UnknownSetting'])
  })
})

describe('what is no policy at all', () => {
  const refused = (policy: unknown): unknown => {
    const got = compileChurn(policy as ChurnPolicy)
    return isRight(got) ? got : got.left
  }

  it('is refused by its kind', () => {
    for (const [none, received] of [
      [null, 'null'],
      [undefined, 'undefined'],
      [7, '7'],
      ['policy', '"policy"'],
      [[], '[]'],
    ] as const)
      expect(refused(none)).toEqual([{ _tag: 'NotARecord', path: [], received }])
  })

  it('is refused for a zone nobody knows, or that is none', () => {
    const path = ['timeZone']
    expect(refused({ ...standardChurn, timeZone: 'Mars/Olympus' })).toEqual([
      { _tag: 'ZoneUnknown', path, received: '"Mars/Olympus"' },
    ])
    expect(refused({ ...standardChurn, timeZone: 8 })).toEqual([{ _tag: 'NotText', path, received: '8' }])
  })
})
