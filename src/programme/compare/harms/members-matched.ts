import { canonicalText } from '../../../core/text/canonical.ts'

/** A member of two lists, by its name or place; `undefined` in the list that lacks it. */
type Matched = readonly [name: string, before: unknown, after: unknown]

/**
 * Puts the members of two lists side by side: by the id they bear, the word they are or else what they say; the rest in
 * its order. So a member that is gone is one difference, not one for each that stood behind it.
 */
export const membersMatched = (
  before: readonly unknown[],
  after: readonly unknown[],
): { readonly pairs: readonly Matched[]; readonly isMoved: boolean } => {
  const [was, is] = [namedIn(before), namedIn(after)]
  const kept = [...was.keys()].filter((key) => is.has(key))
  const isMoved = [...is.keys()].filter((key) => was.has(key)).some((key, place) => key !== kept[place])
  const [gone, fresh] = [without(was, is), without(is, was)]
  const changed = new Map(gone.map(([key], place) => [key, fresh[place]?.[1]]))
  return {
    isMoved,
    pairs: [
      ...[...was].map(([key, { name, value }]): Matched => [name, value, (is.get(key) ?? changed.get(key))?.value]),
      ...fresh.slice(gone.length).map(([, { name, value }]): Matched => [name, undefined, value]),
    ],
  }
}

interface Member {
  readonly name: string
  readonly value: unknown
}
type Members = ReadonlyMap<string, Member>

const without = (some: Members, others: Members): readonly (readonly [key: string, member: Member])[] =>
  [...some].filter(([key]) => !others.has(key))

const namedIn = (list: readonly unknown[]): Members => {
  const found = new Map<string, Member>()
  const times = new Map<string, number>()
  for (const [place, value] of list.entries()) {
    const name = nameOf(value)
    const said = name === undefined ? canonicalText(value) : `named ${name}`
    const time = (times.get(said) ?? 0) + 1
    times.set(said, time)
    found.set(JSON.stringify([said, time]), { name: name ?? `${place}`, value })
  }
  return found
}

const nameOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
  return typeof id === 'string' ? id : undefined
}
