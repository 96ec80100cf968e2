import { isLeft } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { coverage } from '../../tables/coverage.ts'
import type { TableRef } from '../../tables/decision.ts'
import type { Facts } from '../../tables/facts.ts'
import type { Finding, Remark } from '../../tables/finding.ts'
import { fingerprint } from '../../tables/fingerprint.ts'
import { remarksOn } from '../../tables/remarks.ts'
import type { Table } from '../../tables/table.ts'
import { verify } from '../../tables/verify.ts'
import { type Witnesses, witnesses } from '../../tables/witnesses.ts'

/** What is known of a table whose rows were held against all facts there can be. */
export type TableReport =
  | { readonly _tag: 'Unproved'; readonly table: Table; readonly findings: NonEmpty<Finding> }
  | {
      readonly _tag: 'Proved'
      readonly table: Table
      readonly remarks: readonly Remark[]
      /** Classes of facts that no row tells apart. */
      readonly classes: number
      /** Absent where finding them would take too long. */
      readonly witnesses?: Witnesses<Facts, string>
    }

/** Holds a table against everything it may be asked. */
export const reportOn = (table: Table): TableReport => {
  const verified = verify(table)
  if (isLeft(verified)) return { _tag: 'Unproved', table, findings: verified.left }
  const cases = witnesses(verified.right)
  return {
    _tag: 'Proved',
    table,
    remarks: remarksOn(verified.right),
    classes: coverage(verified.right)([]).classes.total,
    ...(isLeft(cases) ? {} : { witnesses: cases.right as Witnesses<Facts, string> }),
  }
}

/** The name, version and fingerprint of a table. */
export const refOf = (table: Table): TableRef => ({
  id: table.id,
  version: table.version,
  fingerprint: fingerprint(table),
})
