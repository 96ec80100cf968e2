import { textOf } from '../normalize.ts'
import type { Candidate } from './candidate.ts'
import { digitGroupsIn } from './digits/digit-groups.ts'
import { fragmentsIn, noteRuns, type TellingRuns } from './fragments.ts'
import type { KnownPlace } from './names/known-names.ts'
import { joinedPlaces, knownIn } from './names/known-names.ts'
import type { PersonalClass } from './personal-class.ts'
import { type Scanned, writtenAt } from './scanned.ts'
import { settle } from './settle.ts'

type Recogniser = (scanned: Scanned) => readonly Candidate[]
type NameFinder = (units: Uint16Array) => readonly KnownPlace[]

const knownNames = (names: NameFinder, units: Uint16Array): readonly Candidate[] =>
  joinedPlaces(names(units)).map(({ from, to }) => ({ class: 'name', by: 'known', from, to }))

/** Stands for what is masked, so that nothing is read across it. */
const barrier = 0x5d
const rounds = 4

/**
 * What is to be masked in each text of a document: the names on record first, then what the rules find; then, until there
 * is nothing more, what they find beside it, and what stands elsewhere of what is masked.
 */
export const maskedIn = (
  scanned: readonly Scanned[],
  names: NameFinder,
  recognise: Recogniser,
): readonly (readonly Candidate[])[] => {
  let masked = scanned.map((one) => {
    return settle([...knownNames(names, one.units), ...recognise(one)], one)
  })
  for (let round = 0; round < rounds && masked.some(({ length }) => length > 0); round++) {
    const more = furtherIn(scanned, masked, names, recognise)
    if (more.every(({ length }) => length === 0)) break
    masked = masked.map((before, at) => {
      const text = scanned[at] as Scanned
      return settle([...before, ...(more[at] as readonly Candidate[])], text)
    })
  }
  return masked
}

const furtherIn = (
  scanned: readonly Scanned[],
  masked: readonly (readonly Candidate[])[],
  names: NameFinder,
  recognise: Recogniser,
): readonly (readonly Candidate[])[] => {
  const runs: TellingRuns = new Map()
  const groups = scanned.map(digitGroupsIn)
  const values = new Map<string, PersonalClass>()
  masked.forEach((some, at) => {
    noteRuns(groups[at] as (typeof groups)[number], some, runs)
    for (const one of some) {
      const value = (scanned[at] as Scanned).plain.slice(one.from, one.to)
      if (repeats(one, value)) values.set(value, one.class)
    }
  })
  const words = [...values.keys()]
  const again = knownIn(words)
  return scanned.map((text, at) => {
    const some = masked[at] as readonly Candidate[]
    const behind = some.length === 0 ? text : withBarriers(text, some)
    const places = joinedPlaces(again(behind.units)).filter(
      (one) => !isOtherWord(text, words[one.word] as string, one.from),
    )
    const repeated = places.map(
      ({ word, from, to }): Candidate => ({
        class: values.get(words[word] as string) as PersonalClass,
        by: 'repeat',
        from,
        to,
      }),
    )
    const found = some.length === 0 ? [] : [...knownNames(names, behind.units), ...recognise(behind)]
    return [...found, ...repeated, ...fragmentsIn(groups[at] as (typeof groups)[number], some, runs)]
  })
}

const wordClasses: ReadonlySet<PersonalClass> = new Set<PersonalClass>([
  'name',
  'email',
  'plate',
  'wechat',
  'qq',
  'account',
  'travelDocument',
  'idCard',
  'iban',
  'address',
  'networkAddress',
])

/** Whether a value says the same wherever it stands: 王 of 王先生 does not. */
const repeats = ({ class: sort, by }: Candidate, value: string): boolean =>
  wordClasses.has(sort) && by !== 'known' && value.length >= (sort === 'name' ? (/[a-z]/u.test(value) ? 4 : 2) : 5)

/** A word that is also somebody's name is a word where it is written small: lost, behind the name Lost. */
const isOtherWord = (text: Scanned, value: string, from: number): boolean => {
  if (!/^[a-z]+$/u.test(value)) return false
  const letter = String.fromCharCode(writtenAt(text, from))
  return letter === letter.toLowerCase()
}

const withBarriers = (text: Scanned, masked: readonly Candidate[]): Scanned => {
  const units = text.units.slice()
  for (const { from, to } of masked) units.fill(barrier, from, to)
  return { ...text, units, plain: textOf(units) }
}
