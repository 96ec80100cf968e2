/** What is known of one piece of feedback besides its words; what is blank or absent is not known. */
export interface FactorRow {
  /** Absent where nobody knows who wrote. */
  readonly customer?: string | undefined
  readonly factors: { readonly [name: string]: string | number | undefined }
}

/** The levels of a factor, and which one each row has; −1 where it is not known. */
export interface LevelColumn {
  readonly name: string
  readonly levels: readonly string[]
  readonly codes: Int32Array
}

/** The numbers of a factor; `NaN` where one is not known. */
export interface NumberColumn {
  readonly name: string
  readonly values: Float64Array
}
