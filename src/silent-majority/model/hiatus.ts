/** A silence that is long for anybody in the portfolio (固定沉默期), and the false alarms a year it was tuned to. */
export interface Hiatus {
  readonly days: number
  readonly budget: number
}
