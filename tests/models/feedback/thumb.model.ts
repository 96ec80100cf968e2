import { describe, expect, it } from 'vitest'
import { parseThumbReply } from '../../../src/feedback/micro/micro-feedback-thumb.ts'
import { standardThumb } from '../../../src/policies/micro-feedback.ts'

type Meaning = 'satisfied' | 'dissatisfied' | 'unsubscribe'

/** The grammar over a few words, answer after answer from the left. */
const answers: readonly (readonly [RegExp, Meaning, 'number' | 'word'])[] = [
  [/^1(?![0-9a-z])/u, 'satisfied', 'number'],
  [/^2(?![0-9a-z])/u, 'dissatisfied', 'number'],
  [/^不 *很?满意/u, 'dissatisfied', 'word'],
  [/^很?满意/u, 'satisfied', 'word'],
  [/^td(?![0-9a-z])/u, 'unsubscribe', 'word'],
]

const meant = (reply: string): Meaning | 'refused' => {
  let rest = reply
    .trim()
    .replace(/^(?:回复 *)+/u, '')
    .replace(/(?: *回复)+$/u, '')
  const meanings: Meaning[] = []
  let numbers = 0
  for (;;) {
    if (meanings.length > 0 && rest.startsWith('不 ')) return 'refused'
    const found = answers.find(([pattern]) => pattern.test(rest))
    if (found === undefined) break
    const [pattern, meaning, kind] = found
    const behind = rest.replace(pattern, '')
    meanings.push(meaning)
    if (kind === 'number') numbers += 1
    rest = behind.trim()
    if (/[0-9a-z]/u.test(behind.charAt(0)) && kind === 'word' && meaning === 'unsubscribe') return 'refused'
  }
  const [first] = meanings
  return rest !== '' || first === undefined || new Set(meanings).size > 1 || numbers > 1 ? 'refused' : first
}

const pieces = ['1', '2', '满意', '很满意', '不满意', '不', 'td', '回复', ' ', '3']
const combined = (length: number): readonly string[] =>
  length === 0 ? [''] : combined(length - 1).flatMap((before) => pieces.map((piece) => `${before}${piece}`))

describe('a thumb reply', () => {
  it('replies are read as their grammar says', () => {
    const read = parseThumbReply(standardThumb)
    const replies = [1, 2, 3, 4].flatMap(combined)
    expect(replies).toHaveLength(10 + 100 + 1000 + 10_000)
    const differing = replies.flatMap((reply) => {
      const verdict = read(reply)
      if (verdict._tag === 'Right' && 'comment' in verdict.right) return []
      const got =
        verdict._tag === 'Left'
          ? 'refused'
          : verdict.right._tag === 'Unsubscribe'
            ? 'unsubscribe'
            : verdict.right.satisfaction
      return got === meant(reply) ? [] : [`${reply}: ${got}, not ${meant(reply)}`]
    })
    expect(differing).toEqual([])
  })
})
