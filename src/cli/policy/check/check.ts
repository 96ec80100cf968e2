import { isLeft } from 'fp-ts/Either'
import type { NonEmpty } from '../../../core/parse-issue.ts'
import type { TableRef } from '../../../tables/deciding/decision.ts'
import { coverage } from '../../../tables/questions/coverage.ts'
import type { Finding, Remark } from '../../../tables/questions/finding.ts'
import { remarksOn } from '../../../tables/questions/remarks.ts'
import { verify } from '../../../tables/questions/verify.ts'
import { type Witnesses, witnesses } from '../../../tables/questions/witnesses.ts'
import type { Facts } from '../../../tables/shape/facts.ts'
import { fingerprint } from '../../../tables/shape/fingerprint.ts'
import type { Table } from '../../../tables/shape/table.ts'

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
