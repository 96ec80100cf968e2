import { isLetter } from '../../../word-edges.ts'
import { type Candidate, nameOf } from '../../candidate.ts'
import { type Scanned, writtenAt } from '../../scanned.ts'

/** Surnames of Hong Kong, Taiwan, Singapore and the mainland as they are written in Latin letters (罗马字姓氏). */
const surnames = new Set(
  'chan wong lee lam cheung chung ng ho leung cheng yeung tsang kwok chow choi fung lau lai yip mak tam tang hui poon siu yuen ma law kwan fong tse szeto auyeung leong ong goh koh teo toh sim quek chua lim tan hsu chen lin huang chang wang li liu yang wu tsai hung kuo hsieh cheng tseng liao lo pan chiu yeh chiang chien lu hsiao chou kao chao hsueh zhang zhao zhou xu sun zhu gao guo luo liang song zheng xie han tang feng dong xiao cao yuan deng fu shen peng su jiang cai jia ding wei xue yan yu ye du dai xia zhong tian ren fan shi yao tan zou xiong jin lu hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian yin yi qiao gong wen'.split(
    ' ',
  ),
)
/** A syllable as Cantonese, Wade and Pinyin write it; words of English as long stand apart. */
const syllable =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh|ts|tz|hs|kw|gw|ng)?(?:a|ai|au|ao|ae|am|an|ang|ap|at|ak|e|ee|ei|eu|eung|en|eng|er|ek|et|i|ia|iu|ie|iao|iang|ian|ien|im|in|ing|ip|it|ik|iong|iung|o|oo|oi|ou|on|ong|ok|ot|u|ue|ui|uo|ua|uai|uan|uen|uang|uk|un|ung|ut|uet|uei|eh|ieh|ueh|ih|yu|yuk|yun|yuet)$/u
const words = new Set(
  'a an at am as be he me we she so to too on in no go do up us it is if or of my by hi ok the and can may man men pan fun sun run bun gun tan ban van fan ten pen hen den let get set met bet pet wet jet hot lot pot not got cut but hut nut shut sit hit fit bit kit pit lit sat hat cat bat fat mat rat tap map gap nap lap cap cup pin tin win bin fin sin king sing ring thing wing long song hong kong gong pang tea bee see pea fee two few new sew dew saw law raw pie tie lie die you out our now how low mow tow cow bow sow row pay say way day lay bay hay boo zoo moo chat that than then when pain rain gain main lion thin chin shin tuna bank sale make bone gate same name time line sauce'.split(
    ' ',
  ),
)
/** Places and dishes that are written as names are. */
const noNames =
  /^(?:hong kong|tai po|wan chai|chai wan|mong kok|tsim sha|sham shui|kwun tong|lai chi|ma on|ma po|tsuen wan|tuen mun|yuen long|sheung wan|sai kung|sha tin|tin hau|wong tai|yau ma|lo wu|ho chi|ho man|lo mein|ho fun|chow mein|chow fun|lai fun|lo han|lo hon|tan tan|yu xiang|wu han|xi an|tai chi|fu zhou|su zhou|guang zhou|he fei|su shi|lu xun|sun hung|wing on|li ning|lei garden|sun life|tan line|long li|long bei|fan tan|ma la|lo bak|jin jiang|tang dynasty|han dynasty|song dynasty|ming)(?![a-z])/u

/**
 * Chinese names in Latin letters (罗马字人名): a surname with a capital and one or two syllables with capitals, a hyphen
 * between them or none; Chan Tai Man, Wong Siu-ming, Li Na. Where only one syllable follows it has to be unlike a word.
 */
export const romanisedIn = (scanned: Scanned): readonly Candidate[] => {
  const { plain, units } = scanned
  const found: Candidate[] = []
  for (let at = 0; at < units.length; at++) {
    if (!isLetter(units[at] as number)) continue
    const stop = wordEnd(units, at)
    const to = isCapital(scanned, at) && surnames.has(plain.slice(at, stop)) ? givenEnd(scanned, at, stop) : 0
    if (to > 0) found.push(nameOf('pattern', at, to))
    at = Math.max(stop, to)
  }
  return found
}

const givenEnd = (scanned: Scanned, from: number, surnameEnd: number): number => {
  const { plain, units } = scanned
  if (noNames.test(plain.slice(from, from + 16))) return 0
  let to = surnameEnd
  let syllables = 0
  while (syllables < 3 && (units[to] === 0x20 || (syllables > 0 && units[to] === 0x2d))) {
    const begins = to + 1
    const end = wordEnd(units, begins)
    const word = plain.slice(begins, end)
    const isPart = units[to] === 0x2d || isCapital(scanned, begins)
    if (
      !isPart ||
      isShouted(scanned, begins, end) ||
      !isGiven(word, syllables === 0 && units[end] !== 0x20 && units[end] !== 0x2d)
    )
      break
    syllables++
    to = end
  }
  return syllables === 0 || isLetter(units[to] ?? 0) ? 0 : to
}

/** One syllable, or two written together; alone it may be no word. */
const isGiven = (word: string, isAlone: boolean): boolean => {
  if (syllable.test(word)) return !words.has(word) || !isAlone
  for (let cut = 2; cut < word.length - 1; cut++)
    if (word.length < 10 && syllable.test(word.slice(0, cut)) && syllable.test(word.slice(cut))) return !words.has(word)
  return false
}

const wordEnd = (units: Uint16Array, from: number): number => {
  let end = from
  while (end < units.length && end - from < 24 && isLetter(units[end] as number)) end++
  return end
}

const isCapital = (scanned: Scanned, at: number): boolean => {
  const letter = String.fromCharCode(writtenAt(scanned, at))
  return letter !== letter.toLowerCase()
}
const isShouted = (scanned: Scanned, from: number, to: number): boolean => to - from > 1 && isCapital(scanned, to - 1)
