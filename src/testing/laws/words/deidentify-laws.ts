import { isLeft } from 'fp-ts/Either'
import { deidentify } from '../../../text/deidentify/deidentify.ts'
import { leaksIn } from '../../../text/deidentify/leaks/leaks-in.ts'
import type { Deidentified, PersonalDocument } from '../../../text/deidentify/masked.ts'
import type { DeidentifyPolicy } from '../../../text/deidentify/policy.ts'
import { reidentify } from '../../../text/deidentify/tokens/reidentify.ts'
import { normalForm } from '../../../text/normalize.ts'
import { personalDocuments } from '../../arbitraries/personal-documents.ts'
import { type Law, law } from '../law.ts'

/**
 * What a policy of de-identification keeps to, whatever its classes and labels (脱敏定律): nothing of what is masked can be
 * read, and only the map undoes it.
 *
 * @example
 * deidentifyLaws(standardDeidentification).map(({ title }) => title)[1]
 * // => 'the map puts back every letter of every text'
 * @source A4.15
 */
export const deidentifyLaws = (policy: DeidentifyPolicy): readonly Law[] => {
  const mask = deidentify(policy)
  const check = leaksIn(policy)
  const done = (document: PersonalDocument, holds: (done: Deidentified) => boolean): boolean => {
    const masked = mask(document)
    return !isLeft(masked) && holds(masked.right)
  }
  return [
    law(
      'no seven digits in a row of what is masked, and no known name, stay in any text',
      personalDocuments,
      (document) =>
        done(document, ({ texts, map }) => {
          const runs = map.flatMap(({ value }) => sevens(digitsIn(value)))
          const han = (document.knownNames ?? []).map(normalForm).filter((name) => !/[a-z]/u.test(name))
          return texts.every(
            ({ text }) =>
              han.every((name) => !normalForm(text).includes(name)) &&
              runs.every((run) => !digitsIn(text).includes(run)),
          )
        }),
    ),
    law('the map puts back every letter of every text', personalDocuments, (document) =>
      done(document, ({ texts, map }) => {
        const back = reidentify(map)
        return texts.every(({ text }, at) => back(text) === document.texts[at])
      }),
    ),
    law('what is masked once stays as it is when it is masked again', personalDocuments, (document) =>
      done(document, ({ texts }) => {
        const shown = texts.map(({ text }) => text)
        return done({ ...document, texts: shown }, (again) =>
          again.texts.every(({ text, masked }, at) => text === shown[at] && masked.length === 0),
        )
      }),
    ),
    law('masked stretches do not overlap, and no letter beside them changes', personalDocuments, (document) =>
      done(document, ({ texts }) =>
        texts.every(({ text, masked }, at) => {
          let [end, rebuilt] = [0, '']
          for (const { span, token } of masked) {
            if (span.start < end || span.end <= span.start) return false
            rebuilt += `${document.texts[at]?.slice(end, span.start)}${token}`
            end = span.end
          }
          return rebuilt + document.texts[at]?.slice(end) === text
        }),
      ),
    ),
    law('a leak put back into a text is found', personalDocuments, (document) =>
      done(document, ({ texts, map }) =>
        map
          .filter(({ value }) => sevens(digitsIn(value)).length > 0)
          .every(({ value }) => {
            const shown = [...texts.map(({ text }) => text), `。${value}。`]
            return check({ texts: shown, map })?.leaks.some(({ text }) => text === texts.length) === true
          }),
      ),
    ),
  ]
}

/** The digits of a text as they can be read on, tokens and what stands between digits apart. */
const digitsIn = (text: string): string =>
  normalForm(text)
    .replace(/\[[^[\]]*\]/gu, '#')
    .replace(/[ .·-]/gu, '')

const sevens = (digits: string): readonly string[] =>
  [...digits.matchAll(/\d{7,}/gu)].flatMap(([run]) =>
    Array.from({ length: run.length - 6 }, (_, at) => run.slice(at, at + 7)),
  )
