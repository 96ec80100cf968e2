import { isHan } from '../given.ts'
import { noNames, startsNoName } from '../no-name.ts'
import { nounSurnameAt, plainSurnameAt } from '../surnames.ts'
import { leftOf } from './around.ts'

/** One character that is a form of address behind a surname, and no word with it: 李工, 覃导, 谭叔. */
const title =
  /^(?:律师|医生|老师|经理|主任|教授|店长|工(?![作程资人厂业具地商艺时序会伤龄号行种单学科])|导(?![致购游航演师弹体向管电])|[叔婶嫂姨伯](?![伯叔])|[董局](?![事部面长限势])|法官|警官|警察|检察官|大使|博士|上尉|少校|参谋|干事|村长|镇长|区长|书记|支书|技师|药师|医师|厨师|会计|秘书|助理|导游|领队|监理|设计师|教官|店主|房东|工头|行长|所长|股长|司长|理事|监事|副总|厂长|园长|政委|道长|法师|大师|掌柜|老太|老汉|大娘|大婶|大伯|二叔|二姨|三叔|姑娘|小姐姐|小哥哥|爷爷|奶奶|姐姐|哥哥|妹妹|弟弟)/u

/** Where a surname ends that stands alone before a form of address; 0 where none does. */
export const titledEnd = (plain: string, from: number): number => {
  const surname = nounSurnameAt(plain, from)
  const to = from + surname
  if (surname === 0 || !title.test(plain.slice(to, to + 4)) || noNames.test(plain.slice(from, from + 4))) return 0
  if (
    startsNoName(plain, from) ||
    (plainSurnameAt(plain, from) === 0 && !isHan(plain, from - 1) && isCommon(plain, from))
  )
    return 0
  return !isHan(plain, from - 1) || leftOf(plain, from) !== undefined ? to : 0
}

/** 高工, 全导, 金姐: what is as likely said of something else. */
const isCommon = (plain: string, from: number): boolean =>
  /[高全金花水白黄冷热老大小家那米木马牛羊]/u.test(plain.charAt(from))
