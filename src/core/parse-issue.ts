/** Where in a value something stands: `['customer', 'lifetimeValue', 'amount']`. */
export type Path = readonly (string | number)[]

/** A list that has at least one member. */
export type NonEmpty<A> = readonly [A, ...A[]]

interface At {
  readonly path: Path
}
interface Found extends At {
  /** What was found there, as short text. */
  readonly received: string
}

/** What was expected at a place and what was found: data only, worded in `locales/`. */
export type ParseIssue =
  | (At & { readonly _tag: 'FieldMissing' })
  | (Found & { readonly _tag: 'NotARecord' })
  | (Found & { readonly _tag: 'NotAList' })
  | (Found & { readonly _tag: 'NotText' })
  | (Found & { readonly _tag: 'NotAWholeNumber'; readonly from: number; readonly to: number })
  | (Found & { readonly _tag: 'NotOneOf'; readonly allowed: readonly string[]; readonly more?: number })
  | NotAnInstant
  | MoreIssues

export interface NotAnInstant extends Found {
  readonly _tag: 'NotAnInstant'
}

/** So many issues more than are told one by one (其余问题数). */
export interface MoreIssues extends At {
  readonly _tag: 'MoreIssues'
  readonly count: number
}

const longest = 60

/** A value as short text for people; never throws, whatever the value. */
export const shown = (value: unknown): string => {
  const text = asText(value)
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}

const asText = (value: unknown): string => {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.slice(0, longest + 1))
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? (value.length === 0 ? '[]' : '[…]') : '{…}'
    case 'function':
      return 'a function'
    case 'symbol':
      return 'a symbol'
    default:
      return Object.is(value, -0) ? '-0' : String(value)
  }
}
