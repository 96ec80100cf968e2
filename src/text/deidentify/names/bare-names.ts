import type { Candidate } from '../candidate.ts'
import { isAct, isOnlySomebody, isSo, resumes } from './bare/acts.ts'
import { aloneNameEnd } from './bare/alone.ts'
import { does, forms, type Left, leftOf, over, seekers, speaks } from './bare/around.ts'
import { asForeign, asGiven, asPetName, asSurname, beginnings } from './bare/beginnings.ts'
import { foreignNameEnd } from './bare/foreign-names.ts'
import { givenNameEnd } from './bare/given-only.ts'
import { rowOfNames } from './bare/in-row.ts'
import { isInnerPair } from './bare/pairs.ts'
import { petNameEnd } from './bare/pet-names.ts'
import { shortNameEnd } from './bare/short-name.ts'
import { titledEnd } from './bare/titled.ts'
import { wholeNameEnd } from './bare/whole-name.ts'
import { isBrand } from './brands.ts'
import { isFollowing, isHan } from './given.ts'
import { isCoreCharacter, isNameCharacter } from './given-characters.ts'
import { noNames, startsNoName } from './no-name.ts'
import { joins, nounSurnameAt, plainSurnameAt, surnameAt } from './surnames.ts'

/**
 * Names that nothing announces (无提示的中文人名): a surname and characters people are named with, where a name may begin,
 * before what only people do; whole names behind whoever is sought, thanked or blamed; and the signature.
 */
export const bareNamesIn = (plain: string): readonly Candidate[] => {
  const found: Candidate[] = []
  const take = (from: number, to: number): void => void found.push({ class: 'name', by: 'context', from, to })
  const kinds = beginnings()
  for (let at = 0; at < plain.length - 1; at++) {
    const kind = kinds[plain.charCodeAt(at)] as number
    if (kind === 0 || !isHan(plain, at + 1)) continue
    const row = (kind & asSurname) !== 0 ? rowOfNames(plain, at) : []
    for (const [from, to] of row) take(from, to)
    const last = row[row.length - 1]
    const to = last?.[1] ?? endAt(plain, at, kind)
    if (to === 0) continue
    if (last === undefined) take(at, to)
    at = to - 1
  }
  return found
}

const endAt = (plain: string, at: number, kind: number): number => {
  const named = (kind & asSurname) === 0 ? 0 : surnamedEnd(plain, at)
  return (
    named ||
    ((kind & asPetName) !== 0 && petNameEnd(plain, at)) ||
    ((kind & asForeign) !== 0 && foreignNameEnd(plain, at)) ||
    ((kind & asGiven) !== 0 && givenNameEnd(plain, at)) ||
    0
  )
}

const surnamedEnd = (plain: string, at: number): number =>
  forms.test(plain.slice(at, at + 2))
    ? 0
    : wholeAt(plain, at) || titledEnd(plain, at) || nameAt(plain, at) || aloneNameEnd(plain, at)

/** A whole name, where its last character begins no word that goes on: 王伟|明天. */
const wholeAt = (plain: string, from: number): number => {
  const to = wholeNameEnd(plain, from)
  return to > 0 &&
    !forms.test(plain.slice(to - 2, to)) &&
    !isFollowing(plain, to - 1) &&
    !forms.test(plain.slice(to - 1, to + 1))
    ? to
    : 0
}

const nameAt = (plain: string, from: number): number => {
  const surname = surnameAt(plain, from)
  if (surname === 0 || !isNameCharacter(plain, from + surname)) return 0
  const left = leftOf(plain, from)
  if (forms.test(plain.slice(from + surname, from + surname + 2))) return 0
  const acts = plain.charAt(from) === '于' && isAct(plain, from + 2) && !startsNoName(plain, from)
  if (left === 'opens' && joins(plain, from)) return acts ? from + 2 : 0
  if (left === undefined || isBrand(plain, from) || noNames.test(plain.slice(from, from + 4))) return 0
  const short = from + surname + 1
  if (isNameCharacter(plain, short) && (left === 'takes' || !startsNoName(plain, from))) {
    const to = short + 1
    const behind = plain.slice(to, to + 4)
    const isNoun = surname === 2 || nounSurnameAt(plain, from) > 0
    const isWhole =
      left === 'signs'
        ? to === plain.trimEnd().length
        : (plainSurnameAt(plain, from) === 1 && !startsNoName(plain, from)) ||
          ((does.test(behind) || isAct(plain, to) || isSo.test(behind) || resumes.test(behind)) &&
            (isNoun || areCore(plain, from + surname, to) || (left === 'takes' && speaks.test(behind)))) ||
          (left === 'takes' && isNoun && over.test(behind) && !startsNoName(plain, from))
    if (isWhole && !isWordInside(plain, from + surname) && !forms.test(plain.slice(to - 1, to + 1))) return to
  }
  const behind = plain.slice(short, short + 5)
  if (startsNoName(plain, from)) return isSomebody(plain, from, short, left) ? short : 0
  if (left === 'signs') return short === plain.trimEnd().length ? short : 0
  if (surname === 1 && nounSurnameAt(plain, from) === 0) return shortNameEnd(plain, from, left)
  if (left === 'takes' && over.test(behind) && seekers.test(plain.slice(Math.max(0, from - 4), from))) return short
  return surname === 2 ? (does.test(behind) ? short : 0) : speaks.test(behind) ? short : shortNameEnd(plain, from, left)
}

/** 田野 in 田野拍胸脯: a word that is a name too, before what nothing but somebody does; no word for people, as 商家. */
const isSomebody = (plain: string, from: number, to: number, left: Left): boolean =>
  nounSurnameAt(plain, from) === 1 &&
  isOnlySomebody.test(plain.slice(to, to + 6)) &&
  (left === 'takes' || !resumes.test(plain.slice(to, to + 3))) &&
  !/[员家方人师长理台机客友层户商店厂校院所局社手工士生]/u.test(plain.charAt(to - 1))

/** Whether people are named with the characters more than with most: a surname that is a verb asks for them. */
const areCore = (plain: string, from: number, to: number): boolean =>
  isCoreCharacter(plain, from) && isCoreCharacter(plain, to - 1) && !isInnerPair(plain.slice(from, to))

/** 双方 in 金双方: two characters that are a word of their own. */
const isWordInside = (plain: string, at: number): boolean => startsNoName(plain, at)
