import { canonicalText } from '../../core/text/canonical.ts'
import { columnIn, columnsOf } from '../../inner-loop/vocabulary/columns.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import { completed } from './completed.ts'
import type { ProgrammePolicy } from './policy.ts'
import type { WrittenProgramme, WrittenTable } from './written.ts'

/**
 * A programme as people write it (简写的项目规则集): columns and outputs that follow from its vocabulary are named or left out.
 *
 * @law a programme that is shortened and completed is the same
 */
export const shortened = <W extends Words>(programme: ProgrammePolicy<W>): WrittenProgramme<W> => {
  const whole = programme as unknown as ProgrammePolicy<Words>
  const known = columnsOf(whole.vocabulary)
  const named = <O extends string>({ outputs, ...table }: WrittenTable<Words, O>): WrittenTable<Words, O> => ({
    ...table,
    columns: (Object.entries(table.columns).every(([name, column]) => equal(columnIn(known, name), column))
      ? Object.keys(table.columns)
      : table.columns) as WrittenTable<Words, O>['columns'],
  })
  const short: WrittenProgramme<Words> = {
    ...whole,
    triage: named(whole.triage),
    severity: named(whole.severity),
    alert: { ...whole.alert, table: named(whole.alert.table) },
    routing: named(whole.routing),
  }
  const full = completed(short)
  const kept = <O extends string>(
    table: WrittenTable<Words, O>,
    again: { readonly outputs: readonly O[] },
    { outputs }: { readonly outputs: readonly O[] },
  ): WrittenTable<Words, O> => (equal(again.outputs, outputs) ? table : { ...table, outputs })
  return {
    ...short,
    triage: kept(short.triage, full.triage, whole.triage),
    severity: kept(short.severity, full.severity, whole.severity),
    alert: { ...short.alert, table: kept(short.alert.table, full.alert.table, whole.alert.table) },
    routing: kept(short.routing, full.routing, whole.routing),
  } as unknown as WrittenProgramme<W>
}

const equal = (one: unknown, other: unknown): boolean =>
  one !== undefined && other !== undefined && canonicalText(one) === canonicalText(other)
