import { isHan } from '../given.ts'
import { isCoreCharacter, isNameCharacter } from '../given-characters.ts'
import { nounSurnameAt, plainSurnameAt, surnameAt } from '../surnames.ts'
import { isAct, isOwned, isSo, resumes } from './acts.ts'
import { does, type Left, over } from './around.ts'
import { isCrossingPair } from './pairs.ts'

/**
 * Where a name of a surname and one character ends (两字姓名), which is as short as most words: behind what a name may
 * follow, and before what only people do, or he and she. 0 where there is none.
 */
export const shortNameEnd = (plain: string, from: number, left: Left): number => {
  const surname = surnameAt(plain, from)
  const to = from + surname + 1
  if (surname === 0 || left === undefined || !isNameCharacter(plain, to - 1)) return 0
  if (nounSurnameAt(plain, from) === 0) return ofVerb(plain, from, to, left)
  if (isHan(plain, from - 1) && isCrossingPair(plain.slice(from - 1, from + 1))) return 0
  const behind = plain.slice(to, to + 5)
  return resumes.test(behind) ||
    isSo.test(behind) ||
    isAct(plain, to) ||
    (isPlain(plain, from) && (does.test(behind) || isOwned.test(behind) || isTold(plain, from, to, left)))
    ? to
    : 0
}

/** Of a surname that is a verb: only who is thanked or blamed, and of whom one goes on to speak. */
const ofVerb = (plain: string, from: number, to: number, left: Left): number => {
  const behind = plain.slice(to, to + 5)
  const isBlamed = /(?:只认|只找|投诉|举报|感谢|多亏|表扬)$/u.test(plain.slice(Math.max(0, from - 2), from))
  const isSpokenOf = /[找问跟叫骂让认]$/u.test(plain.charAt(from - 1)) && resumes.test(behind)
  const isHandled =
    /[是由]$/u.test(plain.charAt(from - 1)) && /^(?:审批|经办|批|签|接|办|答应|承诺|处理|负责)/u.test(behind)
  const isSaidOf =
    left === 'takes' && /^(?:特别|非常|很|真)(?:耐心|热情|专业|负责|细心|认真|敷衍|冷漠|粗鲁|凶|好说话)/u.test(behind)
  const isNamed = isSpokenOf || isHandled || isSaidOf || (isBlamed && over.test(behind))
  return isCoreCharacter(plain, to - 1) && isNamed ? to : 0
}

/** Given to, blamed, shown to be or put in quotes: 就是林欣，, “林欣”这. */
const isTold = (plain: string, from: number, to: number, left: Left): boolean =>
  over.test(plain.slice(to, to + 1)) &&
  ((left === 'takes' &&
    /(?:就是|[给找问怪怨恨骂]|给了|一下|说的是|写的是|正是|认识|看见|见过)$/u.test(
      plain.slice(Math.max(0, from - 3), from),
    )) ||
    (/["“「『《]/u.test(plain.charAt(from - 1)) &&
      /^["”」』》](?:这|那|[两三]个字|是谁|同志|本人|的人|，)/u.test(plain.slice(to, to + 4))))

/** Surnames that are read as words far more often. */
const likely = new Set([...'高金花水黄冷那木米商封盖费桂全甘康单党房麻温平曲闻苍吉汤华'])
const isPlain = (plain: string, from: number): boolean =>
  plainSurnameAt(plain, from) > 0 || (nounSurnameAt(plain, from) > 0 && !likely.has(plain.charAt(from)))
