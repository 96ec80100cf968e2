import { isHan } from '../given.ts'
import { isCoreCharacter } from '../given-characters.ts'
import { startsNoName } from '../no-name.ts'
import { isOnlySomebody, resumes } from './acts.ts'
import { isInnerPair } from './pairs.ts'

const before = /(?:[跟让问找叫请派]|[和由]|(?:找|问|派|换|叫)[了过到])$/u
/** What is agreed with somebody, or somebody is made to do. */
const behind =
  /^(?:说[好过了定]|约[好过了定]|谈[好过了妥]|讲[好过了定]|商量|聊[过了天]|打听|打过招呼|签[过了]|借[过了]|要[过了]微信|帮忙|帮我|替我|来[接拿送修装处看]|去[接拿送修装处看]|过来|上门|转告|给我|联系我|打电话|接电话|负责)/u

/**
 * Where a given name without its surname ends (只称名字): 跟建国说好了; two characters people are named with that are no
 * word, between somebody spoken to and what is spoken of. 0 where there is none.
 */
export const givenNameEnd = (plain: string, from: number): number => {
  const to = from + 2
  if (!isCoreCharacter(plain, from) || !isCoreCharacter(plain, from + 1)) return 0
  if (!isHan(plain, from - 1) || !before.test(plain.slice(Math.max(0, from - 2), from))) return 0
  const after = plain.slice(to, to + 5)
  if (!behind.test(after) && !resumes.test(after) && !isOnlySomebody.test(after)) return 0
  return isInnerPair(plain.slice(from, to)) || startsNoName(plain, from) ? 0 : to
}
