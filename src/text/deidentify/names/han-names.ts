import { addAll } from '../../../core/extremes.ts'
import type { Candidate } from '../candidate.ts'
import type { NameCues } from '../cues/cues.ts'
import { isFollowing, isGiven, isHan, nameEnd } from './given.ts'
import { noNameWords } from './no-names.ts'
import { nounSurnameAt, plainSurnameAt, surnameAt } from './surnames.ts'

/** What may stand between a cue and the name. */
const said = /^[\s:：是为叫()"“「『]{0,4}/u
const asForm = /^ {0,2}(?:[:=]|是|为|叫|\n) {0,2}/u
/** Where a name in a form ends. */
const formName =
  /^[\u4e00-\u9fff]{2,4}(?:·[\u4e00-\u9fff]{1,8})?(?=[\s,，。;；.、!！?？)\]/|:]|$|先生|女士|小姐|电话|手机|联系|地址|订单|身份证|\d|[a-z])/u

/**
 * Names written in Han (中文人名): behind a word that a name follows, beside a form of address, or behind what somebody
 * does. A part of them: most names stand beside nothing that says so.
 */
export const hanNamesIn = (cues: NameCues): readonly Candidate[] => {
  const found: Candidate[] = []
  cues.kinds.forEach((kinds, place) => {
    const [from, to] = [cues.from[place] as number, cues.to[place] as number]
    const one =
      (kinds.includes('form') ? inForm(cues.plain, to) : undefined) ??
      (kinds.includes('introduced') ? introduced(cues.plain, from, to) : undefined) ??
      (kinds.includes('surname') ? surnameBehind(cues.plain, to) : undefined) ??
      (kinds.includes('nickname') ? nicknamed(cues.plain, from, to) : undefined) ??
      (kinds.includes('honorific') ? addressed(cues.plain, from, to) : undefined) ??
      (kinds.includes('role') ? behindRole(cues.plain, to) : undefined) ??
      (kinds.includes('office') ? behindOffice(cues.plain, to) : undefined)
    if (one !== undefined) addAll(found, [one, ...further(cues.plain, one.to)])
  })
  return found
}

/** Names that go on behind one: 沈从安、江小白. */
const further = (plain: string, at: number): readonly Candidate[] => {
  const more: Candidate[] = []
  for (let end = at; more.length < mostInRow && /[、和与及]/u.test(plain.charAt(end)); ) {
    const surname = plainSurnameAt(plain, end + 1)
    const to = surname === 0 || startsNoName(plain, end + 1) ? 0 : nameEnd(plain, end + 1, surname)
    if (to === 0 || !isEnd(plain, to)) break
    more.push(nameOf('cue', end + 1, to))
    end = to
  }
  return more
}
const mostInRow = 8

const nameOf = (by: Candidate['by'], from: number, to: number): Candidate => ({ class: 'name', by, from, to })

const inForm = (plain: string, at: number): Candidate | undefined => {
  const gap = asForm.exec(plain.slice(at, at + 6))
  if (gap === null) return bare(plain, at)
  const from = at + gap[0].length
  const surname = surnameAt(plain, from)
  const whole = formName.exec(plain.slice(from, from + 16))
  if (whole !== null && (surname > 0 || gap[0].includes(':'))) return nameOf('cue', from, from + whole[0].length)
  const to = surname === 0 ? 0 : nameEnd(plain, from, surname)
  return to === 0 ? undefined : nameOf('cue', from, to)
}

/** A name directly behind 收货人 or after a blank, where its surname begins no other word. */
const bare = (plain: string, at: number): Candidate | undefined => {
  const from = plain.charAt(at) === ' ' ? at + 1 : at
  const alone = /^[\u4e00-\u9fff]{2,4}(?![\u4e00-\u9fff])/u.exec(plain.slice(from, from + 6))?.[0].length ?? 0
  const any = surnameAt(plain, from)
  if (any > 0 && alone > any && alone <= any + 2 && nameEnd(plain, from, any) === from + alone)
    return nameOf('cue', from, from + alone)
  return behindRole(plain, at)
}

/** 我叫 takes any name; 我是 and 本人 only one whose surname begins no other word and behind which nothing goes on. */
const introduced = (plain: string, cue: number, at: number): Candidate | undefined => {
  const words = plain.slice(cue, at)
  const gap = said.exec(plain.slice(at, at + 4))?.[0].length ?? 0
  const from = at + gap
  const isWeak = words === '叫' || words === '我是' || words === '本人' || words === '这里是' || words === '叫做'
  const isAlone = /^[\u4e00-\u9fff]{2,3}(?![\u4e00-\u9fff])/u.test(plain.slice(from, from + 4))
  const surname = isWeak && words !== '叫' && !isAlone ? plainSurnameAt(plain, from) : surnameAt(plain, from)
  if (surname > 0) {
    const to = nameEnd(plain, from, surname)
    const goes =
      words === '叫' ? /^(?:$|[^\u4e00-\u9fff]|的)/u.test(plain.slice(to, to + 1)) : !isWeak || isEnd(plain, to)
    return to === 0 || !goes || startsNoName(plain, from) ? undefined : nameOf('cue', from, to)
  }
  return undefined
}

/** 我姓罗 tells the surname, and it may be all there is. */
const surnameBehind = (plain: string, at: number): Candidate | undefined => {
  const surname = surnameAt(plain, at)
  if (surname === 0) return undefined
  const to = nameEnd(plain, at, surname)
  return nameOf('cue', at, to > 0 && isEnd(plain, to) ? to : at + surname)
}

/** 小张, 老李: where a name may begin, and where nothing of the same word goes on. */
const nicknamed = (plain: string, from: number, to: number): Candidate | undefined =>
  !/[大中最太很更变衰古]/u.test(plain.charAt(from - 1)) && isEnd(plain, to) ? nameOf('honorific', from, to) : undefined

/** What may stand before a name beside a form of address. */
const before = new Set([
  ...'姓叫给找跟和与的是位让请问对向被由为比因但谢及、说见到帮请把等了过们事天转派换陪替求骂夸听信交找员师工长管商士有如据称就个名像',
])
/** What begins no name though a surname begins it: 高级经理, 王牌, 康师傅. */
const noNames =
  /^(?:保洁|保安|保姆|周到|谢绝|何必|何况|黄了|谢过|林林|许久|叶片|谢谢|工程|程序|王牌|高级|康师傅|金牌|安全|白领|方便|关系|成功|华丽|经理|总经|常务|时尚|单身|全体|都是|向来|应该|路过|管理|连锁|原来|官方|台湾|明明|许多|何时|任何|万一|古代|花样|商务|温柔|包括|连老|那个|这个|项目|区域|大堂|客户|销售|店面|文化|强烈|盛大|周末|周一|周二|周三|周四|周五|周六|周日|周年|黄金|夏天|叶子|林业|钱包|陆续|宋体|丁香|高兴|时间|金额|方法|安装|常常|白天|华为|方案|计划|毛病|于是|许可|何必|向上|管家|边上|马上|解释|解决|安排|安慰|安抚|时常|应付|应对|明确|连续|路上|和气|和善|强调|强行|成天|方才|平时|平台|广告|相关|关于|关门|关机|关心|万分|全程|全部|水平|单独|单位|文明|从不|从来|温和|真诚|高度|高峰|高价|都在|都说|都不|易于|甘愿|查询|查收|查看|和蔼|冷漠|冷淡|敷衍|常年|平均|经常|宣传|宣称|司机|包租|马老师傅)/u

const known = new Set<string>()
const isNoName = (word: string): boolean => {
  if (known.size === 0)
    for (const [first = '', ...others] of noNameWords) for (const second of others) known.add(first + second)
  return known.has(word)
}

/** Whether a word begins here that is no name though a surname begins it. */
export const startsNoName = (plain: string, at: number): boolean =>
  noNames.test(plain.slice(at, at + 4)) || isNoName(plain.slice(at, at + 2))

const addressed = (plain: string, honorific: number, end: number): Candidate | undefined => {
  const word = plain.slice(honorific, end)
  const isShort = word === '总'
  for (const given of isShort ? [0] : [2, 1, 0])
    for (const surname of [2, 1]) {
      const from = honorific - given - surname
      if (from < 0 || (given > 0 ? nounSurnameAt : surnameAt)(plain, from) !== surname) continue
      if (given > 0 && !isGiven(plain, from + surname)) continue
      if (given > 1 && !isGiven(plain, from + surname + 1)) continue
      if (noNames.test(plain.slice(from, end)) || (given > 0 && isNoName(plain.slice(from, from + 2)))) continue
      if (!beginsAt(plain, from) || (plain.charAt(from) === '谢' && plain.charAt(from - 1) === '谢')) continue
      if (word === '总' && /^[是会部共要算结体有能觉得在之分数价额量]/u.test(plain.slice(end, end + 1))) continue
      return nameOf('honorific', from, honorific)
    }
  return undefined
}

const rolesBefore =
  /(?:主任|医师|同事|朋友|太太|老婆|老公|邻居|助理|秘书|主管|客服|店长|店员|导购|司机|骑手|经理|员工|顾问|销售|前台|客户|业主|顾客|尊敬|联系|感谢|投诉|表扬|教练|技师|管家|专员|护士|快递|美女|帅哥|认识|咨询|麻烦|辛苦|通知|告诉|转告|陪同|通过|包括|其中|还有|以及|只有|另外|那位|这位|一位|两位|今天|昨天|当时|后来|上次|这次|每次|叫来|见了|夸夸|多亏|幸好)$/u

const beginsAt = (plain: string, from: number): boolean =>
  from === 0 ||
  !isHan(plain, from - 1) ||
  before.has(plain.charAt(from - 1)) ||
  rolesBefore.test(plain.slice(Math.max(0, from - 2), from))

/** What follows a name of somebody who did something. */
const goesOn =
  /^(?:$|[^\u4e00-\u9fff]|态度|服务|说|的|很|非常|不|没|是|给|帮|回|接|告诉|让|表|答应|承诺|解释|一直|真|太|在|电话|手机|联系|先生|女士|小姐|处理|专业|耐心|热情|负责|推|介绍|打|问|特别|十分|今天|昨天|来|去|到|和|跟|对|也|都|就|还|把|上门|安装|送|开|做|亲自|主动|及时|居然|竟然|骂|吼|拒|叫|把|向|要|有|办|收|代|因|为|从|会|能|想|等|反|投|已|于|住|家|以|自称|号|绕|超|讲|教|看|骑|抱|拿|挂|迟|早|晚|未|曾|正|由|代|指|辱|嘲|敷|拖|催|调|换|修|查|发|写|建议|保证|扔|摔|洗|剪|烫|唱|笑|哭|走|进|出|坐|站|停|追|陪|抢|偷|喊|请|谢|辞|离|加|退|赔|扣|罚|骗|卖|买|这|那|同意|居|改|两位|三位|满|当众|签|吃|用|拉|课上|昨|当|上|下|竟)/u
const isEnd = (plain: string, at: number): boolean => goesOn.test(plain.slice(at, at + 2)) || isFollowing(plain, at)

/** Of a surname that begins other words, only where what goes on behind the name is clear. */
const rareSurnameAt = (plain: string, at: number): number => {
  const surname = nounSurnameAt(plain, at)
  const to = surname === 0 ? 0 : nameEnd(plain, at, surname)
  return to > 0 && (isEnd(plain, to) || (to === at + surname + 2 && isEnd(plain, to - 1))) ? surname : 0
}

const behindRole = (plain: string, at: number): Candidate | undefined => {
  const from = /^[ :："“]/u.test(plain.slice(at, at + 1)) ? at + 1 : at
  if (/^[小老阿]/u.test(plain.slice(from, from + 1)) && plainSurnameAt(plain, from + 1) === 1 && isEnd(plain, from + 2))
    return nameOf('cue', from, from + 2)
  const surname = plainSurnameAt(plain, from) || rareSurnameAt(plain, from)
  const to = surname === 0 ? 0 : nameEnd(plain, from, surname)
  const isWhole = plainSurnameAt(plain, from) === 1 && to === from + 3 && isEnd(plain, to)
  if (to === 0 || (isWhole ? noNames.test(plain.slice(from, from + 4)) : startsNoName(plain, from))) return undefined
  if (/^许诺(?!先生|女士|小姐)/u.test(plain.slice(from, from + 4))) return undefined
  return nameOf('cue', from, to === from + surname + 2 && !isEnd(plain, to) && isEnd(plain, to - 1) ? to - 1 : to)
}

/** Behind the last character of what somebody is, 维修工 or 质检员, only a whole name that ends. */
const behindOffice = (plain: string, from: number): Candidate | undefined => {
  if (plain.startsWith('师傅', from - 1)) return undefined
  const surname = nounSurnameAt(plain, from)
  const to = surname === 0 || startsNoName(plain, from) ? 0 : nameEnd(plain, from, surname)
  return to > 0 && isEnd(plain, to) ? nameOf('cue', from, to) : undefined
}
