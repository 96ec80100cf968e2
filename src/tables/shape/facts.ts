/** Facts of any table, by column; a missing value leaves no key. */
export type Facts = { readonly [column: string]: number | string | readonly string[] }
