import { describe, expect, it } from 'vitest'
import { parseThumbReply } from '../../../src/feedback/micro-feedback-thumb.ts'
import { standardThumb } from '../../../src/policies/micro-feedback.ts'

/** The grammar as one regular expression a meaning, over replies that are already narrow and lower case. */
const positive = '(?:很满意|满意)'
const negative = '(?:不满意)'
const lead = '(?:回复 ?)*'
const grammar = [
  ['satisfied', new RegExp(`^${lead}(?:1 ?${positive}|${positive} ?1|1|${positive})$`, 'u')],
  ['dissatisfied', new RegExp(`^${lead}(?:2 ?${negative}|${negative} ?2|2|${negative})$`, 'u')],
  ['unsubscribe', new RegExp(`^${lead}(?:td ?)+$`, 'u')],
] as const

const pieces = ['1', '2', '满意', '很满意', '不满意', '不', '吗', 'td', '回复', ' ', '3']
const combined = (length: number): readonly string[] =>
  length === 0 ? [''] : combined(length - 1).flatMap((before) => pieces.map((piece) => `${before}${piece}`))

describe('a thumb reply', () => {
  it('replies are read as their grammar says', () => {
    const read = parseThumbReply(standardThumb)
    const replies = [1, 2, 3, 4].flatMap(combined)
    expect(replies).toHaveLength(11 + 121 + 1331 + 14641)
    const differing = replies.filter((reply) => {
      const plain = reply.trim().replace(/ +/g, ' ')
      const meant = /tdtd/.test(plain) ? undefined : grammar.find(([, pattern]) => pattern.test(plain))?.[0]
      const verdict = read(reply)
      const got =
        verdict._tag === 'Left'
          ? undefined
          : verdict.right._tag === 'Unsubscribe'
            ? 'unsubscribe'
            : verdict.right.satisfaction
      return got !== meant
    })
    expect(differing).toEqual([])
  })
})
