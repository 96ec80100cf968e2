import { rolesOf } from '../../../inner-loop/vocabulary/vocabulary.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import type { Floor } from '../../policy/expectations.ts'
import { type Checked, roleIn } from './found.ts'

/** What is held against some facts: a floor of the programme's own, or one that holds of every programme. */
export interface Asked extends Floor<Words> {
  /** Roles nobody plays here: the facts do not name the person whose name stands for them. */
  readonly unnamed?: readonly string[]
}

/**
 * Facts without a person of the customer's or the outlet's own, or a part of the business: whatever is routed or told to one
 * of them, or to its department, reaches nobody there (无人可派).
 */
export const unnamedPersons = ({ vocabulary, routing, alert }: Checked): readonly Asked[] => {
  const routed = new Set(routing.rows.map(({ then }) => roleIn(then)))
  for (const { notices } of Object.values(alert.tell)) for (const { to } of notices) routed.add(to)
  const rolesOfA = (person: string): readonly string[] =>
    rolesOf(vocabulary).filter((role) => vocabulary.roles[role]?.person === person && routed.has(role))
  const departments = rolesOf(vocabulary).filter((role) => vocabulary.roles[role]?.department && routed.has(role))
  const missing = { missing: true } as const
  // A region names its manager too, where the programme has a column for it.
  const nowhere = { outlet: missing, ...(Object.hasOwn(vocabulary.columns, 'region') ? { region: missing } : {}) }
  return [
    { id: 'ownManager', when: { csm: { is: 'none' } } as const, unnamed: rolesOfA('ownManager'), source: 'A2.6' },
    { id: 'department', when: { businessArea: missing }, unnamed: departments, source: 'A4.17' },
    { id: 'regionalManager', when: nowhere, unnamed: rolesOfA('regionalManager'), source: 'A4.8' },
  ].filter(({ unnamed }) => unnamed.length > 0)
}
