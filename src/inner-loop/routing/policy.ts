import type { Table, Verified } from '../../tables/shape/table.ts'
import type { FactsIn, OwnColumns } from '../vocabulary/columns.ts'
import type { Dispatch } from '../vocabulary/role.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'

/** What routing looks at. */
export type RoutingColumns<W extends Words = StandardWords> = Pick<
  OwnColumns<W>,
  'priority' | 'redFlags' | 'reach' | 'csm' | 'businessArea' | 'outlet' | 'complaint' | 'alert'
>
/** What the routing table looks at (派单事实). */
export type RoutingFacts<W extends Words = StandardWords> = FactsIn<RoutingColumns<W>>

/** A way to hand over work: how, and to whom; or nothing to hand over. */
export type Route<W extends Words = StandardWords> = `${Dispatch}:${W['role']}` | 'none'

/** Who works which case (派单规则), as a table. */
export type RoutingTable<W extends Words = StandardWords> = Table<RoutingColumns<W>, Route<W>>
/** A routing table that was proved (派单规则). */
export type RoutingPolicy<W extends Words = StandardWords> = Verified<RoutingTable<W>>
