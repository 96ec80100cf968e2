/** One place of a phrase: a word as it is, a verb in all forms, a noun in both numbers, or a class of words. */
export interface Slot {
  readonly kind: 'word' | 'verb' | 'noun' | 'class'
  readonly text: string
}
/** A part of a phrase: a place, one of several ways to go on, or the same where it may also be left out. */
export type PhrasePart =
  | Slot
  | { readonly kind: 'choice'; readonly ways: readonly Phrase[] }
  | { readonly kind: 'optional'; readonly ways: readonly Phrase[] }
/** A phrase in slot notation, read (句型). */
export type Phrase = readonly PhrasePart[]

/** Longer phrases are refused. */
const longest = 1000

/**
 * Reads a phrase in slot notation (句型解析); `undefined` where it cannot be read: a bracket without its partner, a
 * choice of nothing, a phrase of which everything may be left out.
 *
 * @example
 * phraseOf('sue~ [the] firm#')
 * // => [{ kind: 'verb', text: 'sue' }, { kind: 'optional', ways: [[{ kind: 'word', text: 'the' }]] },
 * //      { kind: 'noun', text: 'firm' }]
 * phraseOf('sue~ (you') // => undefined
 * phraseOf('[please]') // => undefined
 */
export const phraseOf = (text: string): Phrase | undefined => {
  if (text.length > longest) return undefined
  const tokens = text.match(/[()[\]|}]|\{[^{}]*\}?|[^\s()[\]|{}]+/gu) ?? []
  const read = waysAt(tokens, 0)
  if (read === undefined || read.next !== tokens.length || read.ways.some(mayBeEmpty)) return undefined
  const [first, ...others] = read.ways
  return others.length === 0 ? first : [{ kind: 'choice', ways: read.ways }]
}

interface Read {
  readonly ways: readonly Phrase[]
  readonly next: number
}

const waysAt = (tokens: readonly string[], from: number): Read | undefined => {
  const ways: Phrase[] = []
  for (let at = from; ; at++) {
    const way: PhrasePart[] = []
    for (
      let token = tokens[at];
      token !== undefined && token !== '|' && token !== ')' && token !== ']';
      token = tokens[at]
    ) {
      const part = partAt(tokens, at)
      if (part === undefined) return undefined
      way.push(part.part)
      at = part.next
    }
    if (way.length === 0) return undefined
    ways.push(way)
    if (tokens[at] !== '|') return { ways, next: at }
  }
}

const partAt = (
  tokens: readonly string[],
  at: number,
): { readonly part: PhrasePart; readonly next: number } | undefined => {
  const token = tokens[at] as string
  if (token !== '(' && token !== '[') {
    const slot = slotOf(token)
    return slot && { part: slot, next: at + 1 }
  }
  const inside = waysAt(tokens, at + 1)
  if (inside === undefined || tokens[inside.next] !== (token === '(' ? ')' : ']')) return undefined
  return { part: { kind: token === '(' ? 'choice' : 'optional', ways: inside.ways }, next: inside.next + 1 }
}

/** One place as it is written; `undefined` for what is none. */
export const slotOf = (token: string): Slot | undefined => {
  if (token.startsWith('{'))
    return token.endsWith('}') && token.length > 2 ? { kind: 'class', text: token.slice(1, -1) } : undefined
  if (token === '}') return undefined
  const mark = token.at(-1)
  if (mark !== '~' && mark !== '#') return { kind: 'word', text: token }
  return token.length > 1 ? { kind: mark === '~' ? 'verb' : 'noun', text: token.slice(0, -1) } : undefined
}

const mayBeEmpty = (phrase: Phrase): boolean =>
  phrase.every((part) => part.kind === 'optional' || ('ways' in part && part.ways.some(mayBeEmpty)))
