import { isLetter } from '../../../word-edges.ts'
import type { Candidate } from '../../candidate.ts'
import { type Scanned, writtenAt } from '../../scanned.ts'
import { isGivenName, isWordToo, latinBrandAt } from './latin-given.ts'
import { noNames } from './latin-words.ts'

/** What only people do: Ahmed was our driver, Linda here. */
const does =
  /^,? ?(?:was (?:our|the|my|very|so|extremely|really|super|great|lovely|rude|helpful|kind|polite|friendly|amazing|brilliant|fantastic|excellent|wonderful|awful|horrible|unhelpful|dismissive|patient|professional|who|quick|on|at|in|not|always|never|able)|is (?:our|the|my|very|so|a|an|extremely|really|always|great|rude|lovely|amazing|brilliant|fantastic)|and (?:his|her|the) team|said|says|told|tells|asked|promised|refused|helped|explained|assured|claimed|insisted|apologi[sz]ed|answered|replied|responded|called|phoned|rang|emailed|e-mailed|wrote|texted|came|arrived|arranged|did|didn't|does|doesn't|made|gave|took|got|went|kept|left|hung|put|tried|offered|agreed|managed|resolved|fixed|sorted|installed|repaired|delivered|served|handled|dealt|treated|greeted|welcomed|checked|cut|drove|cleaned|recommended|advised|suggested|confirmed|informed|ignored|laughed|shouted|yelled|swore|lied|charged|sold|showed|knew|worked|works|needs|needed|deserves|deserved|should|could|would|will|won't|wouldn't|couldn't|can't|cannot|never|always|just|also|even|really|finally|then|has|had|hasn't|hadn't|who|whose|from|here|at the|at reception|at your|in your|in the|in customer|in sales|in support|in accounts|in billing|on the|on reception|behind|speaking|again)(?![a-z])/u
/** Whom somebody does something to, or who is named. */
const takes =
  /(?:^|[^a-z])(?:by|with|from|then|both|plus|including|especially|particularly|guide|to|and|want|ask|asked|asking|told|tell|see|saw|met|meet|thank|thanks|thanked|called|call|named|name|contact|contacted|about|against|for|like|find|found|between|per|via|had|have|got|get|gave|give|under|than|or|except|neighbou?r|neighbou?rs|roommate|flatmate|partner|fiance|fiancee|boyfriend|girlfriend|cousin|uncle|aunt|auntie|grandma|grandpa|grandmother|grandfather|nephew|niece|boss|colleague|coworker|co-worker|trainer|coach|tutor|landlord|landlady|tenant|therapist|dentist|surgeon|vet|groomer|barber|hairdresser|masseuse|concierge|porter|bellboy|steward|stewardess|flight attendant|attendant|shop assistant|sales assistant|store manager|branch manager|duty manager|team leader|account manager|customer advisor|case handler|claims handler|estate agent|personal shopper|electrician|locksmith|fitter|surveyor|engineer|technician|builder|painter|handyman|mover|movers|housekeeper|nanny|midwife|paramedic|pharmacist|optician|librarian|officer|host)(?: ?[:,])? $/u
/** Nothing of one word with it: of somebody's, only what people have. */
const alone =
  /^(?:(?:'s|') (?:attitude|service|help|phone|number|manager|name|house|car|account|behaviou?r|work|fault|email|e-mail|advice|kindness|patience|bed|room|flat|order|parcel|class|lesson|haircut|boss|desk|team|mum|dad|mother|father|wife|husband)(?![a-z])|(?!'s|-[a-z])(?! (?:&|airlines|air|perfume|jeans|bag|shoes|watch|chocolate|biscuits|cake|pie|wine|rice|soap|shampoo|cream|powder|lamp|chair|table|sofa|bed|mattress|oven|kettle|phone|tablet|laptop|tv|speaker|app|vacuum|hoover|cleaner|machine|razor|drill|mower|blender|toaster|fridge|freezer|washer|dryer|fryer|grill|doll|toy|game|movie|film|book|song|show|series|collection|range|shirt|dress|coat|boots)(?![a-z])))/u
const over =
  /^(?:$|[^a-z0-9' -]|'s(?![a-z])|[ ](?:at|and|or|in|on|for|who|when|because|but|about|again|last|this|yesterday|today|to|from|with|without|as|so|if|after|before|directly|that|saying|of|is|was|would|please|personally|for|fired|back)(?![a-z]))/u
/** San Francisco, St. James, Port Elizabeth. */
const places =
  /(?:^|[^a-z])(?:north|south|bloody|virgin|marks (?:and|&)|fortnum (?:and|&)|ben (?:and|&)|san|santa|sao|st\.?|saint|los|las|port|fort|mount|mt\.?|lake|cape|new|king|queen|prince|princess|pope|emperor|hurricane|storm|hotel|villa|cafe|chez|don) $/u
/** No person: the street, the shop, the bank. */
const houses =
  /^'?s? ?(?:street|st|road|rd|avenue|ave|lane|square|park|hotel|airport|hospital|station|bridge|mall|inn|island|islands|beach|day|university|college|school|church|cathedral|museum|stadium|arena|hall|bank|store|shop|pizza|burger|burgers|grill|kitchen|bakery|cafe|coffee|tea|beer|whisky|whiskey|sauce|cereal|ice cream|motors|airlines|airways|mobile|energy|insurance|supermarket|county|city|town|place|terrace|tower|house|gate|cross|creek|falls|river|lake|hill|hills|mountain|bay|harbour|harbor|pier|line|brand|model|edition|series|jewellers|jewelers|plc|ltd|inc|llc|gmbh|& co|& sons|and sons|bros)(?![a-z])/u

/**
 * Names in Latin letters that nothing announces (无提示的拉丁人名): what people are called, with a capital, before what only
 * people do or behind whom one speaks to; and the whole name where a further word with a capital follows.
 */
export const bareLatinIn = (scanned: Scanned): readonly Candidate[] => {
  const { plain, units } = scanned
  const found: Candidate[] = []
  for (let at = 0; at < units.length; at++) {
    if (!isLetter(units[at] as number)) continue
    const to = wordEnd(units, at)
    const word = plain.slice(at, to)
    if (to - at > 1 && isGivenName(word) && isCapital(scanned, at) && !isShouted(scanned, at, to)) {
      const brand = latinBrandAt(plain, at, word)
      const end = brand > 0 ? 0 : nameAt(scanned, at, to, word)
      if (end > 0) found.push({ class: 'name', by: 'context', from: at, to: end })
      at = Math.max(to, end, at + brand)
    } else at = to
  }
  return found
}

const nameAt = (scanned: Scanned, from: number, to: number, word: string): number => {
  const { plain } = scanned
  const end = wholeEnd(scanned, to)
  if (houses.test(plain.slice(end, end + 16)) || houses.test(plain.slice(to, to + 16))) return 0
  const behind = plain.slice(end, end + 24)
  const before = plain.slice(Math.max(0, from - 24), from)
  if (places.test(before)) return 0
  if (end > to) return end
  if (!isWordToo(word) && alone.test(behind)) return end
  if (does.test(behind) && !behind.startsWith("'s")) return end
  if (isWordToo(word) && /(?:^|[^a-z])(?:to|from|via|between|near|in) $/u.test(before)) return 0
  return takes.test(before) && over.test(behind) && !behind.startsWith("'s") ? end : 0
}

/** Where a whole name ends: one or two further words with capitals. */
const wholeEnd = (scanned: Scanned, to: number): number => {
  const { plain, units } = scanned
  let end = to
  for (let words = 0; words < 2 && units[end] === 0x20; words++) {
    const next = end + 1
    const stop = wordEnd(units, next)
    const isInitial = stop - next === 1 && plain.charAt(stop) === '.'
    if (stop === next || !isCapital(scanned, next) || noNames.has(plain.slice(next, stop))) break
    if (stop - next === 1 && !isInitial) break
    if (isShouted(scanned, next, stop) && stop - next > 1) break
    end = isInitial ? stop + 1 : stop
  }
  return plain.charAt(end - 1) === '.' ? end - 1 : end
}

const wordEnd = (units: Uint16Array, from: number): number => {
  let end = from
  while (end < units.length && end - from < 24) {
    const unit = units[end] as number
    const isInner = (unit === 0x27 || unit === 0x2d) && end > from && isLetter(units[end + 1] ?? 0)
    if (!isLetter(unit) && !isInner) break
    if (unit === 0x27 && units[end + 1] === 0x73 && !isLetter(units[end + 2] ?? 0)) break
    end++
  }
  return end
}

const isCapital = (scanned: Scanned, at: number): boolean => {
  const letter = String.fromCharCode(writtenAt(scanned, at))
  return letter !== letter.toLowerCase()
}
/** All in capitals, as headings are. */
const isShouted = (scanned: Scanned, from: number, to: number): boolean => isCapital(scanned, to - 1) && to - from > 1
