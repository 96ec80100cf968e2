import { describe, expect } from 'vitest'
import { instant, isoOf } from '../../../src/core/instant.ts'
import { caseStages } from '../../../src/inner-loop/case/stage.ts'
import { type CaseState, initialCase } from '../../../src/inner-loop/case/state.ts'
import type { NpsScore } from '../../../src/nps/score.ts'
import { standardCase } from '../../../src/policies/inner-loop/case.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { assess } from '../../../src/programme/assess/assess.ts'
import { duplicateFaults } from '../../../src/programme/cases/duplicates.ts'
import { linkTarget } from '../../../src/programme/cases/link.ts'
import { linkCommands } from '../../../src/programme/cases/link-commands.ts'
import { given } from '../../support/ledger.ts'
import { fc, prop } from '../../support/prop.ts'

const hour = 3_600_000
const words = fc.subarray(['电池', '物流'])
const some = fc.record({
  caseId: fc.constantFrom('case:a', 'case:b', 'case:c'),
  feedbackId: fc.constantFrom('fb:1', 'fb:2'),
  customerId: fc.constantFrom('c1', 'c2'),
  stage: fc.constantFrom(...caseStages),
  contacted: fc.boolean(),
  topics: words,
  receivedAt: fc.nat(400 * hour).map(instant),
})
const assessed = (customerId: string | undefined, at: number) =>
  assess(standardProgramme)({
    feedback: {
      id: 'fb:1',
      scale: '0-10',
      score: 2 as NpsScore,
      receivedAt: instant(at),
      ...(customerId === undefined ? {} : { customerId }),
    },
  })

describe('more feedback about the same thing', () => {
  prop([fc.array(some, { maxLength: 6 }), words, fc.constantFrom('c1', undefined), fc.nat(400 * hour)])(
    'feedback is linked only to a waiting case of its customer about the same thing',
    (facts, topics, customerId, at) => {
      const cases = facts.map((one): CaseState => ({ ...initialCase, ...one }))
      const assessment = assessed(customerId, at)
      const target = linkTarget(standardCase)({ assessment, topics, cases })
      const fit = facts.filter(
        (one) =>
          customerId === one.customerId &&
          one.feedbackId !== 'fb:1' &&
          ['open', 'assigned'].includes(one.stage) &&
          !one.contacted &&
          one.topics.some((topic) => topics.includes(topic)) &&
          Math.abs(one.receivedAt - at) <= 168 * hour,
      )
      expect(target === undefined).toBe(fit.length === 0)
      if (target !== undefined) expect(target.receivedAt).toBe(Math.min(...fit.map(({ receivedAt }) => receivedAt)))
    },
  )
  prop([fc.nat(400 * hour)])('a linked P1 raises a waiting P2, once', (at) => {
    const open: CaseState = {
      ...initialCase,
      stage: 'open',
      version: 1,
      caseId: 'case:a',
      feedbackId: 'fb:2',
      priority: 'P2',
      triaged: 'P2',
      held: ['P2'],
      due: instant(at + 24 * hour),
    }
    const commands = linkCommands({ at: instant(at), by: 'voc' })(assessed('c1', at))
    const linked = given(open, commands)
    expect(linked).toMatchObject({ linked: ['fb:1'], priority: 'P1', due: at + 4 * hour })
    expect(given(linked, commands)).toBe(linked)
    expect(isoOf(instant(at))).toBe(assessed('c1', at).receivedAt)
  })
})

describe('duplicates of a book', () => {
  prop([fc.uniqueArray(fc.tuple(fc.nat(6), fc.option(fc.nat(7), { nil: undefined })), { selector: ([id]) => id })])(
    'a book without faults has every duplicate lead to a case that is none',
    (links) => {
      const cases = links.map(
        ([id, of]): CaseState => ({
          ...initialCase,
          caseId: `${id}`,
          ...(of === undefined ? {} : { duplicateOf: `${of}` }),
        }),
      )
      const targets = new Map(links.map(([id, of]) => [id, of]))
      const faulty = new Set(duplicateFaults(cases).map(({ caseId }) => caseId))
      for (const [id, of] of links)
        expect(faulty.has(`${id}`)).toBe(of !== undefined && !(targets.has(of) && targets.get(of) === undefined))
      for (const fault of duplicateFaults(cases))
        if (fault._tag === 'DuplicateChained') expect(targets.get(Number(fault.original))).toBeUndefined()
    },
  )
})
