/** What came and was not understood, by its name. */
export interface Unread {
  readonly fields: readonly { readonly name: string; readonly received: string; readonly readAs?: string }[]
  readonly more?: number
}
