import { clipped } from '../../core/parse/clipped.ts'
/** What came and was not understood, by its name. */
export interface Unread {
  readonly fields: readonly Field[]
  readonly more?: number
}
type Field = { readonly name: string; readonly received: string; readonly readAs?: string }

/** So many are named; the rest is counted. */
const most = 40

/** Keeps what was not understood, as it is found. */
export interface Aside {
  (name: string, received: string, readAs?: string): undefined
  readonly all: () => Unread | undefined
}

/** What was found before comes first. */
export const asides = (before: Unread | undefined): Aside => {
  const fields = (before?.fields ?? []).slice(0, most)
  let more = (before?.more ?? 0) + (before?.fields.length ?? 0) - fields.length
  const aside = (name: string, received: string, readAs?: string): undefined => {
    if (fields.length < most)
      fields.push({ name: clipped(name), received, ...(readAs === undefined ? {} : { readAs }) })
    else more += 1
    return undefined
  }
  const all = (): Unread | undefined => (fields.length === 0 ? undefined : { fields, ...(more > 0 ? { more } : {}) })
  return Object.assign(aside, { all })
}
