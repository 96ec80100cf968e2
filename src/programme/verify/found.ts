import type { ProgrammeFinding, ProgrammePlace, WordUnknown } from '../../explain/programme/programme-finding.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { ProgrammePolicy } from '../policy/policy.ts'

/** The programme as its checks read it. */
export type Checked = ProgrammePolicy<Words>

/** What is wrong with one part of a programme. */
export type Found = readonly ProgrammeFinding[]

/** The words used at a place that a list does not have. */
export const unknownIn = (
  at: ProgrammePlace,
  used: readonly string[],
  list: readonly string[],
  notIn: ProgrammePlace,
): readonly WordUnknown[] => {
  const known = new Set(list)
  return [...new Set(used)].filter((word) => !known.has(word)).map((word) => ({ _tag: 'WordUnknown', at, word, notIn }))
}

/** The words of a list for which a place has nothing. */
export const nothingFor = (
  at: ProgrammePlace,
  has: readonly string[],
  list: readonly string[],
  of: ProgrammePlace,
): Found => {
  const there = new Set(has)
  return list.filter((word) => !there.has(word)).map((word) => ({ _tag: 'NothingFor', at, word, of }))
}

/** The tables of a programme, by their places. */
export const tablesOf = ({ triage, severity, alert, routing }: Checked): Tables => ({
  triage,
  severity,
  'alert.table': alert.table,
  routing,
})
export type TablePlace = keyof Tables

interface Tables {
  readonly triage: Checked['triage']
  readonly severity: Checked['severity']
  readonly 'alert.table': Checked['alert']['table']
  readonly routing: Checked['routing']
}

/** The role of a route. */
export const roleIn = (route: string): string => route.slice(route.indexOf(':') + 1)
