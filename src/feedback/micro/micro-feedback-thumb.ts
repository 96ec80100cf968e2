import { type Either, left, right } from 'fp-ts/Either'
import type { Meaning, MicroFeedbackIssue, ThumbPolicy, ThumbReply, Unsubscribe } from './micro-feedback.ts'
import { facesIn } from './reply-faces.ts'
import { withoutSignature } from './reply-signature.ts'
import { beforeMarks, pastMarks, replyText, verbatimFrom } from './reply-text.ts'
import { answersAt, pastWords, type ThumbWords, thumbWords, tonesIn } from './thumb-grammar.ts'

/** Replies are short; of longer ones only the beginning can be the answer, and the rest is the comment. */
const longestAnswer = 400

/**
 * Reads a reply to "reply 1 if you are satisfied, 2 if not" (拇指调研): a number, words of satisfaction, faces, or several
 * of them where they agree, "回复" and the like before them; what is written beside the answer is kept as comment. Width, case,
 * circled digits, white space and marks but the question mark make no difference; signatures and quoted mails are left out.
 *
 * Words that ask for no more surveys are an `Unsubscribe`. A reply whose parts contradict each other is ambiguous; of
 * whatever else nothing is guessed: "12", "满意吗", "2 小时" and "还行" are no answers.
 *
 * @example
 * parseThumbReply(standardThumb)('回复：１。')
 * // => right({ _tag: 'ThumbReply', satisfaction: 'satisfied', verbatim: '回复：１。' })
 * parseThumbReply(standardThumb)('2，物流太慢了')
 * // => right({ _tag: 'ThumbReply', satisfaction: 'dissatisfied', verbatim: '2，物流太慢了', comment: '物流太慢了' })
 * parseThumbReply(standardThumb)('TD') // => right({ _tag: 'Unsubscribe', verbatim: 'TD' })
 * parseThumbReply(standardThumb)('1 :(')
 * // => left({ _tag: 'ReplyAmbiguous', verbatim: '1 :(', meanings: ['satisfied', 'dissatisfied'] })
 * parseThumbReply(standardThumb)('还行') // => left({ _tag: 'ReplyUnknown', verbatim: '还行' })
 * @source A0.12
 * @law replies are read as their grammar says
 * @law a reply keeps its words and its meaning through width, case and marks
 */
export const parseThumbReply = (
  policy: ThumbPolicy,
): ((received: string) => Either<MicroFeedbackIssue, ThumbReply | Unsubscribe>) => {
  const words = thumbWords(policy)
  const faces = facesIn(policy.faces)
  return (received) => {
    const verbatim = received
    const unknown = left({ _tag: 'ReplyUnknown', verbatim } as const)
    if (typeof received !== 'string') return unknown
    const reply = replyText(withoutSignature(received))
    const { meanings: shown, rest } = faces(reply.text)
    const found = readingOf(words, rest)
    if (found === undefined) return unknown
    const meanings = [...new Set<Meaning>([...found.meanings, ...shown])]
    const [meaning, ...others] = meanings
    if (meaning === undefined || meaning === 'neutral') return unknown
    if (others.length > 0) return left({ _tag: 'ReplyAmbiguous', verbatim, meanings })
    if (meaning === 'unsubscribe') return right({ _tag: 'Unsubscribe', verbatim })
    const comment = verbatimFrom(reply, found.comment, beforeMarks(rest, rest.length), received)
    return right({ _tag: 'ThumbReply', satisfaction: meaning, verbatim, ...(comment === '' ? {} : { comment }) })
  }
}

/** What the words of a reply mean and where its comment begins; nothing where it is no answer. */
interface ReplyRead {
  readonly meanings: readonly Meaning[]
  readonly comment: number
}

const readingOf = (words: ThumbWords, text: string): ReplyRead | undefined => {
  let at = pastWords(words.lead, text, 0)
  const meanings = new Set<Meaning>()
  const often = { number: 0, word: 0 }
  for (;;) {
    const answers = at < longestAnswer ? answersAt(words, text, at) : []
    const [first] = answers
    if (first === undefined) break
    for (const { meaning } of answers) meanings.add(meaning)
    often[first.kind] += 1
    const end = first.to
    const next = pastWords(words.trailing, text, end)
    if (next >= text.length) return often.number > 1 && meanings.size === 1 ? undefined : done(meanings, text.length)
    const isApart = next > end
    if (asking.test(text.slice(next, next + 3))) return undefined
    if (answersAt(words, text, next).length === 0) {
      const begin = commentAt(words, text, next, isApart, first.kind)
      const isSaidTwice = often.number > 1 && meanings.size === 1
      const isPlain = begin === text.length || !meanings.has('unsubscribe')
      return begin === undefined || isSaidTwice || !isPlain ? undefined : withTone(words, meanings, text, begin)
    }
    at = next
  }
  return at >= text.length && at > 0 && meanings.size === 0 ? done(meanings, at) : undefined
}

const done = (meanings: ReadonlySet<Meaning>, comment: number): ReplyRead => ({ meanings: [...meanings], comment })

const han = /[\u4e00-\u9fff]/u
const written = /\p{L}/u
/** A question, or a negator left alone: satisfied or not? */
const asking = /^(?:\?|[不没否]?[吗么嘛]|[不没否](?![\u4e00-\u9fff]))/u
const joins = /[和或到至与吗么嘛不没无号吧的了]/u

/** Where a comment may begin: after a mark or a space, or two Han characters right behind a digit. */
const commentAt = (
  words: ThumbWords,
  text: string,
  from: number,
  isApart: boolean,
  kind: 'number' | 'word',
): number | undefined => {
  const lead = pastWords(words.lead, text, from)
  if (lead >= text.length) return text.length
  if (!written.test(text.slice(from))) return undefined
  if (isApart) return from
  const isWritten = kind === 'number' && han.test(text.charAt(from)) && han.test(text.charAt(from + 1))
  return isWritten && !joins.test(text.charAt(from)) ? from : undefined
}

/** An answer beside words of the other kind is no clear one; so is one in whose words another answer stands apart. */
const withTone = (
  words: ThumbWords,
  meanings: ReadonlySet<Meaning>,
  text: string,
  comment: number,
): ReplyRead | undefined => {
  const tones = tonesIn(words, text, comment)
  const said = new Set(meanings)
  for (const part of partsFrom(text, comment))
    for (const { meaning, to } of answersAt(words, text, part))
      if (pastWords(words.trailing, text, to) >= nextPart(text, to)) said.add(meaning)
  for (const tone of tones) if (!meanings.has(tone) && tones.size === 1) said.add(tone)
  return done(said, comment)
}

const ends = /[。.,，、;；!！?？\n]/gu
const partsFrom = (text: string, from: number): readonly number[] => [
  from,
  ...[...text.slice(from, longestAnswer).matchAll(ends)].map(({ index }) => pastMarks(text, from + index + 1)),
]
const nextPart = (text: string, from: number): number => {
  const next = text.slice(from).search(/[。.,，、;；!！?？\n]/u)
  return next < 0 ? text.length : from + next
}
