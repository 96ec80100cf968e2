import { describe, expect } from 'vitest'
import { satisfactions } from '../../../src/feedback/micro/micro-feedback.ts'
import { parseEmoji } from '../../../src/feedback/micro/micro-feedback-emoji.ts'
import { parseShake } from '../../../src/feedback/micro/micro-feedback-shake.ts'
import { parseThumbReply } from '../../../src/feedback/micro/micro-feedback-thumb.ts'
import { takeMicroFeedback } from '../../../src/feedback/micro-feedback-taken.ts'
import { standardEmoji, standardThumb } from '../../../src/policies/micro-feedback.ts'
import { instants, someWords } from '../../../src/testing/arbitraries/arbitraries.ts'
import { fc, prop } from '../../support/prop.ts'

const face = parseEmoji(standardEmoji)
const thumb = parseThumbReply(standardThumb)
const { numbers, words: vocabulary, lead } = standardThumb

describe('emoji', () => {
  const faces = fc
    .constantFrom(...satisfactions)
    .chain((satisfaction) => fc.tuple(fc.constant(satisfaction), fc.constantFrom(...standardEmoji.faces[satisfaction])))
  const variant = fc.constantFrom('', '\ufe0f', '\ufe0e', '\u{1f3fb}', '\u{1f3ff}\u200d\u2640\ufe0f', '\u200d\u2642')
  prop([faces, variant, fc.integer({ min: 1, max: 4 })])(
    'skin tone, gender and presentation change nothing',
    ([satisfaction, one], more, times) => {
      const verbatim = `${one}${more}`.repeat(times)
      expect(face(verbatim)).toEqual({
        _tag: 'Right',
        right: { _tag: 'EmojiFeedback', satisfaction, verbatim },
      })
    },
  )
  prop([faces, someWords])('a face beside anything else is refused', ([, one], other) => {
    const apart = face(other)
    if (apart._tag === 'Left' && apart.left._tag === 'ReplyUnknown' && !/[\u200d:^[]|\p{M}|\p{Sk}/u.test(other))
      expect(face(`${one}${other}`)._tag).toBe('Left')
  })
})

describe('thumb replies', () => {
  const answers = (['satisfied', 'dissatisfied'] as const).flatMap((satisfaction) =>
    [...numbers[satisfaction], ...vocabulary[satisfaction]].map((text) => ({ satisfaction, text })),
  )
  const decorated = fc.tuple(
    fc.constantFrom('', ...lead),
    fc.constantFrom(...answers),
    fc.constantFrom('', ' ', '。', '！', '…', '  ', '」'),
    fc.constantFrom('narrow', 'wide', 'upper'),
  )
  const spell = (text: string, how: string): string =>
    how === 'upper'
      ? text.toUpperCase()
      : how === 'wide'
        ? text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
        : text
  prop([decorated])(
    'a reply keeps its words and its meaning through width, case and marks',
    ([before, { satisfaction, text }, after, how]) => {
      const verbatim = spell(`${before} ${text}${after}`, how)
      expect(thumb(verbatim)).toEqual({
        _tag: 'Right',
        right: { _tag: 'ThumbReply', satisfaction, verbatim },
      })
    },
  )
  prop([someWords])('whatever comes, the reply is kept as it came', (verbatim) => {
    const read = thumb(verbatim)
    expect(read._tag === 'Left' ? read.left.verbatim : read.right.verbatim).toBe(verbatim)
  })
})

describe('shake reports', () => {
  const reports = fc.record(
    {
      id: someWords,
      at: instants,
      symptom: fc.constantFrom('lag', 'crash', 'other'),
      evidence: fc.array(
        fc.record({ kind: fc.constantFrom('screenshot', 'log'), ref: someWords }, { noNullPrototype: true }),
        {
          maxLength: 3,
        },
      ),
      comment: someWords,
    },
    { requiredKeys: ['id', 'at', 'symptom', 'evidence'], noNullPrototype: true },
  )
  prop([reports])('a shake report parses to itself', (report) => {
    const read = parseShake(report)
    expect(read).toEqual({ _tag: 'Right', right: { _tag: 'ShakeReport', ...report } })
    if (read._tag === 'Right') expect(parseShake(JSON.parse(JSON.stringify(read.right)))).toEqual(read)
  })
})

describe('feedback from micro-answers', () => {
  const evidence = fc.array(
    fc.record(
      { kind: fc.constantFrom('screenshot' as const, 'log' as const), ref: someWords },
      { noNullPrototype: true },
    ),
    { maxLength: 2 },
  )
  const contexts = fc.record(
    { id: someWords, receivedAt: instants, customerId: someWords, subject: someWords, evidence },
    { requiredKeys: ['id', 'receivedAt'], noNullPrototype: true },
  )
  prop([contexts, fc.constantFrom(...satisfactions), fc.option(someWords, { nil: undefined }), evidence])(
    'a micro-answer keeps its words, its subject and its evidence',
    (context, satisfaction, comment, attached) => {
      const said = comment === undefined ? {} : { comment }
      for (const answer of [
        { _tag: 'EmojiFeedback', satisfaction, verbatim: 'x' } as const,
        {
          _tag: 'ThumbReply',
          satisfaction: satisfaction === 'neutral' ? 'satisfied' : satisfaction,
          verbatim: 'x',
          ...said,
        } as const,
        {
          _tag: 'ShakeReport',
          id: 's',
          at: context.receivedAt,
          symptom: 'crash',
          evidence: attached,
          ...said,
        } as const,
      ]) {
        const taken = takeMicroFeedback(context)(answer)
        expect(JSON.parse(JSON.stringify(taken))).toStrictEqual(taken)
        if (taken._tag !== 'AnswerTaken') throw new Error('an answer')
        const { feedback, isComplaint, asksWhy } = taken
        expect(feedback.comment).toBe('comment' in answer ? answer.comment : undefined)
        expect(feedback.subject).toBe(context.subject)
        const all = [...(answer._tag === 'ShakeReport' ? answer.evidence : []), ...(context.evidence ?? [])]
        expect(feedback.evidence ?? []).toEqual(all)
        expect(feedback).not.toHaveProperty('score')
        expect(isComplaint).toBe(feedback.satisfaction === 'dissatisfied')
        expect(asksWhy).toBe(isComplaint && feedback.comment === undefined)
      }
    },
  )
})
