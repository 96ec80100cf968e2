import type { Money } from '../../../core/money.ts'
import { plainSpelling } from '../../../feedback/named.ts'
import { type SpelledTwice, spelledTwice } from '../../../feedback/spelled-twice.ts'
import { plainArea } from '../../../inner-loop/alert/business-area.ts'
import type { Table } from '../../../tables/shape/table.ts'
import { type Checked, type Found, nothingFor, tablesOf, unknownIn } from './found.ts'

/** Value tiers, business areas, feelings and channels: what the tables are fed with speaks the vocabulary too. */
export const valueFlaws = (programme: Checked): Found => {
  const { vocabulary, valueTier, businessAreas, words, reach, expect = {} } = programme
  const { tiers, areas } = vocabulary
  const { intensity } = words
  const isAsked = (area: string): boolean => cells.includes(JSON.stringify(area))
  const cells = JSON.stringify(
    Object.values(tablesOf(programme)).map((table) =>
      (table as unknown as Table).rows.map(({ when }) => when['businessArea'] ?? {}),
    ),
  )
  const kinds = intensity.lexicons.flatMap(({ categories }) => Object.keys(categories))
  return [
    ...cutFlaws(valueTier.cuts, tiers),
    ...spelledTwice(businessAreas.names, plainArea).map(repeatedAt('businessAreas.names')),
    ...spelledTwice(words.categories ?? {}, plainSpelling).map(repeatedAt('words.categories')),
    ...nothingFor('businessAreas.names', Object.keys(businessAreas.names), areas.filter(isAsked), 'vocabulary.areas'),
    ...nothingFor(
      'words.intensity.points',
      Object.keys(intensity.points),
      [...new Set(kinds)],
      'words.intensity.lexicons',
    ),
    ...(expect.publicChannels ?? [])
      .filter((channel) => !reach.publicChannels.includes(channel))
      .map(
        (channel) =>
          ({
            _tag: 'ExpectationUnmet',
            at: 'reach.publicChannels',
            expected: channel,
            of: 'expect.publicChannels',
          }) as const,
      ),
    ...(expect.lexicons ?? [])
      .filter((id) => !words.lexicons.some((lexicon) => lexicon.id === id))
      .map((id) => ({ _tag: 'ExpectationUnmet', at: 'words.lexicons', expected: id, of: 'expect.lexicons' }) as const),
  ]
}

const repeatedAt =
  (at: string) =>
  ({ word, spelling }: SpelledTwice): Found[number] => ({ _tag: 'WordRepeated', at: `${at}.${word}`, word: spelling })

const cutFlaws = (cuts: Checked['valueTier']['cuts'], tiers: readonly string[]): Found => {
  if (cuts === undefined) return []
  const from: { readonly [tier: string]: Money | undefined } = cuts.from
  const at = 'valueTier.cuts'
  const steps = tiers.flatMap((tier) => {
    const cut = Object.hasOwn(from, tier) ? from[tier] : undefined
    return cut === undefined ? [] : [{ tier, cut }]
  })
  return [
    ...unknownIn(`${at}.below`, [cuts.below], tiers, 'vocabulary.tiers'),
    ...unknownIn(`${at}.from`, Object.keys(from), tiers, 'vocabulary.tiers'),
    ...steps.slice(1).flatMap(({ tier, cut }, place): Found => {
      const lower = steps[place] as (typeof steps)[number]
      return cut.currency === lower.cut.currency && cut.amount >= lower.cut.amount
        ? []
        : [{ _tag: 'CutsDisagree', at: `${at}.from.${tier}`, with: `${at}.from.${lower.tier}` }]
    }),
    ...steps
      .filter(({ tier }) => tiers.indexOf(tier) <= tiers.indexOf(cuts.below))
      .map(({ tier }) => ({ _tag: 'CutsDisagree', at: `${at}.from.${tier}`, with: `${at}.below` }) as const),
  ]
}
