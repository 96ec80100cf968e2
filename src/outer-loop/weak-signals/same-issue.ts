import type { Voice } from '../reasons/voice.ts'
import type { SameIssuePolicy } from './policy.ts'

/** Who named a topic, and where they are (同类问题分布). */
export interface IssueSpread {
  readonly topic: string
  /** Distinct customers, and the pieces of feedback they wrote. */
  readonly customers: number
  readonly mentions: number
  /** The most customers first. */
  readonly regions: readonly { readonly region: string; readonly customers: number }[]
  /** Customers whose region nobody knows: counted, never guessed. */
  readonly unknown: number
  /** The feedback, as far as it has ids. */
  readonly evidence: readonly string[]
}

/** Whether similar complaints are one problem of the system (系统性问题), or of one place. */
export type SameIssue = IssueSpread & {
  readonly thresholds: Pick<SameIssuePolicy, 'customers' | 'regions' | 'largestShare'>
} & (
    | { readonly _tag: 'Systemic' }
    /** Nearly all from one region or outlet: for its manager. */
    | { readonly _tag: 'Local'; readonly region: string }
    /** From too few regions, none of which stands out. */
    | { readonly _tag: 'FewRegions' }
    /** Enough customers, and of too few of them the region is known. */
    | { readonly _tag: 'RegionsUnknown' }
    | { readonly _tag: 'FewCustomers' }
  )

/**
 * Whether the complaints about a topic are one systemic problem (系统性同类问题): dozens of customers, from several regions,
 * none of which has most of them. The feedback handed in is that of the window.
 *
 * @example
 * sameIssue({ id: 'own', version: '1', customers: 20, regions: 3, largestShare: fraction(0.6), source: 'A4.9' })('smoke')([])._tag
 * // => 'FewCustomers'
 * @source A4.9, A4.8
 * @law a systemic issue has its customers, from its regions, and none has most of them
 * @law feedback of unknown regions never makes an issue systemic
 */
export const sameIssue =
  ({ customers: least, regions: leastRegions, largestShare }: SameIssuePolicy) =>
  (topic: string) =>
  (voices: Iterable<Voice>): SameIssue => {
    const spread = spreadOf(topic, voices)
    const { customers, unknown, regions } = spread
    const known = customers - unknown
    const said = { ...spread, thresholds: { customers: least, regions: leastRegions, largestShare } }
    if (customers < least) return { ...said, _tag: 'FewCustomers' }
    if (known < least) return { ...said, _tag: 'RegionsUnknown' }
    const largest = regions[0] as { readonly region: string; readonly customers: number }
    if (largest.customers > largestShare * known) return { ...said, _tag: 'Local', region: largest.region }
    return { ...said, _tag: regions.length < leastRegions ? 'FewRegions' : 'Systemic' }
  }

const spreadOf = (topic: string, voices: Iterable<Voice>): IssueSpread => {
  const where = new Map<string, Set<string>>()
  const evidence: string[] = []
  let mentions = 0
  let nobody = 0
  for (const { id, customerId, worded, topics, place } of voices) {
    if (!worded || !topics.includes(topic)) continue
    mentions += 1
    if (id !== undefined) evidence.push(id)
    const who = customerId === undefined ? `nobody ${nobody++}` : `known ${customerId}`
    const places = where.get(who) ?? new Set<string>()
    if (place !== undefined) places.add(place)
    where.set(who, places)
  }
  const counts = new Map<string, number>()
  let unknown = 0
  for (const places of where.values()) {
    if (places.size === 0) unknown += 1
    for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  const regions = [...counts]
    .map(([region, customers]) => ({ region, customers }))
    .sort((a, b) => b.customers - a.customers || (a.region < b.region ? -1 : 1))
  return { topic, customers: where.size, mentions, regions, unknown, evidence }
}
