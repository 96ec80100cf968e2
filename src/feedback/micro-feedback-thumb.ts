import { type Either, left, right } from 'fp-ts/Either'
import { addAll } from '../core/extremes.ts'
import type { Meaning, MicroFeedbackIssue, ThumbPolicy, ThumbReply, Unsubscribe } from './micro-feedback.ts'
import { plainReply } from './micro-feedback-plain.ts'

interface Lexeme {
  readonly text: string
  readonly kind: 'lead' | 'number' | 'word'
  readonly meaning?: Meaning
}

/**
 * Reads a reply to "reply 1 if you are satisfied, 2 if not" (拇指调研): a number, a word, or both where they agree,
 * "回复" and the like before them. Width, case, circled digits, white space and marks but the question mark make no
 * difference. Words that ask for no more surveys are an `Unsubscribe`. Whatever else is in a reply, it is refused:
 * "12", "满意吗", "1不满意" and "还行" are no answers.
 *
 * @example
 * parseThumbReply(standardThumb)('回复：１。')
 * // => right({ _tag: 'ThumbReply', satisfaction: 'satisfied', verbatim: '回复：１。' })
 * parseThumbReply(standardThumb)('TD') // => right({ _tag: 'Unsubscribe', verbatim: 'TD' })
 * parseThumbReply(standardThumb)('1不满意')
 * // => left({ _tag: 'ReplyAmbiguous', verbatim: '1不满意', meanings: ['satisfied', 'dissatisfied'] })
 * parseThumbReply(standardThumb)('还行') // => left({ _tag: 'ReplyUnknown', verbatim: '还行' })
 * @source A0.12
 * @law replies are read as their grammar says
 * @law a reply keeps its words and its meaning through width, case and marks
 */
export const parseThumbReply = (
  policy: ThumbPolicy,
): ((received: string) => Either<MicroFeedbackIssue, ThumbReply | Unsubscribe>) => {
  const lexemes = lexemesOf(policy)
  return (received) => {
    const read = partsOf(lexemes, plainReply(received))
    const meanings = [...new Set(read?.flatMap(({ meaning }) => (meaning === undefined ? [] : [meaning])))]
    const [meaning, ...others] = meanings
    if (read === undefined || meaning === undefined) return left({ _tag: 'ReplyUnknown', verbatim: received })
    if (others.length > 0) return left({ _tag: 'ReplyAmbiguous', verbatim: received, meanings })
    if (meaning === 'unsubscribe') return right({ _tag: 'Unsubscribe', verbatim: received })
    const often = (kind: Lexeme['kind']): number => read.filter((one) => one.kind === kind).length
    return meaning === 'neutral' || often('number') > 1 || often('word') > 1
      ? left({ _tag: 'ReplyUnknown', verbatim: received })
      : right({ _tag: 'ThumbReply', satisfaction: meaning, verbatim: received })
  }
}

/** Every word of the policy, the longest first; a word in two lists means both. */
const lexemesOf = ({ numbers, words, lead }: ThumbPolicy): readonly Lexeme[] => {
  const all = [
    ...lead.map((text): Lexeme => ({ text, kind: 'lead' })),
    ...Object.entries(numbers).flatMap(([meaning, texts]) =>
      texts.map((text): Lexeme => ({ text, kind: 'number', meaning: meaning as Meaning })),
    ),
    ...Object.entries(words).flatMap(([meaning, texts]) =>
      texts.map((text): Lexeme => ({ text, kind: 'word', meaning: meaning as Meaning })),
    ),
  ]
  const plain = all.map((lexeme) => ({ ...lexeme, text: plainReply(lexeme.text) }))
  const once = new Map(plain.map((lexeme) => [JSON.stringify(lexeme), lexeme]))
  return [...once.values()].filter(({ text }) => text !== '').sort((a, b) => b.text.length - a.text.length)
}

/** What a reply is made of, the longest word first at each place; nothing where some of it is no word. */
const partsOf = (lexemes: readonly Lexeme[], reply: string): readonly Lexeme[] | undefined => {
  const parts: Lexeme[] = []
  for (let at = 0; at < reply.length; ) {
    if (reply.charAt(at) === ' ') {
      at++
      continue
    }
    const here = lexemes.filter(({ text }) => reply.startsWith(text, at) && !cuts(reply, at, at + text.length))
    const [longest] = here
    const led = parts.some(({ kind }) => kind !== 'lead')
    if (longest === undefined || (longest.kind === 'lead' && led)) return undefined
    addAll(
      parts,
      here.filter(({ text }) => text === longest.text),
    )
    at += longest.text.length
  }
  return parts
}

/** Whether a stretch begins or ends inside a number or inside a word of letters. */
const cuts = (reply: string, from: number, to: number): boolean =>
  within(reply.charAt(from - 1), reply.charAt(from)) || within(reply.charAt(to - 1), reply.charAt(to))

const within = (before: string, after: string): boolean =>
  [/\d/u, /[a-z]/u].some((kind) => kind.test(before) && kind.test(after))
