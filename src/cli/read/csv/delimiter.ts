/** What Excel's own first line says: `sep=;`. */
export const namedSeparator = (firstLine: string): string | undefined => /^"?sep=(.)"?\r?\n?$/iu.exec(firstLine)?.[1]

const candidates = [',', ';', '\t', '|'] as const

/** What separates the cells: the most frequent of comma, semicolon, tab and bar in the first line, outside quotes. */
export const delimiterOf = (firstLine: string): string => {
  const bare = firstLine.replace(/"[^"]*"/gu, '')
  const count = (one: string): number => bare.split(one).length
  return candidates.reduce<string>((best, one) => (count(one) > count(best) ? one : best), ',')
}
