import { normalForm } from '../../text/normalize.ts'
import { type EmojiPolicy, type Satisfaction, satisfactions } from './micro-feedback.ts'
import { plainFace } from './micro-feedback-plain.ts'

/** What the faces and marks in a text say, and the text with a blank for each. */
export interface FacesFound {
  readonly meanings: readonly Satisfaction[]
  readonly rest: string
}

/** Finds faces and marks among words (表情识别): a mark of punctuation counts only where no letter touches it. */
export const facesIn = (faces: EmojiPolicy['faces']): ((text: string) => FacesFound) => {
  const known = satisfactions
    .flatMap((meaning) => faces[meaning].map((face) => ({ face: normalForm(plainFace(face)), meaning })))
    .filter(({ face }) => face !== '')
    .sort((a, b) => b.face.length - a.face.length)
  const first = new Set(known.map(({ face }) => face.charAt(0)))
  return (text) => {
    const meanings = new Set<Satisfaction>()
    const rest: string[] = []
    for (let at = 0; at < text.length; ) {
      const found = first.has(text.charAt(at)) ? known.find(({ face }) => stands(text, face, at)) : undefined
      if (found !== undefined) meanings.add(found.meaning)
      const length = found?.face.length ?? 1
      rest.push(found === undefined ? text.charAt(at) : ' '.repeat(length))
      at += length
    }
    return {
      meanings: satisfactions.filter((one) => meanings.has(one)),
      rest: rest.join('').replace(presentation, (one) => ' '.repeat(one.length)),
    }
  }
}

/** Skin tone and gender of a face. */
const presentation = /[\u{1f3fb}-\u{1f3ff}\u2640\u2642]/gu
const letter = /[\p{L}\p{N}]/u
const punctuation = /^[\p{P}\p{S}a-z]+$/u
const ascii = /^[!-~]+$/u

const stands = (text: string, face: string, at: number): boolean => {
  if (!text.startsWith(face, at)) return false
  if (!ascii.test(face) || !punctuation.test(face) || face.startsWith('[')) return true
  return !letter.test(text.charAt(at + face.length))
}
