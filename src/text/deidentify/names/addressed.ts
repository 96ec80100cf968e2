import { type Candidate, nameOf } from '../candidate.ts'
import { soundedName } from './bare/sounded-names.ts'
import { isBrand } from './brands.ts'
import { isGiven, isHan } from './given.ts'
import { areNameCharacters, isNameCharacter } from './given-characters.ts'
import { isNoName, noNames } from './no-name.ts'
import { joins, nounSurnameAt, plainSurnameAt, surnameAt } from './surnames.ts'

/** What may stand before a name beside a form of address. */
const before = new Set([
  ...'姓叫给找跟和与的是位让请问对向被由为比因但谢及、说见到帮请把等了过们事天转派换陪替求骂夸听信交找员师工长管商士有如据称就个名像下要去又还再约寻催',
])
/** What somebody does, behind a whole name: 司徒兰护士. */
const doers = new Set(
  '店员 客服 司机 骑手 管家 顾问 专员 技师 助理 秘书 导游 警官 法官 工程师 药师 医师 导购 销售 保安 保洁 快递员 外卖员 会计 柜员'.split(
    ' ',
  ),
)
/** 常姐, 马哥: of a surname that begins no other word. */
const close = new Set(['姐', '哥'])
const isCloseKin = (plain: string, from: number, end: number): boolean =>
  /^[妹弟们夫哥姐]/u.test(plain.charAt(end)) ||
  (plainSurnameAt(plain, from) === 0 &&
    !/[常白马尤汤龚柳钱孔毛贺樊文方洪施金邢齐庞康段雷温莫殷]/u.test(plain.charAt(from)))

/** 苗苗老师, 婷婷姐姐: what children and friends say. */
const twice = (plain: string, honorific: number, word: string): Candidate | undefined => {
  const from = honorific - 2
  const isTwice = from >= 0 && plain.charAt(from) === plain.charAt(from + 1) && isNameCharacter(plain, from)
  return isTwice &&
    /^(?:老师|阿姨|护士|教练|医生|小姐)$/u.test(word) &&
    !/[天常明人家星宝多谢时刚]/u.test(plain.charAt(from)) &&
    beginsAt(plain, from)
    ? nameOf('honorific', from, honorific)
    : undefined
}

/** 李先生牛肉面, 钱大妈: shops. */
const shops =
  /^(?:牛肉面|面馆|餐厅|火锅|烧烤|水果|快餐|包子|饺子|麻辣烫|米线|奶茶|炸鸡|卤味|鸭脖|凉皮|酸菜鱼|连锁|品牌|旗舰|专卖|加盟|蛋糕|面包|豆浆|煎饼|锅贴|生煎|烤鸭|烤鱼|家政|干洗|洗衣|便利店|超市|面庄|菜馆|酒楼|饭店|的店|红烧|拉面|方便面|冰红茶|绿茶)/u

/** A name beside a form of address (称谓旁的人名): 张女士, 司徒兰护士. */
export const addressed = (plain: string, honorific: number, end: number): Candidate | undefined => {
  const word = plain.slice(honorific, end)
  if (shops.test(plain.slice(end, end + 3))) return undefined
  const isShort = word === '总' || close.has(word)
  for (const given of isShort ? [0] : [2, 1, 0])
    for (const surname of [2, 1]) {
      const from = honorific - given - surname
      if (from < 0 || (given > 0 ? nounSurnameAt : surnameAt)(plain, from) !== surname) continue
      if (given > 0 && !isGiven(plain, from + surname)) continue
      if (given > 1 && !isGiven(plain, from + surname + 1)) continue
      if (given > 0 && doers.has(word) && !areNameCharacters(plain, from + surname, honorific)) continue
      if (given === 0 && (doers.has(word) || (close.has(word) && isCloseKin(plain, from, end)))) continue
      if (given === 0 && joins(plain, from) && !isHan(plain, from - 1)) continue
      if (noNames.test(plain.slice(from, end)) || (given > 0 && isNoName(plain.slice(from, from + 2)))) continue
      if (plain.charAt(from) === '于' && /[对关由至属等位鉴基出处善便易适终过甚]/u.test(plain.charAt(from - 1)))
        continue
      if (!beginsAt(plain, from) || (plain.charAt(from) === '谢' && plain.charAt(from - 1) === '谢')) continue
      if (word === '总' && /^[是会部共要算结体有能觉得在之分数价额量]/u.test(plain.slice(end, end + 1))) continue
      return isBrand(plain, from) ? undefined : nameOf('honorific', from, honorific)
    }
  return twice(plain, honorific, word) ?? (word.length > 1 ? soundedName(plain, honorific) : undefined)
}

const rolesBefore =
  /(?:主任|医师|同事|朋友|太太|老婆|老公|邻居|助理|秘书|主管|客服|店长|店员|导购|司机|骑手|经理|员工|顾问|销售|前台|客户|业主|顾客|尊敬|联系|感谢|投诉|表扬|教练|技师|管家|专员|护士|快递|美女|帅哥|认识|咨询|麻烦|辛苦|通知|告诉|转告|陪同|通过|包括|其中|还有|以及|只有|另外|那位|这位|一位|两位|今天|昨天|当时|后来|上次|这次|每次|叫来|见了|夸夸|多亏|幸好|物业|公司|银行|医院|学校|社区|门店|贵司|贵店|你们|我们|他们|店里|科室|部门|街道|村里|单位|厂里|校区|分行|支行|营业|大厅|窗口)$/u

const beginsAt = (plain: string, from: number): boolean =>
  from === 0 ||
  !isHan(plain, from - 1) ||
  before.has(plain.charAt(from - 1)) ||
  rolesBefore.test(plain.slice(Math.max(0, from - 2), from))
