import { describe, expect, it } from 'vitest'
import { groupAgreement } from '../../../src/outer-loop/themes/agreement.ts'
import { discoverThemes } from '../../../src/outer-loop/themes/discover.ts'
import { themeTokens } from '../../../src/outer-loop/themes/theme-tokens.ts'
import { standardThemes } from '../../../src/policies/outer-loop/themes.ts'
import { fc, prop } from '../../support/prop.ts'
import { drawsFrom } from '../../support/random.ts'

const pools = [
  ['充电器', '充电口', '电池鼓包', '发热', '续航'],
  ['快递员', '派送慢', '驿站', '物流停滞', '签收'],
  ['退款', '发票抬头', '优惠券', '扣费', '账单'],
] as const

/** Complaints about three things, each made of its own words. */
const complaints = (
  seed: number,
  count: number,
): { readonly texts: readonly string[]; readonly about: readonly number[] } => {
  const draw = drawsFrom(seed)
  const about = Array.from({ length: count }, () => Math.floor(3 * draw()))
  const texts = about.map((which) => {
    const pool = pools[which] as readonly string[]
    return [0, 1, 2].map(() => pool[Math.floor(pool.length * draw())]).join('，')
  })
  return { texts, about }
}
const policy = { ...standardThemes, groups: 3 }

describe('three things customers complain about', () => {
  const { texts, about } = complaints(7, 240)
  const { themes, themeOf, stability, notes, exploratory } = discoverThemes(policy)(texts)

  it('are found again, and are stable', () => {
    expect(exploratory).toBe(true)
    expect(
      groupAgreement(
        themeOf.map((one) => one ?? -1),
        about,
      ),
    ).toBeGreaterThan(0.95)
    expect(stability).toBeGreaterThan(0.9)
    expect(notes).toEqual([])
  })

  it('are known by their own words, and quoted', () => {
    themes.forEach(({ labels, quotes, texts: size }, place) => {
      const which = about[quotes[0] ?? -1] ?? 0
      const pool = (pools[which] ?? []).join(' ')
      expect(labels.length).toBeGreaterThan(0)
      for (const label of labels) expect(pool).toContain(label)
      for (const quote of quotes) expect(themeOf[quote]).toBe(place)
      expect(size).toBe(themeOf.filter((one) => one === place).length)
    })
  })

  it('have the same numbers wherever they are computed', () => {
    const draw = drawsFrom(11)
    const every = pools.flat()
    const mixed = texts.map(
      (text) => `${text}，${every[Math.floor(every.length * draw())]}，${every[Math.floor(every.length * draw())]}`,
    )
    const found = discoverThemes({ ...policy, groups: 5 })(mixed)
    expect([found.stability, ...found.themes.map((theme) => theme.texts)]).toEqual([
      0.862970860864685, 59, 53, 44, 42, 42,
    ])
  })
})

const someTexts = fc.array(
  fc.array(fc.constantFrom(...pools.flat(), 'slow', '\u200d', '!'), { maxLength: 4 }).map((words) => words.join('，')),
  { maxLength: 25 },
)

prop([someTexts, fc.integer({ min: 1, max: 6 }), fc.nat(1000)], { numRuns: 60 })(
  'themes are the same for the same texts, and every text is in one',
  (texts, groups, seed) => {
    const own = { ...policy, groups, seed, leastTexts: 1 }
    const got = discoverThemes(own)(texts)
    expect(discoverThemes(own)(texts)).toEqual(got)
    expect(got.themeOf).toHaveLength(texts.length)
    expect(got.themes.reduce((sum, theme) => sum + theme.texts, 0)).toBe(
      got.themeOf.filter((one) => one !== null).length,
    )
    expect(got.themes.map((theme) => theme.texts)).toEqual(got.themes.map((theme) => theme.texts).sort((a, b) => b - a))
    expect(got.themes.length).toBeLessThanOrEqual(groups)
    expect(got.stability).toBeGreaterThanOrEqual(0)
    expect(got.stability).toBeLessThanOrEqual(1)
    expect(JSON.parse(JSON.stringify(got))).toEqual(got)
  },
)

prop([someTexts], { numRuns: 40 })('themes that do not agree with themselves carry a warning', (texts) => {
  const { stability, notes } = discoverThemes({ ...policy, leastTexts: 1 })(texts)
  expect(notes.some(({ _tag }) => _tag === 'ThemesUnstable')).toBe(stability < policy.leastStability)
})

prop([fc.string(), fc.constantFrom('充電', '充电', 'ＳＬＯＷ', 'slow', 'Slow')])(
  'tokens do not depend on script, width or case',
  (around, word) => {
    const plain = word === '充電' ? '充电' : word === '充电' ? word : 'slow'
    expect(themeTokens(`${around} ${word}`)).toEqual(themeTokens(`${around} ${plain}`))
  },
)

const labels = fc.array(fc.nat(4), { minLength: 1, maxLength: 30 })
prop([labels, labels])('agreement does not depend on names or on which comes first', (a, b) => {
  const size = Math.min(a.length, b.length)
  const [one, other] = [a.slice(0, size), b.slice(0, size)]
  const agreed = groupAgreement(one, other)
  expect(groupAgreement(other, one)).toBeCloseTo(agreed, 12)
  expect(
    groupAgreement(
      one.map((name) => 9 - name),
      other,
    ),
  ).toBeCloseTo(agreed, 12)
  expect(groupAgreement(one, one)).toBeCloseTo(1, 12)
})

it('tokens may be handed in', () => {
  const { texts, about } = complaints(3, 90)
  const { themeOf } = discoverThemes(policy, (text) => text.split('，'))(texts)
  expect(
    groupAgreement(
      themeOf.map((one) => one ?? -1),
      about,
    ),
  ).toBeGreaterThan(0.9)
})
