import type { Hours } from './business-calendar.ts'

/** What a calendar says about one date apart from the week (当日规则): a holiday, a dated shift, or breaks. */
export type DatedRule =
  | { readonly _tag: 'Holiday'; readonly date: string; readonly name?: string }
  | { readonly _tag: 'Shift'; readonly date: string; readonly hours: readonly Hours[] }
  | { readonly _tag: 'Break'; readonly date: string; readonly hours: readonly Hours[] }
