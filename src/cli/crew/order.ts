import type { Opened } from '../queue/order.ts'

/** What a hand is asked for: to weigh facts, or to make the lines of cases. */
export type Order =
  | { readonly _tag: 'Weigh'; readonly packed: readonly string[] }
  | { readonly _tag: 'Show'; readonly cases: readonly Opened[] }

/** The ranks and deadlines of facts, in their order. */
export interface WeighedAll {
  readonly ranks: Uint8Array
  readonly dues: Float64Array
}

/** What comes back: of facts their weights, of cases their lines as UTF-8. */
export type Answer = WeighedAll | Uint8Array
