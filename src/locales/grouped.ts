/** A whole number with a comma before every third digit: 12,345. */
export const grouped = (count: number): string => {
  const digits = String(count)
  const groups: string[] = []
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end))
  return groups.join(',')
}
