/** What one run measured. */
export interface Measured {
  readonly feedbacks: number
  readonly messages: number
  readonly messageBytes: number
  readonly cpuSeconds: number
  readonly publishSeconds: number
  readonly tallyBytes: number
}
export const rowsOf: (measured: Measured) => { readonly [need: string]: readonly number[] }
