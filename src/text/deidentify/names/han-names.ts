import { addAll } from '../../../core/extremes.ts'
import { type Candidate, nameOf } from '../candidate.ts'
import type { NameCues } from '../cues/cues.ts'
import { addressed } from './addressed.ts'
import { isBrand } from './brands.ts'
import { isFollowing, isHan, nameEnd } from './given.ts'
import { areNameCharacters, isNameCharacter } from './given-characters.ts'
import { isNoName, noNames, startsNoName } from './no-name.ts'
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
    const surname = plainSurnameAt(plain, end + 1) || nounSurnameAt(plain, end + 1)
    const to = surname === 0 || startsNoName(plain, end + 1) ? 0 : nameEnd(plain, end + 1, surname)
    if (
      to === 0 ||
      !isEnd(plain, to) ||
      (plainSurnameAt(plain, end + 1) === 0 && !areNameCharacters(plain, end + 1 + surname, to))
    )
      break
    more.push(nameOf('cue', end + 1, to))
    end = to
  }
  return more
}
const mostInRow = 8

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
  const isName = any > 0 && alone > any && alone <= any + 2 && nameEnd(plain, from, any) === from + alone
  if (
    isName &&
    !startsNoName(plain, from) &&
    (nounSurnameAt(plain, from) > 0 || areNameCharacters(plain, from + any, from + alone))
  )
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
    const isLikely =
      (!isWeak || words === '叫' || areNameCharacters(plain, from + surname, to)) &&
      (words !== '叫' || nounSurnameAt(plain, from) > 0 || areNameCharacters(plain, from + surname, to))
    if (to > 0 && goes && isLikely && !startsNoName(plain, from)) return nameOf('cue', from, to)
  }
  return isWeak && words !== '叫' ? (whole(plain, from) ?? calledSo(plain, from, words)) : calledSo(plain, from, words)
}

/** 我是段雨桐的妈妈: a surname and two characters people are named with. */
const whole = (plain: string, from: number): Candidate | undefined => {
  const surname = nounSurnameAt(plain, from)
  const to = from + surname + 2
  return surname > 0 &&
    areNameCharacters(plain, from + surname, to) &&
    isEnd(plain, to) &&
    !startsNoName(plain, from) &&
    !isBrand(plain, from)
    ? nameOf('cue', from, to)
    : undefined
}

/** 叫小芳的, 叫婷婷的: what somebody is called among friends. */
const calledSo = (plain: string, from: number, words: string): Candidate | undefined => {
  const [first, second] = [plain.charAt(from), plain.charAt(from + 1)]
  const isPet = /[小阿老大]/u.test(first) ? isHan(plain, from + 1) : first === second && isHan(plain, from)
  return words.endsWith('叫') && isPet && /^(?:$|[^\u4e00-\u9fff]|的)/u.test(plain.slice(from + 2, from + 3))
    ? nameOf('cue', from, from + 2)
    : undefined
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

/** What follows a name of somebody who did something. */
const goesOn =
  /^(?:$|[^\u4e00-\u9fff]|照顾|照看|开车|卖给|约好|训|天天|半夜|老是|又|每|非|硬|偏|死活|谈|聊|连|晚上|早上|中午|态度|服务|说|的|很|非常|不|没|是|给|帮|回|接|告诉|让|表|答应|承诺|解释|一直|真|太|在|电话|手机|联系|先生|女士|小姐|处理|专业|耐心|热情|负责|推|介绍|打|问|特别|十分|今天|昨天|来|去|到|和|跟|对|也|都|就|还|把|上门|安装|送|开|做|亲自|主动|及时|居然|竟然|骂|吼|拒|叫|把|向|要|有|办|收|代|因|为|从|会|能|想|等|反|投|已|于|住|家|以|自称|号|绕|超|讲|教|看|骑|抱|拿|挂|迟|早|晚|未|曾|正|由|代|指|辱|嘲|敷|拖|催|调|换|修|查|发|写|建议|保证|扔|摔|洗|剪|烫|唱|笑|哭|走|进|出|坐|站|停|追|陪|抢|偷|喊|请|谢|辞|离|加|退|赔|扣|罚|骗|卖|买|这|那|同意|居|改|两位|三位|满|当众|签|吃|用|拉|课上|昨|当|上|下|竟)/u
const isEnd = (plain: string, at: number): boolean => goesOn.test(plain.slice(at, at + 2)) || isFollowing(plain, at)

/** Of a surname that begins other words, only where what goes on behind the name is clear. */
const rareSurnameAt = (plain: string, at: number): number => {
  const surname = nounSurnameAt(plain, at)
  const to = surname === 0 ? 0 : nameEnd(plain, at, surname)
  const short = at + surname + 1
  if (
    surname > 0 &&
    isNameCharacter(plain, short - 1) &&
    !isNameCharacter(plain, short) &&
    isHan(plain, short) &&
    !startsNoName(plain, at)
  )
    return surname
  return to > 0 && (isEnd(plain, to) || (to === at + surname + 2 && isEnd(plain, to - 1))) ? surname : 0
}

/** A surname and two characters people are named with, whatever goes on behind them. */
const wholeBehind = (plain: string, from: number): Candidate | undefined => {
  const surname = surnameAt(plain, from)
  const end = from + surname + 2
  const isWhole =
    surname > 0 &&
    areNameCharacters(plain, from + surname, end) &&
    !isFollowing(plain, end - 1) &&
    !isNoName(plain.slice(from + surname, end)) &&
    !noNames.test(plain.slice(from, from + 4)) &&
    !isBrand(plain, from)
  const isSurname = nounSurnameAt(plain, from) > 0 && !isNoName(plain.slice(from, from + 2))
  return isWhole && (isSurname || isEnd(plain, end)) ? nameOf('cue', from, end) : undefined
}

const isPetName = (plain: string, from: number): boolean =>
  plainSurnameAt(plain, from + 1) === 1 ||
  (isNameCharacter(plain, from + 1) && !/[心时学声气事姐哥妹弟子孩儿板]/u.test(plain.charAt(from + 1)))

const behindRole = (plain: string, at: number): Candidate | undefined => {
  const from = /^[ :："“]/u.test(plain.slice(at, at + 1)) ? at + 1 : at
  if (/^[小老阿]/u.test(plain.slice(from, from + 1)) && isPetName(plain, from) && isEnd(plain, from + 2))
    return nameOf('cue', from, from + 2)
  const whole = wholeBehind(plain, /^[,，]/u.test(plain.slice(at, at + 1)) ? at + 1 : from)
  if (whole !== undefined) return whole
  const surname = plainSurnameAt(plain, from) || rareSurnameAt(plain, from)
  const to = surname === 0 ? 0 : nameEnd(plain, from, surname)
  const isWhole = plainSurnameAt(plain, from) === 1 && to === from + 3 && isEnd(plain, to)
  if (to > 0 && plainSurnameAt(plain, from) === 0 && !areNameCharacters(plain, from + surname, to)) return undefined
  if (to === 0 || (isWhole ? noNames.test(plain.slice(from, from + 4)) : startsNoName(plain, from))) return undefined
  if (/^许诺(?!先生|女士|小姐)/u.test(plain.slice(from, from + 4))) return undefined
  return nameOf('cue', from, to === from + surname + 2 && !isEnd(plain, to) && isEnd(plain, to - 1) ? to - 1 : to)
}

/** Behind the last character of what somebody is, 维修工 or 质检员, only a whole name that ends. */
const behindOffice = (plain: string, from: number): Candidate | undefined => {
  if (plain.startsWith('师傅', from - 1) || plain.startsWith('工程', from - 1)) return undefined
  const surname = nounSurnameAt(plain, from)
  const to = surname === 0 || startsNoName(plain, from) ? 0 : nameEnd(plain, from, surname)
  return to > 0 && isEnd(plain, to) && areNameCharacters(plain, from + surname, to)
    ? nameOf('cue', from, to)
    : undefined
}
