import { isLetter } from '../../../word-edges.ts'
import { type Candidate, nameOf } from '../../candidate.ts'
import { type Scanned, writtenAt } from '../../scanned.ts'
import { noNames } from './latin-words.ts'

/** What only somebody does, or is. */
const does =
  /^,? (?:never (?:replied|answered|called|came|apologi[sz]ed|returned|rang|phoned|bothered)|replied|answered|promised|refused|told (?:me|us|him|her|my)|said|laughed|shouted|yelled|swore|apologi[sz]ed|explained|assured|insisted|claimed|helped (?:me|us|my)|called me|rang me|phoned|emailed me|texted|went (?:above|out of|the extra)|was (?:so|very|extremely|really|absolutely|incredibly)? ?(?:rude|polite|kind|lovely|helpful|patient|friendly|professional|dismissive|arrogant|attentive)|came (?:out|over|round|twice|back)|signed (?:for|the|it)|hung up|knew (?:exactly|nothing)|lied|smiled|shrugged|rolled (?:his|her)|who (?:was|is|helped|served|works|worked))(?![a-z])/u
/** What companies, places and offices are called, any word of it. */
const things = new Set(
  'airways airway airline airlines air airport airports terminal lounge galleries traveller traveler plus premium economy business class club customer service services manager managers management staff crew captain cabin ground head chief executive officer director department team support care relations desk office centre center central bank banking insurance hotel hotels inn resort suites motel hostel hospital clinic surgery school college university academy church museum store stores shop shops market supermarket mall plaza restaurant cafe coffee bar pub grill kitchen pizza burger king queen prince princess express mail post parcel courier couriers logistics delivery deliveries motors auto autos cars energy gas electric power water mobile telecom telecoms broadband media network networks group holdings limited ltd inc corp corporation company co partners associates solicitors council city town county state states united kingdom north south east west northern southern eastern western great grand royal national international global world american british english french german italian spanish turkish indian chinese japanese irish scottish welsh dutch swiss norwegian singapore london paris york angeles francisco diego vegas orleans jersey zealand africa america england france germany europe asia cape hong kong saint san santa los las new old street road avenue lane square park bridge station tower house estate estates properties homes home depot garden gardens foods food bakery butcher pharmacy chemist boots amazon google apple microsoft facebook virgin atlantic barclays lloyds santander holiday travel travels tours booking trip advisor black red blue green white golden silver first second third big little best good bad smart quick easy happy super mega max pro prime gold platinum basic standard deluxe monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter mr mrs ms dr sir madam the driver nurse agent waiter waitress rep representative operator engineer technician cashier host hostess cleaner guard clerk boss owner lady guy'.split(
    ' ',
  ),
)

/**
 * Whole names nobody has on a list (未收录的拉丁人名): two or three words with capitals, none of them what companies and
 * places are called, before what only somebody does; or behind `signed by`.
 */
export const unknownLatinIn = (scanned: Scanned): readonly Candidate[] => {
  const { units } = scanned
  const found: Candidate[] = []
  for (let at = 0; at < units.length; at++) {
    if (!isLetter(units[at] as number)) continue
    const stop = wordEnd(units, at)
    const begun = initialsEnd(scanned, at, stop)
    const end = begun > 0 || isPart(scanned, at, stop) ? wholeEnd(scanned, begun > 0 ? begun : stop) : 0
    if (end > stop && does.test(scanned.plain.slice(end, end + 32))) found.push(nameOf('context', at, end))
    at = Math.max(stop, end)
  }
  return found
}

/** Where initials end, J. R. or J.R.; 0 where there are none. */
const initialsEnd = ({ plain, units }: Scanned, at: number, stop: number): number => {
  if (stop - at !== 1 || units[stop] !== 0x2e) return 0
  const more = /^\. ?(?:[a-z]\. ?)?/u.exec(plain.slice(stop, stop + 5))?.[0].length ?? 0
  return plain.charAt(stop + more - 1) === ' ' ? stop + more - 1 : stop + more
}

/** Where up to two further words of a name end. */
const wholeEnd = (scanned: Scanned, stop: number): number => {
  const { units } = scanned
  let end = stop
  for (let words = 0; words < 3 && units[end] === 0x20; words++) {
    const next = wordEnd(units, end + 1)
    if (!isCapital(scanned, end + 1)) break
    if (!isPart(scanned, end + 1, next)) return 0
    end = next
  }
  return end
}

const isPart = (scanned: Scanned, from: number, to: number): boolean => {
  const word = scanned.plain.slice(from, to)
  return (
    to - from > 1 && isCapital(scanned, from) && !isCapital(scanned, to - 1) && !things.has(word) && !noNames.has(word)
  )
}

const wordEnd = (units: Uint16Array, from: number): number => {
  let end = from
  while (end < units.length && end - from < 24) {
    const unit = units[end] as number
    const isInner = (unit === 0x27 || unit === 0x2d) && end > from && isLetter(units[end + 1] ?? 0)
    if (!isLetter(unit) && !isInner) break
    end++
  }
  return end
}

const isCapital = (scanned: Scanned, at: number): boolean => {
  const letter = String.fromCharCode(writtenAt(scanned, at))
  return letter !== letter.toLowerCase()
}
