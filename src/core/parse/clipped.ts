/** So many letters of a name are told: whoever names it knows the rest. */
const longestName = 60

/** A name as it is told, however long a caller made it; no letter is cut in two. */
export const clipped = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName - 1).replace(/[\ud800-\udbff]$/u, '')}…` : name
