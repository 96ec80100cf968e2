/** One place of a phrase: a word as it is, a verb in all forms, a noun in both numbers, or a class of words. */
export interface Slot {
  readonly kind: 'word' | 'verb' | 'noun' | 'class'
  readonly text: string
}
/** One way to read a phrase: its choices taken. */
export type SlotLine = readonly Slot[]

/** Longer lines and lines that can be read in more ways are refused: they are better written as several. */
const longest = 400
const mostLines = 600

/**
 * Every way to read a phrase in slot notation (句型解析); `undefined` where it cannot be read: a bracket without its
 * partner, a choice of nothing, nothing left when all that may be left out is.
 *
 * @example
 * slotLinesOf('sue~ [the] (firm#|{obj})')?.length // => 4
 * slotLinesOf('sue~ (you') // => undefined
 * @law as many lines as choices multiply to
 */
export const slotLinesOf = (phrase: string): readonly SlotLine[] | undefined => {
  if (phrase.length > longest) return undefined
  const tokens = phrase.match(/[()[\]|]|\{[^{}]*\}?|[^\s()[\]|{}]+|\}/gu) ?? []
  const read = choicesAt(tokens, 0)
  if (read === undefined || read.next !== tokens.length) return undefined
  return read.lines.length > 0 && read.lines.every(({ length }) => length > 0) ? read.lines : undefined
}

interface Read {
  readonly lines: readonly SlotLine[]
  readonly next: number
}

const choicesAt = (tokens: readonly string[], from: number): Read | undefined => {
  const lines: SlotLine[] = []
  for (let at = from; ; at++) {
    const read = sequenceAt(tokens, at)
    if (read === undefined || lines.length + read.lines.length > mostLines) return undefined
    lines.push(...read.lines)
    at = read.next
    if (tokens[at] !== '|') return { lines, next: at }
  }
}

const sequenceAt = (tokens: readonly string[], from: number): Read | undefined => {
  let lines: readonly SlotLine[] = [[]]
  let at = from
  for (;;) {
    const token = tokens[at]
    if (token === undefined || token === '|' || token === ')' || token === ']') return { lines, next: at }
    const part = partAt(tokens, at)
    if (part === undefined || lines.length * part.lines.length > mostLines) return undefined
    lines = lines.flatMap((line) => part.lines.map((more) => [...line, ...more]))
    at = part.next
  }
}

const partAt = (tokens: readonly string[], at: number): Read | undefined => {
  const token = tokens[at] as string
  if (token !== '(' && token !== '[') {
    const slot = slotOf(token)
    return slot && { lines: [[slot]], next: at + 1 }
  }
  const inside = choicesAt(tokens, at + 1)
  if (inside === undefined || tokens[inside.next] !== (token === '(' ? ')' : ']')) return undefined
  if (inside.lines.some(({ length }) => length === 0)) return undefined
  return { lines: token === '(' ? inside.lines : [[], ...inside.lines], next: inside.next + 1 }
}

const slotOf = (token: string): Slot | undefined => {
  if (token.startsWith('{'))
    return token.endsWith('}') && token.length > 2 ? { kind: 'class', text: token.slice(1, -1) } : undefined
  if (token === '}') return undefined
  const mark = token.at(-1)
  if (mark !== '~' && mark !== '#') return { kind: 'word', text: token }
  return token.length > 1 ? { kind: mark === '~' ? 'verb' : 'noun', text: token.slice(0, -1) } : undefined
}
