import { compile } from '../../tables/compile.ts'
import type { Decision } from '../../tables/decision.ts'
import type { Dispatch, Role } from '../vocabulary/role.ts'
import type { Route, RoutingColumns, RoutingFacts, RoutingPolicy } from './policy.ts'

export type RoutingDecision = Decision<Route, keyof RoutingColumns>

/** Work handed to a role (指派), and to a person where one is known. */
export interface Assignment {
  readonly dispatch: Dispatch
  readonly role: Role
  readonly assignee?: string
}

/**
 * Decides who gets a case and how it reaches them (派单).
 *
 * @example
 * routing(standardRouting)({ priority: 'P1', redFlags: [], csm: 'none' }).output // => 'ticket:seniorAgent'
 * @source A2.5, A2.6, A2.7
 * @law whoever must be contacted is assigned
 */
export const routing: (policy: RoutingPolicy) => (facts: RoutingFacts) => RoutingDecision = (policy) =>
  compile<RoutingColumns, Route>(policy).decide

/**
 * What a route stands for; a customer's own manager is named.
 *
 * @example
 * assignmentOf('ticket:csm', 'Wang Li') // => { dispatch: 'ticket', role: 'csm', assignee: 'Wang Li' }
 * assignmentOf('batch:regularService') // => { dispatch: 'batch', role: 'regularService' }
 * assignmentOf('none') // => undefined
 */
export const assignmentOf = (route: Route, csm?: string): Assignment | undefined => {
  if (route === 'none') return undefined
  const [dispatch, role] = route.split(':') as [Dispatch, Role]
  return { dispatch, role, ...(role === 'csm' && csm !== undefined ? { assignee: csm } : {}) }
}
