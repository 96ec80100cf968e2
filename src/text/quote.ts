import { pattern } from '../core/parse/pattern.ts'
import type { Characters } from '../core/text/character-places.ts'
import { charactersOf } from '../core/text/characters.ts'
import type { Span } from './span.ts'

/** How much of a customer's words may be quoted, in UTF-16 units. */
export interface QuotePolicy {
  readonly longest: number
}

const sentenceEnds = /[。！？!?；;\n\r]|\.(?=\s|$)|…+/gu
const sentenceOrClauseEnds = pattern(`${sentenceEnds.source}|[，,、：:]`, 'gu')
const white = /\s/u

/**
 * The words around a place that can be quoted to their author (原话引用): the sentence it stands in where that is
 * short enough, else the clause, else as much to both sides as fits. The words at the place are always in it, even
 * when they alone are longer than the policy allows; a character as people see it is never cut.
 *
 * @example
 * wordsAt(quote({ longest: 20 })('送得慢。充电时冒烟，我要起诉你们！再见', { start: 7, end: 9 }), '送得慢。充电时冒烟，我要起诉你们！再见')
 * // => '充电时冒烟，我要起诉你们！'
 * @source A2.10
 * @law a quote holds its place, keeps to its length and cuts no character
 */
export const quote =
  ({ longest }: QuotePolicy): ((text: string, place: Span) => Span) =>
  (text, place) => {
    const cuts = charactersOf(text)
    const whole = wholeCharacters(cuts, place)
    const sentence = between(text, cuts, whole, sentenceEnds)
    if (lengthOf(sentence) <= longest) return sentence
    const clause = between(text, cuts, whole, sentenceOrClauseEnds())
    return lengthOf(clause) <= longest ? clause : window(cuts, clause, whole, longest)
  }

const lengthOf = ({ start, end }: Span): number => end - start

/** The stretch between two ends of the given kind, white space at its edges left out, never inside the place. */
const between = (text: string, cuts: Characters, place: Span, ends: RegExp): Span => {
  let start = 0
  let end = text.length
  for (const found of text.matchAll(ends)) {
    const after = found.index + found[0].length
    if (after <= place.start) start = after
    else if (found.index >= place.end) {
      end = after
      break
    }
  }
  return trimmed(text, cuts, { start, end }, place)
}

const trimmed = (text: string, cuts: Characters, { start, end }: Span, place: Span): Span => {
  let from = start
  let to = end
  while (from < place.start && white.test(text.charAt(from))) from++
  while (to > place.end && white.test(text.charAt(to - 1))) to--
  return wholeCharacters(cuts, { start: from, end: to })
}

/** As much of a clause around the place as fits, the same on both sides where there is room. */
const window = (cuts: Characters, clause: Span, place: Span, longest: number): Span => {
  const room = Math.max(0, longest - lengthOf(place))
  const before = Math.min(place.start - clause.start, Math.max(Math.floor(room / 2), room - (clause.end - place.end)))
  const start = place.start - before
  const end = Math.min(clause.end, place.end + room - before)
  return inner(cuts, { start, end }, place)
}

/** The span widened until it cuts no character. */
const wholeCharacters = (cuts: Characters, { start, end }: Span): Span => {
  const last = cuts.at(end)
  return {
    start: cuts.at(start)?.start ?? start,
    end: last === undefined || last.start === end ? end : last.end,
  }
}

/** The span narrowed until it cuts no character, the place kept whole. */
const inner = (cuts: Characters, { start, end }: Span, place: Span): Span => {
  const first = cuts.at(start)
  const last = cuts.at(end)
  const from = first === undefined || first.start === start ? start : first.end
  return { start: Math.min(from, place.start), end: Math.max(last?.start ?? end, place.end) }
}
