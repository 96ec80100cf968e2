import { normalForm } from '../normalize.ts'
import { nounForms, verbForms } from './inflect.ts'
import { type Slot, slotLinesOf } from './notation.ts'
import type { Phrasing } from './phrasing.ts'
import { wordsOf } from './spelling.ts'

/** Words one of which stands at a place of a phrase; places that allow the same words share one set. */
export type WordSet = ReadonlySet<string>
/** A phrase with every choice taken: what may stand at each of its places. */
export type PhraseLine = readonly WordSet[]

const notation = /[~#()[\]|{}]/gu
const letters = /^(?:['\s&-]*[a-z\u00df-\u00f6\u00f8-\u052f0-9])+['\s&-]*$/u

/** Whether words of a lexicon with phrasing are a phrase: letters, digits and notation; others are looked for as they are. */
export const isPhrase = (word: string): boolean => letters.test(normalForm(word).replace(notation, ' '))

/** A phrase of more places is refused. */
const mostPlaces = 12
const mostLines = 4000

/**
 * Every way a phrase can be written, with the words of its classes (句型展开); `undefined` where its notation cannot be
 * read, it names no such class, or it can be written in too many ways.
 */
export const phraseLines = (phrasing: Phrasing): ((phrase: string) => readonly PhraseLine[] | undefined) => {
  const sets = new Map<string, WordSet>()
  const setOf = (words: readonly string[]): WordSet => {
    const key = [...new Set(words)].sort().join(' ')
    const known = sets.get(key) ?? new Set(words)
    sets.set(key, known)
    return known
  }
  const plainWords = wordsOf(phrasing)
  const literal = (text: string): PhraseLine =>
    normalForm(text)
      .split(/[\s&-]+/u)
      .filter((word) => word !== '')
      .flatMap(plainWords)
      .map((word) => setOf([word]))
  const formsOf = ({ kind, text }: Slot): readonly PhraseLine[] => {
    const forms = kind === 'verb' ? verbForms : nounForms
    const lines = forms(phrasing.irregular, normalForm(text)).map((form) => plainWords(form))
    return [[setOf(lines.filter(({ length }) => length === 1).flat())]]
  }
  const classes = new Map<string, readonly PhraseLine[] | undefined>()
  const classOf = (name: string): readonly PhraseLine[] | undefined => {
    if (!classes.has(name)) classes.set(name, Object.hasOwn(phrasing.classes, name) ? membersOf(name) : undefined)
    return classes.get(name)
  }
  const membersOf = (name: string): readonly PhraseLine[] | undefined => {
    const lines: PhraseLine[] = []
    for (const member of phrasing.classes[name] as readonly string[]) {
      const read = expanded(member, () => undefined)
      if (read === undefined) return undefined
      lines.push(...read)
    }
    const single = lines.filter(({ length }) => length === 1).flatMap(([words]) => [...(words as WordSet)])
    return [...(single.length === 0 ? [] : [[setOf(single)]]), ...lines.filter(({ length }) => length > 1)]
  }
  const expanded = (
    phrase: string,
    named: (name: string) => readonly PhraseLine[] | undefined,
  ): readonly PhraseLine[] | undefined => {
    const all: PhraseLine[] = []
    for (const slots of slotLinesOf(phrase) ?? []) {
      let lines: readonly PhraseLine[] = [[]]
      for (const slot of slots) {
        const ways =
          slot.kind === 'class' ? named(slot.text) : slot.kind === 'word' ? [literal(slot.text)] : formsOf(slot)
        if (ways === undefined || ways.length * lines.length > mostLines) return undefined
        lines = lines.flatMap((line) => ways.map((more) => [...line, ...more]))
      }
      all.push(...lines)
      if (all.length > mostLines) return undefined
    }
    return all.length > 0 && all.every(({ length }) => length > 0 && length <= mostPlaces) ? all : undefined
  }
  return (phrase) => expanded(phrase, classOf)
}
