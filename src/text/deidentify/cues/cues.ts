import { type Automaton, matchesIn } from '../../automaton/automaton.ts'
import { automatonOf } from '../../automaton/automaton-of.ts'
import { normalForm } from '../../normalize.ts'
import { isDigit, isLetter } from '../../word-edges.ts'
import { type CueKind, cueWords } from './cue-words.ts'
import { type NameCueKind, nameWords } from './name-words.ts'

/** The cues of a text in the order they end; of several that end together only the longest. */
export interface CuesOf<K extends string> {
  readonly plain: string
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly kinds: readonly (readonly K[])[]
}
/** What says what numbers and words are. */
export type Cues = CuesOf<CueKind>
/** What says that a name or an address stands near. */
export type NameCues = CuesOf<NameCueKind>

interface Prepared<K extends string> {
  readonly automaton: Automaton
  readonly kinds: readonly (readonly K[])[]
  readonly latin: readonly boolean[]
}

const finder = <K extends string>(
  words: {
    readonly [kind in K]: string
  },
): ((units: Uint16Array, plain: string) => CuesOf<K>) => {
  let prepared: Prepared<K> | undefined
  return (units, plain) => {
    prepared ??= prepare(words)
    return found(prepared, units, plain)
  }
}

const prepare = <K extends string>(cues: { readonly [kind in K]: string }): Prepared<K> => {
  const kindsOf = new Map<string, K[]>()
  for (const kind of Object.keys(cues) as K[])
    for (const word of new Set(cues[kind].split('|'))) {
      const known = kindsOf.get(word)
      if (known === undefined) kindsOf.set(word, [kind])
      else known.push(kind)
    }
  const words = [...kindsOf.keys()].map(normalForm)
  return {
    automaton: automatonOf(words),
    kinds: [...kindsOf.values()],
    latin: words.map((word) => isLetter(word.charCodeAt(0))),
  }
}

const found = <K extends string>(
  { automaton, kinds, latin }: Prepared<K>,
  units: Uint16Array,
  plain: string,
): CuesOf<K> => {
  const { words, ends } = matchesIn(automaton, units, Number.POSITIVE_INFINITY)
  const cues = { plain, from: [] as number[], to: [] as number[], kinds: [] as (readonly K[])[] }
  words.forEach((word, at) => {
    const to = ends[at] as number
    const from = to - (automaton.lengths[word] as number)
    if (cues.to[cues.to.length - 1] === to) return
    if (latin[word] === true && touches(units[from - 1], isDigit)) return
    if (isLetter(units[to - 1] as number) && touches(units[to])) return
    cues.from.push(from)
    cues.to.push(to)
    cues.kinds.push(kinds[word] as readonly K[])
  })
  return cues
}

export const cuesIn: (units: Uint16Array, plain: string) => Cues = finder(cueWords)
export const nameCuesIn: (units: Uint16Array, plain: string) => NameCues = finder(nameWords)

const touches = (unit: number | undefined, also?: (unit: number) => boolean): boolean =>
  unit !== undefined && (isLetter(unit) || also?.(unit) === true)

/** How many cues end at or before a place. */
const cuesBefore = ({ to }: Cues, at: number): number => {
  let [low, high] = [0, to.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((to[middle] as number) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** A sentence is over, or a token stands between. */
const ends = /[。！？!?；;\n]|\d\]/u
/** What may stand between a cue and the thing itself, and says nothing. */
const filler = /^(?:[\s:=#是为号码()"'“”「『【[<*_.,，-]|is|are|no|id|the)*$/u

export interface NearCue {
  readonly kinds: readonly CueKind[]
  readonly from: number
  readonly to: number
  /** Nothing stands between that says anything. */
  readonly beside: boolean
}

/** The nearest cue that ends at most `within` units before a place, in the same sentence. */
export const cueBefore = (cues: Cues, at: number, within = 8): NearCue | undefined => {
  const place = cuesBefore(cues, at) - 1
  const to = cues.to[place]
  if (to === undefined || at - to > within) return undefined
  const gap = cues.plain.slice(to, at)
  return ends.test(gap)
    ? undefined
    : {
        kinds: cues.kinds[place] as readonly CueKind[],
        from: cues.from[place] as number,
        to,
        beside: filler.test(gap),
      }
}
