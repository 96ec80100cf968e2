import type { Candidate } from '../candidate.ts'
import type { NameCues } from '../cues/cues.ts'
import { isHan } from '../names/given.ts'
import { cityAt } from './cities.ts'

/** Words that end the name of a road, and of an estate; a number stands behind them. */
const roads = '路街道巷弄里段坊径围'
const estates =
  '小区|花园|家园|花苑|家苑|新村|公寓|社区|大院|宿舍|山庄|别墅|名苑|豪庭|华庭|雅苑|嘉园|公馆|佳苑|新城|苑|园|府|邸|庭|城|湾|寓|厦|大厦|广场|中心|国际|大楼|村|屯|庄|镇|乡|组|队|社|坪|岭|坡|寨|厂|院'
/** An estate whose name ends in no word that says so: without what a sentence is made of. */
const estateName = '(?:(?![的在是了有我你他去到就都也很和跟这那])[\\u4e00-\\u9fff])'
/** What a named house at the end is called. */
const endings =
  '小区|花园|家园|公寓|大厦|广场|中心|国际|大楼|商场|商城|学校|医院|宿舍|新城|写字楼|科技园|工业园|大巴扎|市场|超市|银行|宾馆|酒店|饭店|小学|中学|大学|幼儿园|车站|地铁站|加油站|派出所|邮局|公园|仓库|工厂|厂区|园区|基地|商务楼|校区|大院|别墅|门面|商铺|铺面|店面|食堂|体育馆|图书馆|会所|公馆'
const isRoadEnd = (plain: string, at: number): boolean =>
  roads.includes(plain.charAt(at - 1)) || plain.startsWith('胡同', at - 2)

const han = '[\\u4e00-\\u9fff]'
const number = '(?:\\d{1,5}[a-z]?(?:[-~－—]\\d{1,5}[a-z]?){0,3}|[一二三四五六七八九十百零〇]{1,6})'
const unit =
  '(?:号院|号楼|号弄|支弄|铺位|铺(?![^\\u4e00-\\u9fff]?[盖张])|号商铺|号铺面|号铺|号店面|号档口|号厂房|号仓库|号库|号|弄|巷|栋|幢|座|楼|层|单元|室|房|户|门(?![口店前外卫诊市票])|组|队|村|f|段|期|区)'
/** One step of an address behind its road: a number with its unit, a lettered block, a named estate before a number. */
const step = new RegExp(
  `^[ ,]?(?:第?[东西南北中甲乙丙丁]?[a-z]?${number} ?${unit}(?:之${number})?|之${number}|[a-z甲乙丙丁](?:座|栋|幢|单元|区|室|楼)[东西]?|[a-z]?\\d{1,4}(?:-\\d{1,4}){1,3}(?:室)?|${han}{2,10}?(?:${estates})(?=[ ]?[a-z]?${number} ?${unit})|${han}{2,10}?(?:${endings})(?=[^\\u4e00-\\u9fff]|$|的|附近|旁|对面|门口|楼下|后面|隔壁|那家|这家|上学|上班|工作|读书|就读|宿舍)|${estateName}{2,8}?(?=[a-z]?\\d{1,4}(?:号楼|栋|幢|座|单元|室|层|楼|f)))`,
  'u',
)
/** A room without its unit, at the end. */
const lastRoom = /^[ -]?[a-z]?\d{3,4}(?![\d年月日天元块个次分点小号]|\.\d)/u
/** 2号线 and 3号机 are no houses. */
const noHouse = /^[ ]?(?:线|店|机|柜|窗|口|出口|台|桌|技师|员工|客服|选手|位|车|船|门店|公交|地铁|路公交)/u
const first = new RegExp(
  `^[ ]?(?:第?[东西南北中甲乙丙丁]?[a-z]?${number} ?(?:${unit}|之${number})|[a-z甲乙丙丁](?:座|栋|幢|单元)|[a-z]?\\d{1,4}(?:-\\d{1,4}){2,3})`,
  'u',
)
const strong = /(?:号|室|楼\d|门\d|栋|幢|座|单元|弄|户|组|队|房|-\d)/u

const longestBack = 40
const longestOn = 16

/**
 * Addresses written in Han (中文地址): a road or an estate with a house number, from the province, city or road it begins
 * with to the last room; and, behind 地址：, whatever is written there.
 */
export const hanAddressesIn = (cues: NameCues): readonly Candidate[] => [
  ...housesIn(cues.plain),
  ...chainsIn(cues.plain),
  ...behindCues(cues),
]

const numberStart = new RegExp(
  `(?:[${roads}]|胡同|[东西南北一二三四五六七八九十]区|${estates}) ?(?=第?[东西南北中甲乙丙丁]?[a-z]?(?:\\d|[一二三四五六七八九十百]|座))`,
  'gu',
)

/** A building, a unit and a room behind a name that nothing else calls an estate: 翠湖天地16幢2单元801. */
const chain =
  /(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:号楼|栋|幢|座)(?:(?:\d{1,2}|[一二三四五六七八九甲乙丙丁东西中a-d])(?:单元|门|座))?(?:\d{1,2}[层楼])?\d{3,4}(?:室|号|房)?|(?<![\d-])\d{1,3}-\d{1,2}-\d{3,4}(?![\d-])室?/gu

/** 三里屯SOHO, 万科City: what follows the Han of an estate. */
const latinEstate = /(?<=[\u4e00-\u9fff])[a-z]{2,12} ?$/u

const chainsIn = (plain: string): readonly Candidate[] => {
  const found: Candidate[] = []
  let passed = 0
  for (const { index, 0: whole } of plain.matchAll(chain)) {
    const named = isHan(plain, index - 1)
      ? 0
      : (latinEstate.exec(plain.slice(Math.max(0, index - 16), index))?.[0].length ?? 0)
    if (named === 0 && !isHan(plain, index - 1)) continue
    const from = addressStart(plain, index - named, passed)
    if (index - from < 2) continue
    passed = index + whole.length
    found.push({ class: 'address', by: 'pattern', from, to: passed })
  }
  return found
}

const housesIn = (plain: string): readonly Candidate[] => {
  const found: Candidate[] = []
  let passed = 0
  numberStart.lastIndex = 0
  for (let match = numberStart.exec(plain); match !== null; match = numberStart.exec(plain)) {
    const name = match.index + match[0].trimEnd().length
    if (name <= passed) continue
    if (
      match[0].trimEnd() === '段' &&
      !/[路道街][东西南北中一二三四五六七八九十\d]{0,2}段$/u.test(plain.slice(Math.max(0, name - 5), name))
    )
      continue
    const to = houseEnd(plain, name)
    if (to === 0) continue
    const from = addressStart(plain, name, passed)
    if (name - from <= match[0].trimEnd().length) continue
    found.push({ class: 'address', by: 'pattern', from, to })
    passed = to
    numberStart.lastIndex = to
  }
  return found
}

/** Where the house ends whose number stands behind a road or an estate; 0 where none does. */
const houseEnd = (plain: string, at: number): number => {
  const begun = first.exec(plain.slice(at, at + 24))
  if (begun === null) return 0
  if (begun[0].endsWith('号') && noHouse.test(plain.slice(at + begun[0].length, at + begun[0].length + 3))) return 0
  let end = at
  for (let steps = 0; steps < longestOn; steps++) {
    const next = step.exec(plain.slice(end, end + 28))
    if (next === null) break
    if (next[0].endsWith('号') && noHouse.test(plain.slice(end + next[0].length, end + next[0].length + 3))) break
    end += next[0].length
  }
  if (end === at) return 0
  const room = lastRoom.exec(plain.slice(end, end + 8))
  const whole = room === null ? end : end + room[0].length
  const isRoad = isRoadEnd(plain, at)
  return isRoad || strong.test(plain.slice(at, whole)) ? whole : 0
}

/** Words before an address that are not of it; what stands behind the last of them is. */
const stops =
  /[我你他她们老]家|房子|住房|公寓楼?(?=[\u4e00-\u9fff]{3})|[在到去往住于至是从寄送址你我他她们的了给叫跟把将请这那就再让帮发离]|投诉|地址|收货|居住|户籍|家庭|收件|详细|默认|更改|修改|变更|新的|旧的|总是|都是|还是|同一|公司|单位|店铺|门店|附近|路过|经过|快递|配送|订单|老家|改成|改为|现居|搬家|搬来|约|麻烦|需要|就在|上门|安装|(?:午|天|晚|早|过|送|回|前|搬|能|再|快|直接)来|目的地|起点|终点|定位/gu

/** Where an address begins of which the road ends at `at`: a province or city, else behind what is said before. */
const addressStart = (plain: string, at: number, notBefore: number): number => {
  let from = at
  while (from > notBefore && at - from < longestBack && isOfAddress(plain, from - 1)) from--
  for (let place = from; place < at - 2; place++) {
    const city = cityAt(plain, place)
    if (city > 0 && !/[路街道巷]/u.test(plain.charAt(place + city))) return place
  }
  const stretch = plain.slice(from, at)
  let start = from
  for (const { index, 0: word } of stretch.matchAll(stops))
    if (index + word.length < stretch.length - 1) start = from + index + word.length
  return start
}

const isOfAddress = (plain: string, at: number): boolean =>
  isHan(plain, at) || (isHan(plain, at - 1) && isHan(plain, at + 1) && /[a-z0-9]/u.test(plain.charAt(at)))

const inFormEnd = /[,，。;；!！?？\n]|(?:电话|手机|联系人|收件人|收货人|姓名)|\[|$/u
const looksLikeOne = /(?:[省市区县镇乡村路街道巷弄号栋幢座楼室园苑]|小区|大厦|广场|中心)/u

/** What is written behind 地址： up to the end of the clause, where it names a place. */
const behindCues = ({ plain, kinds, to }: NameCues): readonly Candidate[] =>
  kinds.flatMap((of, place) => {
    if (!of.includes('address')) return []
    const end = to[place] as number
    const gap = /^ ?(?:[:=]|是|为) ?/u.exec(plain.slice(end, end + 4))
    if (gap === null) return openBehind(plain, plain.charAt(end) === ' ' ? end + 1 : end)
    const from = end + gap[0].length
    const written = plain.slice(from, from + 60)
    const length = written.search(inFormEnd)
    const clause = written.slice(0, length).trimEnd()
    const isPlace = isHan(plain, from) && clause.length >= 5 && looksLikeOne.test(clause)
    return isPlace ? [{ class: 'address' as const, by: 'cue' as const, from, to: from + clause.length }] : []
  })

/** From a province or city to the last word that is of a house, behind 寄到 and 家住 too. */
const chained =
  /^[\u4e00-\u9fff]{1,12}?[省市区县旗镇乡][\u4e00-\u9fff\da-z-]{1,28}(?:[路街巷弄号栋幢座室村组屯苑]|小区|大厦|花园|公寓|广场|家园|新村|宿舍|单元)(?:\d{1,4}室?)?(?:旁边?|对面|附近|门口|隔壁|后面|斜对面)?/u
const openBehind = (plain: string, from: number): readonly Candidate[] => {
  if (cityAt(plain, from) === 0) return []
  const written = plain.slice(from, from + 60)
  const whole = chained.exec(written.slice(0, Math.max(0, written.search(inFormEnd))))?.[0]
  return whole === undefined ? [] : [{ class: 'address', by: 'cue', from, to: from + whole.length }]
}
