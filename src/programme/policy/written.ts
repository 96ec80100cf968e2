import type { AlertPolicy } from '../../inner-loop/alert/policy.ts'
import type { Severity } from '../../inner-loop/alert/severity-policy.ts'
import type { Route } from '../../inner-loop/routing/policy.ts'
import type { ProgrammeColumns } from '../../inner-loop/vocabulary/columns.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import type { ProgrammePolicy, RuleTable } from './policy.ts'

/** A table as people write it (书写的规则表): columns may be named only, outputs may follow from the vocabulary. */
export interface WrittenTable<W extends Words, O extends string> extends Omit<RuleTable<W, O>, 'columns' | 'outputs'> {
  readonly columns: readonly (keyof ProgrammeColumns<W> & string)[] | RuleTable<W, O>['columns']
  readonly outputs?: readonly O[]
}

/** A programme as it is written, in code or in a file (书写的项目规则集). */
export interface WrittenProgramme<W extends Words = StandardWords>
  extends Omit<ProgrammePolicy<W>, 'triage' | 'severity' | 'alert' | 'routing'> {
  readonly triage: WrittenTable<W, W['priority'] | 'noCase'>
  readonly severity: WrittenTable<W, Severity>
  readonly alert: Omit<AlertPolicy<W>, 'table'> & { readonly table: WrittenTable<W, W['level'] | 'none'> }
  readonly routing: WrittenTable<W, Route<W>>
}
