import { isHan } from '../given.ts'
import { isCoreCharacter, isNameCharacter } from '../given-characters.ts'
import { nounSurnameAt, plainSurnameAt, surnameAt } from '../surnames.ts'
import { isAct, isSo, resumes } from './acts.ts'
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
  if (nounSurnameAt(plain, from) === 0) return ofVerb(plain, from, to)
  if (isHan(plain, from - 1) && isCrossingPair(plain.slice(from - 1, from + 1))) return 0
  const behind = plain.slice(to, to + 5)
  return resumes.test(behind) || isSo.test(behind) || isAct(plain, to) || (isPlain(plain, from) && does.test(behind))
    ? to
    : 0
}

/** Of a surname that is a verb: only who is thanked or blamed, and of whom one goes on to speak. */
const ofVerb = (plain: string, from: number, to: number): number => {
  const behind = plain.slice(to, to + 5)
  const isBlamed = /(?:只认|只找|投诉|举报|感谢|多亏|表扬)$/u.test(plain.slice(Math.max(0, from - 2), from))
  const isSpokenOf = /[找问跟叫骂让认是]$/u.test(plain.charAt(from - 1)) && resumes.test(behind)
  return isCoreCharacter(plain, to - 1) &&
    (isSpokenOf ||
      (/[是由]$/u.test(plain.charAt(from - 1)) && /^(?:审批|经办|批|签|接|办|答应|承诺|处理|负责)/u.test(behind)) ||
      (isBlamed && over.test(behind)))
    ? to
    : 0
}

const isPlain = (plain: string, from: number): boolean => plainSurnameAt(plain, from) > 0
