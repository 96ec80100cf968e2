import { addAll } from '../../core/extremes.ts'
import { type Phrase, type PhrasePart, phraseOf, type Slot } from './notation.ts'
import type { Phrasing } from './phrasing.ts'
import { slotWords } from './slot-words.ts'

/** Where phrases go on (句型图): from a state by one of some words to the next; 0 is the beginning of all. */
export interface PhraseGraph {
  readonly edges: readonly (readonly Edge[])[]
  /** The phrases that end in each state. */
  readonly ending: readonly (readonly number[])[]
  readonly words: ReadonlyMap<string, number>
}
export interface Edge {
  readonly words: ReadonlySet<number>
  readonly to: number
}

export interface GraphBuilder {
  /** Adds a phrase; false where its notation cannot be read or it names no such class. */
  readonly add: (phrase: string, id: number) => boolean
  /** The same for a phrase that is read. */
  readonly grow: (phrase: Phrase, id: number) => boolean
  /** The words a phrase may begin with; none where it names no such class. */
  readonly firstsOf: (phrase: Phrase) => ReadonlySet<number>
  readonly graph: PhraseGraph
}

/** A class or a choice, parted: the words one of which may stand at one place, and what takes several places. */
interface Ways {
  readonly single: ReadonlySet<number>
  readonly longer: readonly Phrase[]
}

export const graphOf = (phrasing: Phrasing): GraphBuilder => {
  const words = new Map<string, number>()
  const edges: Edge[][] = [[]]
  const ending: number[][] = [[]]
  const readAs = slotWords(phrasing)
  const known = new Map<string, Ways>()
  const idOf = (word: string): number => {
    const id = words.get(word) ?? words.size + 1
    words.set(word, id)
    return id
  }
  const step = (from: readonly number[], choice: ReadonlySet<number>): readonly number[] => {
    const to = edges.length
    edges.push([])
    ending.push([])
    for (const state of from) edges[state]?.push({ words: choice, to })
    return [to]
  }
  const slotWays = (part: Slot): Ways | undefined => {
    const key = `${part.kind} ${part.text}`
    const before = known.get(key)
    if (before !== undefined) return before
    const texts = part.kind === 'class' ? undefined : readAs(part)
    const ways = part.kind === 'class' ? classWays(part.text) : texts && partedOf(texts)
    if (ways !== undefined) known.set(key, ways)
    return ways
  }
  const partedOf = (ways: readonly (readonly string[])[]): Ways => ({
    single: new Set(ways.filter(({ length }) => length === 1).map(([word]) => idOf(word as string))),
    longer: ways.filter(({ length }) => length > 1).map((way) => way.map((text) => ({ kind: 'word', text }) as const)),
  })
  const classWays = (name: string): Ways | undefined => {
    if (!Object.hasOwn(phrasing.classes, name)) return undefined
    const members = (phrasing.classes[name] as readonly string[]).map(phraseOf)
    return waysOf(members.flatMap((member) => member ?? []).length === 0 ? [] : members, false)
  }
  /** Several ways to go on as one: those of one place together, the longer ones apart. */
  const waysOf = (ways: readonly (Phrase | undefined)[], classes = true): Ways | undefined => {
    const [alone] = ways.length === 1 && ways[0]?.length === 1 ? ways[0] : []
    if (alone !== undefined && 'text' in alone && (classes || alone.kind !== 'class')) return slotWays(alone)
    const single = new Set<number>()
    const longer: Phrase[] = []
    for (const way of ways) {
      const [only] = way?.length === 1 ? way : []
      if (way === undefined || (!classes && way.some(({ kind }) => kind === 'class'))) return undefined
      if (only === undefined || only.kind === 'optional') {
        longer.push(way)
        continue
      }
      const inner = only.kind === 'choice' ? waysOf(only.ways, classes) : slotWays(only)
      if (inner === undefined) return undefined
      for (const word of inner.single) single.add(word)
      addAll(longer, inner.longer)
    }
    return { single, longer }
  }
  const partWays = (part: PhrasePart): Ways | undefined =>
    part.kind === 'choice' || part.kind === 'optional' ? waysOf(part.ways) : slotWays(part)
  const partFrom = (from: readonly number[], part: PhrasePart): readonly number[] | undefined => {
    const ways = partWays(part)
    if (ways === undefined) return undefined
    const to = new Set(part.kind === 'optional' ? from : [])
    if (ways.single.size > 0) for (const state of step(from, ways.single)) to.add(state)
    for (const way of ways.longer) {
      const ends = phraseFrom(from, way)
      if (ends === undefined) return undefined
      for (const state of ends) to.add(state)
    }
    return [...to]
  }
  const phraseFrom = (from: readonly number[], phrase: Phrase): readonly number[] | undefined => {
    let states: readonly number[] | undefined = from
    for (const part of phrase) {
      states = states && partFrom(states, part)
      if (states === undefined || edges.length > mostStates) return undefined
    }
    return states
  }
  const grow = (phrase: Phrase, id: number): boolean => {
    const ends = phraseFrom([0], phrase)
    for (const state of ends ?? []) if (state !== 0) ending[state]?.push(id)
    return ends?.some((state) => state !== 0) === true
  }
  /** Adds the words a phrase may begin with; whether all of it may be left out. */
  const addFirsts = (phrase: Phrase, firsts: Set<number>): boolean => {
    for (const part of phrase) {
      const ways = partWays(part)
      for (const word of ways?.single ?? []) firsts.add(word)
      let mayBeEmpty = part.kind === 'optional'
      for (const way of ways?.longer ?? []) mayBeEmpty = addFirsts(way, firsts) || mayBeEmpty
      if (!mayBeEmpty) return false
    }
    return true
  }
  return {
    add: (text, id) => {
      const phrase = phraseOf(text)
      return phrase !== undefined && grow(phrase, id)
    },
    grow,
    firstsOf: (phrase) => {
      const firsts = new Set<number>()
      addFirsts(phrase, firsts)
      return firsts
    },
    graph: { edges, ending, words },
  }
}

/** More than any lexicon needs; classes inside choices could otherwise grow without measure. */
const mostStates = 200_000
