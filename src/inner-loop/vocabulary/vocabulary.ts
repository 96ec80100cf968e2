import type { FurtherColumns, StandardWords, Words } from './words.ts'

/** What a role is besides its name (角色属性). */
export interface RoleTraits {
  /** The higher, the more the role may carry; roles of one rank stand side by side. */
  readonly rank: number
  /** Whose name stands for the role: the customer's own manager, or the manager of the outlet's region. */
  readonly person?: 'ownManager' | 'regionalManager'
  /** It stands for whichever department the part of the business belongs to (责任部门). */
  readonly department?: true
}

/** The words one programme speaks (词汇表), as plain data: the only place where they are listed. */
export interface Vocabulary<W extends Words = StandardWords> {
  /** The most urgent first; that no case is opened (`noCase`) goes without saying. */
  readonly priorities: readonly W['priority'][]
  /** The least worth first. */
  readonly tiers: readonly W['tier'][]
  readonly roles: { readonly [R in W['role']]: RoleTraits }
  /** Red-line categories that decide; at most eight. */
  readonly categories: readonly W['category'][]
  /** Categories that decide nothing and only make things graver. */
  readonly hints: readonly string[]
  /** On which the customer is contacted. */
  readonly channels: readonly W['channel'][]
  readonly areas: readonly W['area'][]
  /** The highest first; that nobody is told (`none`) goes without saying. */
  readonly levels: readonly W['level'][]
  /** Further columns any table may look at. */
  readonly columns: FurtherColumns<W>
  /** What people call these words, by language; the word itself where nothing is said. */
  readonly names?: { readonly [language: string]: { readonly [word: string]: string } }
}

/**
 * Every outcome of triage (分诊结果), the most urgent first; that no case is opened comes last.
 *
 * @example
 * outcomesOf({ priorities: ['红', '黄'] }) // => ['红', '黄', 'noCase']
 */
export const outcomesOf = <W extends Words>({
  priorities,
}: Pick<Vocabulary<W>, 'priorities'>): readonly (W['priority'] | 'noCase')[] => [...priorities, 'noCase']

/**
 * Every level of an alert (预警级别), the highest first; that nobody is told comes last.
 *
 * @example
 * levelsOf({ levels: ['crisis', 'director'] }) // => ['crisis', 'director', 'none']
 */
export const levelsOf = <W extends Words>({
  levels,
}: Pick<Vocabulary<W>, 'levels'>): readonly (W['level'] | 'none')[] => [...levels, 'none']

/**
 * Every role (角色), as listed.
 *
 * @example
 * rolesOf({ roles: { 店长: { rank: 2 }, 店员: { rank: 1 } } }) // => ['店长', '店员']
 */
export const rolesOf = <W extends Words>({ roles }: Pick<Vocabulary<W>, 'roles'>): readonly W['role'][] =>
  Object.keys(roles)

/**
 * How urgent an outcome is by its place in the list: smaller is more urgent; what opens no case, and any word the list
 * does not have, comes last.
 *
 * @example
 * urgencyIn(['P0', 'P1', 'P2'])('P1') // => 1
 * urgencyIn(['P0', 'P1', 'P2'])('noCase') // => 3
 */
export const urgencyIn = (priorities: readonly string[]): ((outcome: string) => number) => {
  const ranks = new Map(priorities.map((priority, rank) => [priority, rank]))
  return (outcome) => ranks.get(outcome) ?? priorities.length
}
