import { type Either, left, right } from 'fp-ts/Either'
import { type EmojiFeedback, type EmojiPolicy, type MicroFeedbackIssue, satisfactions } from './micro-feedback.ts'
import { plainFace } from './micro-feedback-plain.ts'

/**
 * Reads a tap on an emoji scale (情绪按钮): the face alone, or the same feeling several times. Skin tone, gender,
 * text or emoji presentation and white space make no difference. Faces of different feelings, or any word beside
 * them, are refused.
 *
 * @example
 * parseEmoji(standardEmoji)('👍🏽')
 * // => right({ _tag: 'EmojiFeedback', satisfaction: 'satisfied', verbatim: '👍🏽' })
 * parseEmoji(standardEmoji)('😀😢')
 * // => left({ _tag: 'ReplyAmbiguous', verbatim: '😀😢', meanings: ['satisfied', 'dissatisfied'] })
 * @source A0.10
 * @law skin tone, gender and presentation change nothing
 */
export const parseEmoji = ({
  faces,
}: EmojiPolicy): ((received: string) => Either<MicroFeedbackIssue, EmojiFeedback>) => {
  const known = satisfactions.flatMap((satisfaction) =>
    faces[satisfaction].map((face) => ({ face: plainFace(face), satisfaction })),
  )
  const longestFirst = known.sort((a, b) => b.face.length - a.face.length)
  return (received) => {
    const found = new Set<EmojiFeedback['satisfaction']>()
    let rest = plainFace(received)
    while (rest !== '') {
      const here = longestFirst.filter(({ face }) => rest.startsWith(face))
      const [first] = here
      if (first === undefined) return left({ _tag: 'ReplyUnknown', verbatim: received })
      for (const { face, satisfaction } of here) if (face === first.face) found.add(satisfaction)
      rest = rest.slice(first.face.length)
    }
    const [meaning, ...others] = satisfactions.filter((one) => found.has(one))
    if (meaning === undefined) return left({ _tag: 'ReplyUnknown', verbatim: received })
    return others.length === 0
      ? right({ _tag: 'EmojiFeedback', satisfaction: meaning, verbatim: received })
      : left({ _tag: 'ReplyAmbiguous', verbatim: received, meanings: [meaning, ...others] })
  }
}
