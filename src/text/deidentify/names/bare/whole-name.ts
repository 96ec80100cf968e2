import { isBrand } from '../brands.ts'
import { isHan } from '../given.ts'
import { areNameCharacters, isCoreCharacter } from '../given-characters.ts'
import { startsNoName } from '../no-name.ts'
import { isBorneVerb, nounSurnameAt } from '../surnames.ts'
import { speaks } from './around.ts'
import { isCrossingPair, isInnerPair } from './pairs.ts'

/** Surnames that are read as words far more often. */
const seldom = new Set([...'那木米桂费封融盖益吉全宇商都'])
/** What is so: with a character twice behind it, it is said for stress. */
const likely = new Set([...'冷白黄红乐'])

/** A word begins with the last character: 龙旗广场, 华清家园. */
const places =
  /^(?:广场|家园|家里|家店|中心|中学|大学|大厦|大道|大街|大楼|小学|小区|海鲜|水果|花园|酒店|城市|江路|山路|东路|西路|南路|北路|路口|学校|学院|书店|香菇|香肠|鲜花|越来|子都|子里)/u

/**
 * Where a name of three characters ends that is one whatever stands around it (形似全名): a surname that is no verb, two
 * characters people are named with, and no word inside, across its beginning or at it. 0 where there is none.
 */
export const wholeNameEnd = (plain: string, from: number): number => {
  const isVerb = isBorneVerb(plain, from)
  const surname = isVerb ? 1 : nounSurnameAt(plain, from)
  const given = from + surname
  const to = given + 2
  return surname > 0 &&
    areNameCharacters(plain, given, to) &&
    (!isVerb || (isCoreCharacter(plain, given) && isCoreCharacter(plain, given + 1))) &&
    !seldom.has(plain.charAt(from)) &&
    !isStressed(plain, from) &&
    !places.test(plain.slice(to - 1, to + 1)) &&
    !isInnerPair(plain.slice(given, to)) &&
    !startsNoName(plain, from) &&
    !(isHan(plain, from - 1) && isCrossingPair(plain.slice(from - 1, from + 1))) &&
    (!isBrand(plain, from) || speaks.test(plain.slice(to, to + 5)))
    ? to
    : 0
}

/** 汤汤水水, 冷冰冰, 白花花. */
const isStressed = (plain: string, from: number): boolean => {
  const [before, first, second, third] = [-1, 0, 1, 2].map((step) => plain.charAt(from + step))
  return first === before || first === second || (second === third && likely.has(first as string))
}
