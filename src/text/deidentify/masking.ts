import { textOf } from '../normalize.ts'
import type { Candidate } from './candidate.ts'
import { type DigitGroups, digitGroupsIn } from './digits/digit-groups.ts'
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
/** As far as anything is read beside what is masked; what begins further off was seen before. */
const beside = 64

type Found = readonly Candidate[]

/**
 * What is to be masked in each text of a document: the names on record first, then what the rules find; then, until there
 * is nothing more, what they find beside it, and what stands elsewhere of what is masked.
 */
export const maskedIn = (
  scanned: readonly Scanned[],
  names: NameFinder,
  recognise: Recogniser,
): readonly (readonly Candidate[])[] => {
  let masked: readonly Found[] = scanned.map((one) => settle([...knownNames(names, one.units), ...recognise(one)], one))
  if (masked.every(({ length }) => length === 0)) return masked
  const groups = scanned.map(digitGroupsIn)
  let fresh = masked
  for (let round = 0; round < rounds && fresh.some(({ length }) => length > 0); round++) {
    const again = elsewhere(scanned, groups, fresh)
    const next = masked.map((before, at) => {
      const text = scanned[at] as Scanned
      const behind = withBarriers(text, before)
      const near = nearBy(behind, fresh[at] as Found, names, recognise)
      const more = [...near, ...again(behind, at, before)]
      return more.length === 0 ? before : settle([...before, ...more], text)
    })
    fresh = next.map((after, at) => newIn(masked[at] as Found, after))
    masked = next
  }
  return masked
}

const newIn = (before: Found, after: Found): Found => {
  if (before === after) return []
  const known = new Set(before.map(({ from, to }) => `${from}-${to}`))
  return after.filter(({ from, to }) => !known.has(`${from}-${to}`))
}

/** What the rules find beside what was newly masked: the rest of the text they have seen as it is. */
const nearBy = (behind: Scanned, fresh: Found, names: NameFinder, recognise: Recogniser): Found => {
  if (fresh.length === 0) return []
  const windows = onlyBeside(behind, fresh)
  let passed = 0
  return [...knownNames(names, windows.units), ...recognise(windows)]
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      while (passed < fresh.length && (fresh[passed] as Candidate).to + beside < from) passed++
      const next = fresh[passed]
      return next !== undefined && next.from - beside < to
    })
}

/** The text with nothing to read but what stands within twice as far as counts. */
const onlyBeside = (text: Scanned, fresh: Found): Scanned => {
  const units = new Uint16Array(text.units.length).fill(barrier)
  let done = 0
  for (const { from, to } of fresh) {
    const begin = Math.max(done, from - 2 * beside)
    const end = Math.min(units.length, to + 2 * beside)
    if (end <= begin) continue
    units.set(text.units.subarray(begin, end), begin)
    done = end
  }
  return { ...text, units, plain: textOf(units) }
}

/** What stands elsewhere of what was newly masked: its words, and its runs of digits. */
const elsewhere = (
  scanned: readonly Scanned[],
  groups: readonly DigitGroups[],
  fresh: readonly Found[],
): ((behind: Scanned, at: number, before: Found) => Found) => {
  const runs: TellingRuns = new Map()
  const values = new Map<string, PersonalClass>()
  fresh.forEach((some, at) => {
    noteRuns(groups[at] as DigitGroups, some, runs)
    for (const one of some) {
      const value = (scanned[at] as Scanned).plain.slice(one.from, one.to)
      if (repeats(one, value)) values.set(value, one.class)
    }
  })
  const words = [...values.keys()]
  const again = knownIn(words)
  return (behind, at, before) => {
    const text = scanned[at] as Scanned
    const repeated = joinedPlaces(again(behind.units))
      .filter((one) => !isOtherWord(text, words[one.word] as string, one.from))
      .map(({ word, from, to }): Candidate => {
        return { class: values.get(words[word] as string) as PersonalClass, by: 'repeat', from, to }
      })
    return [...repeated, ...fragmentsIn(groups[at] as DigitGroups, before, runs)]
  }
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

const withBarriers = (text: Scanned, masked: Found): Scanned => {
  if (masked.length === 0) return text
  const units = text.units.slice()
  for (const { from, to } of masked) units.fill(barrier, from, to)
  return { ...text, units, plain: textOf(units) }
}
