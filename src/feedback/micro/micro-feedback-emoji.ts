import { type Either, left, right } from 'fp-ts/Either'
import { type EmojiFeedback, type EmojiPolicy, type MicroFeedbackIssue, satisfactions } from './micro-feedback.ts'
import { plainFace } from './micro-feedback-plain.ts'

/**
 * Reads a tap on an emoji scale (情绪按钮): the face or the label of its button (笑脸, 平脸, 哭脸) alone, or the same feeling
 * several times. Skin tone, gender, text or emoji presentation and white space make no difference. Faces of different
 * feelings are ambiguous; any word beside them is refused.
 *
 * @example
 * parseEmoji(standardEmoji)('👍🏽')
 * // => right({ _tag: 'EmojiFeedback', satisfaction: 'satisfied', verbatim: '👍🏽' })
 * parseEmoji(standardEmoji)('哭脸')
 * // => right({ _tag: 'EmojiFeedback', satisfaction: 'dissatisfied', verbatim: '哭脸' })
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
  const longestFirst = known.filter(({ face }) => face !== '').sort((a, b) => b.face.length - a.face.length)
  return (received) => {
    const unknown = left({ _tag: 'ReplyUnknown', verbatim: received } as const)
    if (typeof received !== 'string') return unknown
    const found = new Set<EmojiFeedback['satisfaction']>()
    const plain = plainFace(received)
    for (let at = 0; at < plain.length; ) {
      const first = longestFirst.find(({ face }) => plain.startsWith(face, at))
      if (first === undefined) return unknown
      for (const { face, satisfaction } of longestFirst) if (face === first.face) found.add(satisfaction)
      at += first.face.length
    }
    const [meaning, ...others] = satisfactions.filter((one) => found.has(one))
    if (meaning === undefined) return unknown
    return others.length === 0
      ? right({ _tag: 'EmojiFeedback', satisfaction: meaning, verbatim: received })
      : left({ _tag: 'ReplyAmbiguous', verbatim: received, meanings: [meaning, ...others] })
  }
}
