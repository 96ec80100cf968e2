const longestToken = 56
const token = /^\[([^[\]\d]{1,40})\d{1,6}(?:\.\d{1,6})?\]$/u

/** Whether a stretch lies inside what looks like a token, put in or typed: `[手机1]`. */
export const isOfToken = (plain: string, from: number, to: number, isLabel: (label: string) => boolean): boolean => {
  const before = plain.slice(Math.max(0, from - longestToken), from + 1).lastIndexOf('[')
  if (before < 0) return false
  const start = Math.max(0, from - longestToken) + before
  const after = plain.slice(to - 1, start + longestToken).indexOf(']')
  if (after < 0) return false
  const end = to - 1 + after
  const label = token.exec(plain.slice(start, end + 1))?.[1]
  return label !== undefined && isLabel(label)
}
