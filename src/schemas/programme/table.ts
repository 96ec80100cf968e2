import type * as z from 'zod'
import type { RoutingPolicy, RoutingTable } from '../../inner-loop/routing/policy.ts'
import type { TriagePolicy, TriageTable } from '../../inner-loop/triage/policy.ts'
import { triageOutcomes } from '../../inner-loop/vocabulary/priority.ts'
import { dispatches, roles } from '../../inner-loop/vocabulary/role.ts'
import {
  categories,
  dispensable,
  maybeAnyWords,
  maybeOneOf,
  maybeScore,
  oneOfWords,
  provedTable,
} from './table-parts.ts'

const complaint = maybeOneOf(['no', 'yes'])

/**
 * A triage table as it comes from a file; parsing it also proves it.
 *
 * @example
 * const rows = strictDetractorTriage.rows.slice(0, 4)
 * triageTableSchema.safeParse({ ...strictDetractorTriage, rows }).error?.issues[0]?.message
 * // => 'no row decides score 7–10 or missing'
 * @source A2.3
 */
export const triageTableSchema: z.ZodType<TriagePolicy, TriageTable> = provedTable<TriagePolicy, TriageTable>(
  {
    score: maybeScore,
    valueTier: maybeOneOf(['standard', 'high']),
    redFlags: categories,
    complaint: dispensable(complaint),
  },
  triageOutcomes,
)

/**
 * A routing table as it comes from a file; parsing it also proves it.
 *
 * @example
 * const rows = standardRouting.rows.filter(({ then }) => then !== 'none')
 * routingTableSchema.safeParse({ ...standardRouting, rows }).error?.issues[0]?.message
 * // => 'no row decides priority no case'
 * @source A2.5, A2.6, A2.7, A4.8
 */
export const routingTableSchema: z.ZodType<RoutingPolicy, RoutingTable> = provedTable<RoutingPolicy, RoutingTable>(
  {
    priority: oneOfWords(['noCase', 'P2', 'P1', 'P0']),
    redFlags: categories,
    reach: maybeOneOf(['private', 'public', 'wide']),
    csm: oneOfWords(['named', 'none']),
    businessArea: maybeAnyWords,
    outlet: maybeOneOf(['one', 'several']),
    complaint: dispensable(complaint),
    alert: dispensable(maybeOneOf(['none', 'region', 'director', 'crisis', 'lawOrSafety'])),
  },
  ['none', ...dispatches.flatMap((dispatch) => roles.map((role) => `${dispatch}:${role}`))],
)
