/** What a table has under a name of its own: `toString` and its like are names nobody wrote. */
export const ownOf = <A>(table: { readonly [name: string]: A }, name: string): A | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
