import { severities } from '../../inner-loop/alert/severity-policy.ts'
import { columnIn, columnsOf } from '../../inner-loop/vocabulary/columns.ts'
import { dispatches } from '../../inner-loop/vocabulary/role.ts'
import { levelsOf, outcomesOf, rolesOf } from '../../inner-loop/vocabulary/vocabulary.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { ProgrammePolicy, RuleTable } from './policy.ts'
import type { WrittenProgramme, WrittenTable } from './written.ts'

/**
 * Fills in what follows from the vocabulary: the words of columns that are named only, and outputs in their order. Routes
 * stand by how they are handed over, then as the roles are listed. A column the vocabulary does not have is left out.
 *
 * @example
 * const named = { ...standardProgramme.triage, columns: ['score'], outputs: undefined }
 * const filled = completed({ ...standardProgramme, triage: named }).triage
 * Object.keys(filled.columns) // => ['score']
 * filled.outputs // => ['P0', 'P1', 'P2', 'noCase']
 */
export const completed = <W extends Words>(written: WrittenProgramme<W>): ProgrammePolicy<W> => {
  const { vocabulary, triage, severity, alert, routing } = written as unknown as WrittenProgramme<Words>
  const known = columnsOf<Words>(vocabulary)
  const filled = <O extends string>(table: WrittenTable<Words, O>, outputs: readonly O[]): RuleTable<Words, O> => ({
    ...table,
    columns: (Array.isArray(table.columns)
      ? Object.fromEntries(
          (table.columns as readonly string[]).flatMap((name) => {
            const column = columnIn(known, name)
            return column === undefined ? [] : [[name, column]]
          }),
        )
      : table.columns) as RuleTable<Words, O>['columns'],
    outputs: table.outputs ?? outputs,
  })
  const routed = new Set<string>(routing.rows.map(({ then }) => then))
  const routes = dispatches.flatMap((dispatch) => rolesOf(vocabulary).map((role) => `${dispatch}:${role}` as const))
  return {
    ...written,
    triage: filled(triage, outcomesOf(vocabulary)),
    severity: filled(severity, [...severities].reverse()),
    alert: { ...alert, table: filled(alert.table, levelsOf(vocabulary)) },
    routing: filled(routing, [...routes.filter((route) => routed.has(route)), 'none']),
  } as unknown as ProgrammePolicy<W>
}
