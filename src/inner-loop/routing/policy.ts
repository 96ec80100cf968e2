import type { MaybeColumn, OneOfColumn, SubsetColumn } from '../../tables/column.ts'
import type { FactsOf, Table, Verified } from '../../tables/table.ts'
import type { TriageOutcome } from '../vocabulary/priority.ts'
import type { Dispatch, Role } from '../vocabulary/role.ts'

/** What routing looks at. */
export type RoutingColumns = {
  readonly priority: OneOfColumn<TriageOutcome>
  readonly redFlags: SubsetColumn
  readonly reach: MaybeColumn<OneOfColumn<'private' | 'public'>>
  /** Whether the customer has a customer success manager of their own. */
  readonly csm: OneOfColumn<'named' | 'none'>
  /** The part of the business it is about (业务环节), in the policy's words. */
  readonly businessArea: MaybeColumn<OneOfColumn>
  /** Whether it happened at one outlet (门店) or at several; missing where none is named. */
  readonly outlet: MaybeColumn<OneOfColumn<'one' | 'several'>>
}
export type RoutingFacts = FactsOf<RoutingColumns>

/** A way to hand over work: how, and to whom; or nothing to hand over. */
export type Route = `${Dispatch}:${Role}` | 'none'

/** Who works which case (派单规则), as a table. */
export type RoutingTable = Table<RoutingColumns, Route>
export type RoutingPolicy = Verified<RoutingTable>
