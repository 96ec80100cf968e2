/** The options as they were typed. */
export interface RawReportOptions {
  readonly sample?: boolean
  readonly audience?: readonly string[]
  readonly period?: string
  readonly ledger?: string
  readonly projects?: string
  readonly activity?: string
  readonly asked?: string
  readonly company?: string
  readonly output?: string
  readonly topics?: string
  readonly id?: string
  readonly consent?: string
  readonly name?: string
  readonly by?: string
  readonly effort?: string
  readonly comment?: string
  readonly customer?: string
  readonly at?: string
  readonly score?: string
  readonly place?: string
  readonly timeZone?: string
  readonly asOf?: string
  readonly inputFormat?: string
  readonly encoding?: string
  readonly locale?: string
}
