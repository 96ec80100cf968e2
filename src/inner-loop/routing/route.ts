import { compile } from '../../tables/deciding/compile.ts'
import type { Decision } from '../../tables/deciding/decision.ts'
import type { Dispatch } from '../vocabulary/role.ts'
import type { RoleTraits, Vocabulary } from '../vocabulary/vocabulary.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { OrganisationUnit } from './organisation.ts'
import type { Route, RoutingColumns, RoutingFacts, RoutingPolicy } from './policy.ts'

/** What the routing table decided and why (派单判定). */
export type RoutingDecision<W extends Words = StandardWords> = Decision<Route<W>, keyof RoutingColumns>

/** Work handed to a role (指派), and to a person where one is known. */
export interface Assignment<W extends Words = StandardWords> {
  readonly dispatch: Dispatch
  readonly role: W['role']
  readonly assignee?: string
  /** The outlet's unit, where work goes to its regional manager. */
  readonly unit?: OrganisationUnit
  /** Which department it is (业务环节), where work goes to the one responsible. */
  readonly businessArea?: string
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
export const routing = <W extends Words = StandardWords>(
  policy: RoutingPolicy<W>,
): ((facts: RoutingFacts<W>) => RoutingDecision<W>) =>
  compile<RoutingColumns<W>, Route<W>>(policy).decide as (facts: RoutingFacts<W>) => RoutingDecision<W>

/**
 * What a route stands for; a customer's own manager is named, and so is the regional manager of the outlet's unit,
 * wherever the vocabulary says that their name stands for the role.
 *
 * @example
 * const assignment = assignmentOf(standardVocabulary)
 * assignment('ticket:csm', 'Wang Li') // => { dispatch: 'ticket', role: 'csm', assignee: 'Wang Li' }
 * assignment('ticket:regionalManager', undefined, { outlet: 'A1', region: 'East', manager: 'Zhao Min' })
 * // => { dispatch: 'ticket', role: 'regionalManager', assignee: 'Zhao Min',
 * //      unit: { outlet: 'A1', region: 'East', manager: 'Zhao Min' } }
 * assignment('batch:regularService') // => { dispatch: 'batch', role: 'regularService' }
 * assignment('none') // => undefined
 */
export const assignmentOf =
  <W extends Words = StandardWords>({ roles }: Vocabulary<W>) =>
  (
    route: Route<W>,
    csm?: string | undefined,
    unit?: OrganisationUnit | undefined,
    area?: string | undefined,
  ): Assignment<W> | undefined => {
    if (route === 'none') return undefined
    const colon = route.indexOf(':')
    const role: W['role'] = route.slice(colon + 1)
    const { person, department } = Object.hasOwn(roles, role) ? roles[role] : nobody
    const assignee = person === 'ownManager' ? csm : person === 'regionalManager' ? unit?.manager : undefined
    return {
      dispatch: route.slice(0, colon) as Dispatch,
      role,
      ...(assignee === undefined ? {} : { assignee }),
      ...(person === 'regionalManager' && unit !== undefined ? { unit } : {}),
      ...(department === true && area !== undefined ? { businessArea: area } : {}),
    }
  }

const nobody: Partial<RoleTraits> = {}
