import type { CustomersReport } from '../../customers/report.ts'
import type { UnreadColumn } from '../../triage/heard/tally.ts'

/** What the command says of a file of customers. */
export interface CustomersText {
  readonly read: (report: CustomersReport) => string
  readonly unknown: (count: number, first: readonly string[], file: string) => string
  readonly conflicting: (count: number) => string
  readonly conflict: (id: string, fields: readonly string[], place: string) => string
  readonly rejected: (count: number, file: string) => string
  readonly unread: (columns: readonly UnreadColumn[]) => string
  readonly others: (count: number) => string
}
