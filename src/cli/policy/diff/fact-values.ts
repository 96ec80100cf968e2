import { plain } from '../../../ingest/cells/plain.ts'
import { halfWidth, isBlank } from '../../../ingest/cells/values.ts'
import { words as english } from '../../../locales/en.ts'
import { words as chinese } from '../../../locales/zh-CN.ts'
import { type Column, type KnownColumn, knownOf } from '../../../tables/shape/column.ts'

/**
 * Reads what a file has in a column as a value of that column: numbers written as text, words in either language,
 * sets separated by `,` `;` `|` `、`. An empty cell is missing, or the empty set where a set cannot be missing; `[]`
 * is always the empty set. What cannot be read stays as it is, to be refused; `undefined` is missing.
 */
export const valueReader = (declared: readonly Column[]): ((value: unknown) => unknown) => {
  const [known, ...others] = declared.map(knownOf)
  const optional = declared.every(({ kind }) => kind === 'maybe')
  if (known === undefined) return () => undefined
  const words = [known, ...others].flatMap(wordsOf)
  const word = wordReader(words)
  switch (known.kind) {
    case 'int':
    case 'real':
      return (value) => (isBlank(value) ? undefined : numberIn(value))
    case 'oneOf':
      return (value) => (isBlank(value) ? undefined : word(value))
    case 'subsetOf':
      return (value) =>
        typeof value !== 'string'
          ? setIn(value, word)
          : isBlank(value)
            ? optional
              ? undefined
              : []
            : setIn(partsOf(value.trim(), words), word)
  }
}

const wordsOf = (known: KnownColumn): readonly string[] => ('values' in known ? known.values : [])

const partsOf = (text: string, words: readonly string[]): readonly string[] =>
  words.includes(text)
    ? [text]
    : text === '[]'
      ? []
      : text
          .split(/[,;|、，；]/u)
          .map((part) => part.trim())
          .filter((part) => part !== '')

const setIn = (value: unknown, word: (value: unknown) => unknown): unknown =>
  value === null ? undefined : Array.isArray(value) ? [...new Set(value.map(word))] : value

/** Digits, of whatever width; a whole number too long to be kept exactly stays text. */
const numberIn = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  const text = halfWidth(value).trim()
  if (!/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d{1,3})?$/iu.test(text)) return value
  const number = Number(text) + 0
  return /^[-+]?\d+$/u.test(text) && !Number.isSafeInteger(number) ? value : number
}

const spoken: readonly { readonly [word: string]: string }[] = [english, chinese].flatMap((words) => [
  words.tier,
  words.category,
  words.outcome,
  words.feedbackChannel,
])

/** A word as the table writes it, or as either language calls it where only one word is called so. */
const wordReader = (words: readonly string[]): ((value: unknown) => unknown) => {
  const called = new Map<string, string | undefined>()
  const call = (name: string, word: string): void => {
    const known = called.has(name) && called.get(name) !== word
    called.set(name, known ? undefined : word)
  }
  for (const word of new Set(words)) {
    call(plain(word), word)
    for (const language of spoken) if (Object.hasOwn(language, word)) call(plain(language[word] as string), word)
  }
  const exact = new Set(words)
  return (value) => {
    if (typeof value !== 'string') return value
    const text = value.trim()
    return exact.has(text) ? text : (called.get(plain(text)) ?? text)
  }
}
