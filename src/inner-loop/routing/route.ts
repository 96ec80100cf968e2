import { compile } from '../../tables/compile.ts'
import type { Decision } from '../../tables/decision.ts'
import type { Dispatch, Role } from '../vocabulary/role.ts'
import type { OrganisationUnit } from './organisation.ts'
import type { Route, RoutingColumns, RoutingFacts, RoutingPolicy } from './policy.ts'

export type RoutingDecision = Decision<Route, keyof RoutingColumns>

/** Work handed to a role (指派), and to a person where one is known. */
export interface Assignment {
  readonly dispatch: Dispatch
  readonly role: Role
  readonly assignee?: string
  /** The outlet's unit, where work goes to its regional manager. */
  readonly unit?: OrganisationUnit
}

/**
 * Decides who gets a case and how it reaches them (派单).
 *
 * Staff attitude at one outlet without a red-line word goes straight to the outlet's regional manager, but only as a
 * P2: what is more urgent stays with whoever must telephone the customer.
 *
 * @example
 * routing(standardRouting)({ priority: 'P1', redFlags: [], csm: 'none' }).output // => 'ticket:seniorAgent'
 * routing(standardRouting)({
 *   priority: 'P2', redFlags: [], csm: 'none', businessArea: 'staffAttitude', outlet: 'one',
 * }).output // => 'ticket:regionalManager'
 * @source A2.5, A2.6, A2.7, A4.8
 * @law the table routes as the article is written
 * @law whoever must be contacted is assigned
 */
export const routing: (policy: RoutingPolicy) => (facts: RoutingFacts) => RoutingDecision = (policy) =>
  compile<RoutingColumns, Route>(policy).decide

/**
 * What a route stands for; a customer's own manager is named, and so is the regional manager of the outlet's unit.
 *
 * @example
 * assignmentOf('ticket:csm', 'Wang Li') // => { dispatch: 'ticket', role: 'csm', assignee: 'Wang Li' }
 * assignmentOf('ticket:regionalManager', undefined, { outlet: 'A1', region: 'East', manager: 'Zhao Min' })
 * // => { dispatch: 'ticket', role: 'regionalManager', assignee: 'Zhao Min',
 * //      unit: { outlet: 'A1', region: 'East', manager: 'Zhao Min' } }
 * assignmentOf('batch:regularService') // => { dispatch: 'batch', role: 'regularService' }
 * assignmentOf('none') // => undefined
 */
export const assignmentOf = (
  route: Route,
  csm?: string | undefined,
  unit?: OrganisationUnit | undefined,
): Assignment | undefined => {
  if (route === 'none') return undefined
  const [dispatch, role] = route.split(':') as [Dispatch, Role]
  const assignee = role === 'csm' ? csm : role === 'regionalManager' ? unit?.manager : undefined
  return {
    dispatch,
    role,
    ...(assignee === undefined ? {} : { assignee }),
    ...(role === 'regionalManager' && unit !== undefined ? { unit } : {}),
  }
}
