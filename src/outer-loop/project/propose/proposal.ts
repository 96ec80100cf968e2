import { type Either, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../../core/parse-issue.ts'
import type { ProjectCommandOf, ProjectIntent } from '../command.ts'
import type { ProjectFact } from '../event.ts'
import type { ProjectFault } from '../fault.ts'
import type { ProjectRules } from '../policy.ts'
import type { ProjectState } from '../state.ts'

/** What a command would make happen; nothing where it has happened already; or all that is wrong with it. */
export type Proposed = Either<NonEmpty<ProjectFault>, readonly ProjectFact[]>
export type ProjectProposals<T extends ProjectIntent['_tag']> = {
  readonly [K in T]: (rules: ProjectRules) => (command: ProjectCommandOf<K>, state: ProjectState) => Proposed
}

/** The fields of a command that are the fact's own: all but its tag and head. */
export const ownFields = <
  C extends {
    readonly _tag: string
    readonly id: string
    readonly at: unknown
    readonly by: string
    readonly project: string
  },
>(
  command: C,
): Omit<C, '_tag' | 'id' | 'at' | 'by' | 'project'> => {
  const { _tag, id, at, by, project, ...rest } = command
  return rest
}

/** A fact where it would change something. */
export const unless = (already: boolean, fact: ProjectFact): Proposed => right(already ? [] : [fact])

/** Facts, unless something is wrong. */
export const unlessFaults = (
  [first, ...others]: readonly ProjectFault[],
  facts: () => readonly ProjectFact[],
): Proposed => (first === undefined ? right(facts()) : left([first, ...others]))
