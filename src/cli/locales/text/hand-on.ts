import type { FlatColumn } from '../../hand-on/flat.ts'

/** What stands in a queue that is handed on. */
export interface HandOnText {
  /** Headings other systems take: words without signs, each of another. */
  readonly columns: { readonly [C in FlatColumn]: string }
  /** What the sheet of a workbook is called. */
  readonly sheet: string
  readonly unknownTier: string
  readonly listed: (items: readonly string[]) => string
  /** Everything whoever takes a ticket must know, on a few lines. */
  readonly description: (parts: {
    readonly comment: string
    readonly why: string
    readonly due: string
    readonly zone: string
    readonly channels: string
    readonly owner: string
  }) => string
}
