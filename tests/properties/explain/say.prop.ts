import { describe, expect } from 'vitest'
import type { ParseIssue } from '../../../src/core/parse-issue.ts'
import { parseCustomer } from '../../../src/customer/customer.ts'
import { parseFeedback } from '../../../src/feedback/feedback.ts'
import { say as en, words as english } from '../../../src/locales/en.ts'
import { words as chinese, say as zh } from '../../../src/locales/zh-CN.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { assess } from '../../../src/programme/assess/assess.ts'
import { customers, feedbacks } from '../../../src/testing/arbitraries/arbitraries.ts'
import { assessmentFacts } from '../../../src/testing/laws/programme-laws.ts'
import { dirty } from '../../support/dirty.ts'
import { fc, prop } from '../../support/prop.ts'

const rules = assess(standardProgramme)
const broken = /undefined|\[object|NaN|null/u

describe('every language', () => {
  prop([assessmentFacts])('says every statement of every assessment', (facts) => {
    const { because, matched, whyNot, flips, notes, assignment, contact } = rules(facts)
    const all = [because, matched, whyNot, flips, notes, assignment?.because ?? [], contact?.because ?? []].flat()
    const own = [facts.feedback.comment, facts.customer?.csm, ...(facts.feedback.redFlags ?? [])].join('')
    for (const statement of all)
      for (const say of [en, zh]) {
        const sentence = say(statement)
        expect(sentence.length).toBeGreaterThan(1)
        if (!broken.test(own)) expect(sentence).not.toMatch(broken)
      }
    expect(zh(because[0] as never)).not.toBe(en(because[0] as never))
  })
  prop([fc.oneof(dirty(feedbacks), dirty(customers))])('says every issue of bad input, with its place', (received) => {
    const issues = [parseFeedback(received), parseCustomer(received)].flatMap((parsed): readonly ParseIssue[] =>
      parsed._tag === 'Left' ? parsed.left : [],
    )
    for (const issue of issues)
      for (const say of [en, zh]) {
        expect(say(issue)).not.toMatch(/undefined\b(?!”|")|\[object/u)
        if (issue.path.length > 0) expect(say(issue)).toContain(issue.path.join('.'))
      }
  })
  prop([fc.constant(0)], { numRuns: 1 })('has every word the other has', () => {
    const keys = (words: object) =>
      Object.entries(words).map(([name, table]: [string, object]) => [name, Object.keys(table)])
    expect(keys(chinese)).toEqual(keys(english))
  })
})
