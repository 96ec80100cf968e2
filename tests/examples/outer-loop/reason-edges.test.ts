import { describe, expect, it } from 'vitest'
import { elapsed } from '../../../src/calendar/counting/elapsed.ts'
import { instant } from '../../../src/core/instant.ts'
import { campaignWindows } from '../../../src/outer-loop/reasons/campaign-windows.ts'
import { orderChance } from '../../../src/outer-loop/reasons/order.ts'
import { holdBack } from '../../../src/outer-loop/reasons/shown/hold-back.ts'
import type { ShownReason } from '../../../src/outer-loop/reasons/shown/shown-reasons.ts'
import { topicTallyOf } from '../../../src/outer-loop/reasons/tally.ts'
import { topReasons } from '../../../src/outer-loop/reasons/top-reasons.ts'
import type { Voice } from '../../../src/outer-loop/reasons/voice.ts'
import { discoverThemes } from '../../../src/outer-loop/themes/discover.ts'
import { riseChance } from '../../../src/outer-loop/weak-signals/rise.ts'
import { standardReasons } from '../../../src/policies/outer-loop/reasons.ts'
import { standardThemes } from '../../../src/policies/outer-loop/themes.ts'
import { fraction } from '../../../src/stats/elementary/fraction.ts'
import { rightOf } from '../../support/nps.ts'

const naming = (topic: string, customers: number, missing = 0): readonly Voice[] =>
  Array.from({ length: customers }, (_, at) => ({
    customerId: `${topic} ${at}`,
    at: instant(0),
    worded: true,
    topics: [topic],
    ...(at < missing ? { missing: [topic] } : {}),
  }))

describe('what is held back, at its edges', () => {
  const shown = (...voices: readonly (readonly Voice[])[]): ReadonlyMap<string, ShownReason> =>
    new Map(
      holdBack(standardReasons)(topReasons(standardReasons)(topicTallyOf(voices.flat()))).reasons.map((reason) => [
        reason.topic,
        reason,
      ]),
    )

  it('are four customers, and not five', () => {
    const reasons = shown(naming('price', 40), naming('five', 5), naming('four', 4))
    expect(reasons.get('five')).toMatchObject({ customers: 5 })
    expect(reasons.get('four')).toEqual({ topic: 'four', heldBack: true })
  })

  it('are four who miss nothing where all others miss it, and not five', () => {
    const reasons = shown(naming('invoice', 20, 16), naming('cutlery', 20, 15), naming('bag', 20, 20))
    expect(reasons.get('invoice')).not.toHaveProperty('missing')
    expect(reasons.get('cutlery')).toMatchObject({ missing: 15 })
    expect(reasons.get('bag')).toMatchObject({ missing: 20 })
  })
})

describe('an order', () => {
  it('is shown of the one that is ahead alone', () => {
    const order = orderChance(topicTallyOf([...naming('few', 6), ...naming('many', 34)]), fraction(0.05))
    expect(order('many', 'few')).toMatchObject({ onlyFirst: 34, onlySecond: 6, shown: true })
    expect(order('few', 'many')).toMatchObject({ onlyFirst: 6, onlySecond: 34, shown: false })
  })
})

describe('a campaign', () => {
  it('that ends at midnight has no day more, and one that ends a moment later has', () => {
    const day = 86_400_000
    const during = (to: number) =>
      rightOf(campaignWindows(elapsed)({ from: instant(10 * day), to: instant(to) })).during
    expect(during(12 * day)).toEqual({ from: 10 * day, to: 12 * day })
    expect(during(12 * day + 1)).toEqual({ from: 10 * day, to: 13 * day })
  })
})

describe('themes, at their edges', () => {
  const texts = ['充电器发热', '充电器鼓包', '快递员派送', '快递员签收', '退款扣费']
  it('are of two texts each at most so many', () => {
    const found = discoverThemes({ ...standardThemes, groups: 4, leastTexts: 1 })(texts)
    expect(found.themes.length).toBeLessThanOrEqual(2)
    expect(found.notes).toContainEqual({ _tag: 'ThemesFewer', asked: 4, given: 2 })
  })

  it('are not unstable where they are as stable as was wanted', () => {
    const policy = { ...standardThemes, groups: 2, leastTexts: 1 }
    const { stability } = discoverThemes(policy)(texts)
    const tagsAt = (leastStability: number): readonly string[] =>
      discoverThemes({ ...policy, leastStability })(texts).notes.map(({ _tag }) => _tag)
    expect(tagsAt(stability)).not.toContain('ThemesUnstable')
    expect(tagsAt(stability + 1e-9)).toContain('ThemesUnstable')
  })
})

describe('a rise', () => {
  it('shows nothing against a count beyond all counting', () => {
    const against = (count: number): number =>
      riseChance({ before: { count, exposure: 1e9 }, after: { count: 5, exposure: 1 } })
    expect(against(1e300)).toBe(1)
    expect(against(Number.POSITIVE_INFINITY)).toBe(1)
    expect(against(0)).toBeLessThan(1e-40)
  })
})
