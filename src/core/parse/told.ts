import type { MoreIssues, Path } from '../parse-issue.ts'

/** So many issues of one thing are told one by one, so many names are listed; of the rest it is said how many there are. */
export const mostTold = 100
const mostNames = 32
/** Places are told almost whole, names that would have been right in short. */
const longest = { path: 1000, allowed: 80 } as const
const longestTold = 200

interface Tagged {
  readonly _tag: string
}

/**
 * Issues as they may be told, stored and sent, whatever size came in (问题清单上限): the first 100, each with its
 * first 32 names and no text over 200 characters, and then how many more there are. What is told stays as it is when told again.
 *
 * @law issues are told in bounded number and size
 */
export const told = <I extends Tagged>(issues: readonly I[], path: Path = []): readonly (I | MoreIssues)[] => {
  if (issues.length <= mostTold) return issues.map(shortened)
  const more = issues.slice(mostTold).reduce((count, issue) => count + (isMore(issue) ? issue.count : 1), 0)
  return [...issues.slice(0, mostTold).map(shortened), { _tag: 'MoreIssues', path, count: more }]
}

/** The first few of what was told, and how many more there are, those counted by `MoreIssues` among them. */
export const firstTold = <I extends Tagged>(
  issues: readonly I[],
  most: number,
): { readonly first: readonly Exclude<I, MoreIssues>[]; readonly more: number } => {
  const single = issues.filter((issue): issue is Exclude<I, MoreIssues> => !isMore(issue))
  const counted = issues.reduce((count, issue) => count + (isMore(issue) ? issue.count : 0), 0)
  return { first: single.slice(0, most), more: Math.max(0, single.length - most) + counted }
}

const isMore = (issue: Tagged): issue is MoreIssues => issue._tag === 'MoreIssues' && 'count' in issue

/** One object for many issues that share a list: it is shortened once. */
const known = new WeakMap<readonly unknown[], readonly unknown[]>()

const shortened = <I extends Tagged>(issue: I): I => {
  const fields = Object.entries(issue)
  if (fields.every(([name, value]) => isShort(value, lengthOf(name)))) return issue
  const cut: Record<string, unknown> = {}
  for (const [name, value] of fields) {
    cut[name] = shorter(value, lengthOf(name))
    if (name === 'allowed' && Array.isArray(value) && value.length > mostNames) cut['more'] = value.length - mostNames
  }
  return cut as unknown as I
}

const lengthOf = (name: string): number => (name === 'path' || name === 'allowed' ? longest[name] : longestTold)

const isShort = (value: unknown, length: number): boolean =>
  typeof value === 'string'
    ? value.length <= length
    : !Array.isArray(value) || (value.length <= mostNames && value.every((one) => isShort(one, length)))

const shorter = (value: unknown, length: number): unknown => {
  if (typeof value === 'string') return value.length > length ? `${value.slice(0, length - 1)}…` : value
  if (!Array.isArray(value)) return value
  const before = known.get(value)
  if (before !== undefined) return before
  const now = value.slice(0, mostNames).map((one) => shorter(one, length))
  known.set(value, now)
  return now
}
