/** A share (占比) as what it is made of, so that shares of parts add up to the share of the whole. */
export interface Ratio {
  readonly count: number
  readonly total: number
}
