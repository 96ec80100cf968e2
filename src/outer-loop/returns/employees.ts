import type { Speaker } from '../../feedback/about.ts'

/**
 * What keeps employees from serving well (服务障碍): 制度, 流程, 技术.
 *
 * @example
 * const said = (person: string) => ({ speaker: 'employee', person, barrier: 'process' } as const)
 * const voice = employeeVoice(5)(['e1', 'e2', 'e3', 'e4', 'e5'].map(said))
 * barriers.map((barrier) => [barrier, voice.barriers[barrier]._tag])
 * // => [['policy', 'Counted'], ['process', 'Counted'], ['technology', 'Counted']]
 */
export const barriers = ['policy', 'process', 'technology'] as const
/** What keeps employees from helping customers (员工障碍). */
export type Barrier = (typeof barriers)[number]

/** One piece of feedback, and which barrier it is about, where somebody said so. */
export interface EmployeePiece {
  readonly speaker?: Speaker
  /** Whoever said it; without, it counts as one person. */
  readonly person?: string
  readonly barrier?: Barrier
}

/** How many people and pieces; too few to be shown are held back. */
export type EmployeeCell =
  | { readonly _tag: 'Counted'; readonly people: number; readonly pieces: number }
  | { readonly _tag: 'HeldBack' }

/** What employees say hinders them (员工之声), apart from all customers. */
export interface EmployeeVoice {
  readonly people: number
  readonly pieces: number
  readonly barriers: { readonly [B in Barrier | 'unknown']: EmployeeCell }
  /** Pieces of customers and robots that came along: not counted here. */
  readonly notEmployees: number
}
