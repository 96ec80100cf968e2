import type { Either } from 'fp-ts/Either'
import type { CaseIntent, CommandOf } from '../command.ts'
import type { CaseFact } from '../event.ts'
import type { CaseRules } from '../policy.ts'
import type { CaseRefusal } from '../refusal.ts'
import type { CaseState } from '../state.ts'

/** What a command would make happen; nothing where it has happened already. */
export type Proposals<T extends CaseIntent['_tag']> = {
  readonly [K in T]: (
    rules: CaseRules,
  ) => (command: CommandOf<K>, state: CaseState) => Either<CaseRefusal, readonly CaseFact[]>
}

/** The fields of a command that are the fact's own: all but its tag and head. */
export const payload = <
  C extends {
    readonly _tag: string
    readonly id: string
    readonly at: unknown
    readonly by: string
    readonly caseId?: string
  },
>(
  command: C,
): Omit<C, '_tag' | 'id' | 'at' | 'by' | 'caseId'> => {
  const { _tag, id, at, by, caseId, ...rest } = command
  return rest
}
