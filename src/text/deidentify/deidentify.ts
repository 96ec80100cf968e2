import { type Either, left, right } from 'fp-ts/Either'
import { normalize } from '../normalize.ts'
import type { Candidate } from './candidate.ts'
import type { LeaksFound } from './leaks/leak.ts'
import { leaksIn } from './leaks/leaks-in.ts'
import type { Deidentified, Masked, MaskedText, PersonalDocument } from './masked.ts'
import { maskedIn } from './masking.ts'
import { knownIn } from './names/known-names.ts'
import type { PersonalClass } from './personal-class.ts'
import type { DeidentifyPolicy } from './policy.ts'
import { recognise } from './recognise.ts'
import { type Scanned, scannedOf } from './scanned.ts'
import { labelTest, type TokenGiver, tokenGiver } from './tokens/tokens.ts'
import { writtenSpan } from './written-span.ts'

/**
 * Takes out of texts what tells who somebody is (脱敏), so that a case can be shown to those it does not concern: names on
 * record first, then numbers whose check holds, then what stands behind a cue, then what has the shape, then names beside
 * a form of address. The same value is the same token everywhere in the document; what a token stands for is only in the
 * map, which belongs to the caller. The result is looked through once more, and refused where anything is left.
 *
 * Numbers, e-mail and plates are found wherever they stand; names that are not on record, and addresses, are found by
 * their surroundings, which is a part of them: hand in the names that are known.
 *
 * @example
 * deidentify(standardDeidentification)({ texts: ['李娜，138 0013 8000，京A12345'], knownNames: ['李娜'] }).right.texts[0].text
 * // => '[姓名1]，[手机1]，[车牌1]'
 * @source A4.15
 * @law no seven digits in a row of what is masked, and no known name, stay in any text
 * @law the map puts back every letter of every text
 * @law what is masked once stays as it is when it is masked again
 */
export const deidentify = (
  policy: DeidentifyPolicy,
): ((document: PersonalDocument) => Either<LeaksFound, Deidentified>) => {
  const wanted: ReadonlySet<PersonalClass> = new Set(policy.classes)
  const recogniser = recognise(wanted, labelTest(policy.labels))
  const check = leaksIn(policy)
  return ({ texts, knownNames = [] }) => {
    const scanned = texts.map(scannedOf)
    const names = knownIn(knownNames)
    const masked = maskedIn(scanned, names, recogniser)
    const namesByRule = wanted.has('name') ? 'partial' : 'notLookedFor'
    if (masked.every(({ length }) => length === 0))
      return right({ texts: texts.map((text) => ({ text, masked: [] })), namesByRule, map: [] })
    const giver = tokenGiver(
      policy.labels,
      scanned.map(({ plain }) => plain),
      (label) => knownNames.length > 0 && names(normalize(label).units).length > 0,
    )
    const shown = scanned.map((text, at) => withTokens(text, masked[at] as readonly Candidate[], giver))
    const leaks = check({ texts: shown.map(({ text }) => text), knownNames, map: giver.map })
    return leaks === undefined ? right({ texts: shown, namesByRule, map: giver.map }) : left(leaks)
  }
}

const withTokens = (text: Scanned, candidates: readonly Candidate[], giver: TokenGiver): MaskedText => {
  const { written, normal, plain } = text
  const masked: Masked[] = []
  const parts: string[] = []
  let end = 0
  for (const { class: sort, by, from, to } of candidates) {
    const whole = writtenSpan(written, normal, from, to)
    const span = { start: Math.max(end, whole.start), end: whole.end }
    if (span.end <= span.start) continue
    const token = giver.give(sort, compared(sort, plain.slice(from, to)), written.slice(span.start, span.end))
    parts.push(written.slice(end, span.start), token)
    masked.push({ span, class: sort, by, token })
    end = span.end
  }
  parts.push(written.slice(end))
  return { text: parts.join(''), masked }
}

/** A value as it is compared: without what people put between its parts, a telephone number without its country. */
const compared = (sort: PersonalClass, value: string): string => {
  const plain = value.replace(/[\s\-.()/_·•+]/gu, '')
  return sort === 'mobile' ? plain.replace(/^(?:00|0)?86(?=1\d{10}$)/u, '') : plain
}
