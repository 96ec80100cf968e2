import { describe, expect, it } from 'vitest'
import { instant } from '../../../../src/core/instant.ts'
import { violationsOf } from '../../../../src/inner-loop/case/checks/violations.ts'
import { clockEventsOf } from '../../../../src/inner-loop/case/clock/clock-events.ts'
import type { CaseCommand } from '../../../../src/inner-loop/case/command.ts'
import { decide } from '../../../../src/inner-loop/case/decide.ts'
import { erasedCase, erasedEvent } from '../../../../src/inner-loop/case/erase.ts'
import { evolve } from '../../../../src/inner-loop/case/evolve.ts'
import { parseCommand } from '../../../../src/inner-loop/case/read/parse-command.ts'
import { replay } from '../../../../src/inner-loop/case/replay.ts'
import { type CaseState, initialCase } from '../../../../src/inner-loop/case/state.ts'
import { rosterOf } from '../../../../src/inner-loop/routing/roster.ts'
import { caseCommandSchema } from '../../../../src/schemas/case-command.ts'
import { bentJson } from '../../../../src/testing/arbitraries/bent-json.ts'
import { caseIntents } from '../../../../src/testing/arbitraries/case/case-intents.ts'
import { caseWork } from '../../../../src/testing/arbitraries/case/case-work.ts'
import { rules, worked } from '../../../support/case.ts'
import { fc, prop } from '../../../support/prop.ts'

const intents = fc.oneof(...Object.values(caseIntents))
const commands = intents.map((intent) => ({ ...intent, id: 'k', at: instant(5), by: 'Li' }))
const bent = commands.chain((command) => bentJson([command]))
const anything = fc.oneof({ weight: 3, arbitrary: bent }, fc.jsonValue(), fc.anything())
const isAnswer = (one: { readonly _tag: string }): boolean => one._tag === 'Left' || one._tag === 'Right'

describe('whatever is handed in', () => {
  prop([anything, caseWork], { numRuns: 300 })(
    'whatever is handed in as a command is answered, never thrown',
    (received, work) => {
      const { state } = worked(work)
      const parsed = parseCommand()(received)
      expect(isAnswer(parsed)).toBe(true)
      const decided = decide(rules)(received as CaseCommand, state)
      expect(isAnswer(decided)).toBe(true)
      if (parsed._tag === 'Left')
        expect(decided).toEqual({
          _tag: 'Left',
          left: { _tag: 'CommandUnreadable', issues: parsed.left, source: 'A2.3' },
        })
      if (decided._tag === 'Right') {
        expect(JSON.parse(JSON.stringify(decided.right))).toStrictEqual(decided.right)
        expect(replay(decided.right, state)._tag).toBe('Right')
      }
    },
  )
  prop([anything], { numRuns: 600 })('parseCommand accepts exactly what its schema accepts', (received) => {
    const [parsed, schema] = [parseCommand()(received), caseCommandSchema.safeParse(received)]
    expect(parsed._tag === 'Right').toBe(schema.success)
    if (parsed._tag === 'Right') expect(schema.data).toStrictEqual(parsed.right)
  })
  prop([commands], { numRuns: 200 })('a command parses to itself, also after JSON', (command) => {
    for (const one of [command, JSON.parse(JSON.stringify(command))])
      expect(parseCommand()(one)).toStrictEqual({ _tag: 'Right', right: command })
  })
  const states = caseWork.chain((work) => bentJson([worked(work).state]))
  prop([states, commands, fc.jsonValue()], { numRuns: 200 })(
    'a corrupt history is reported, never half folded',
    (state, command, event) => {
      const decided = decide(rules)(command as CaseCommand, state as never)
      expect(isAnswer(decided)).toBe(true)
      expect(isAnswer(replay([], state))).toBe(true)
      expect(() => evolve(state as never, event as never)).not.toThrow()
      expect(() => evolve(initialCase, event as never)).not.toThrow()
      expect(() => violationsOf(rules)([event] as never, state as never)).not.toThrow()
      expect(() => violationsOf(rules)(event as never)).not.toThrow()
      expect(violationsOf(rules)([event] as never)).toMatchObject([{ rule: { _tag: 'EventUnreadable' } }])
    },
  )
  prop(
    [
      fc.oneof(
        fc.jsonValue(),
        fc.array(fc.record({ role: fc.constantFrom('legal', 'x'), person: fc.string(), shift: fc.jsonValue() })),
      ),
    ],
    {
      numRuns: 300,
    },
  )('whatever is handed in as a roster is answered, never thrown', (received) => {
    expect(isAnswer(rosterOf(received))).toBe(true)
  })
  it('a minus zero is a zero', () => {
    const answer = parseCommand()({ _tag: 'AnswerResurvey', id: 'a', at: -0, by: 'c', score: -0 })
    expect(answer._tag === 'Right' && Object.is((answer.right as { score: number }).score, 0)).toBe(true)
    const read = caseCommandSchema.parse({ _tag: 'AnswerResurvey', id: 'a', at: -0, by: 'c', score: -0 })
    expect([Object.is((read as { score: number }).score, 0), Object.is(read.at, 0)]).toEqual([true, true])
  })
})

describe('what was forgotten', () => {
  const words = /上门更换|换新电池|冒烟|客户要求|on leave|c1|c2|正在调查/u
  prop([caseWork], { numRuns: 60 })('an erased history folds to the erased state', (work) => {
    const { events, state } = worked(work)
    const erased = events.map(erasedEvent)
    expect(replay(erased)).toStrictEqual({ _tag: 'Right', right: erasedCase(state) })
    expect(JSON.stringify([erased, erasedCase(state)])).not.toMatch(words)
    expect(clockEventsOf(erasedCase(state))).toEqual(clockEventsOf(state))
    const tags = (history: typeof events): readonly string[] =>
      violationsOf(rules)(history).map(({ rule }) => rule._tag)
    expect(tags(erased)).toEqual(tags(events))
  })
  prop([caseWork], { numRuns: 40 })('erasing twice erases once', (work) => {
    const erased = worked(work).events.map(erasedEvent)
    expect(erased.map(erasedEvent)).toStrictEqual(erased)
  })
})

describe('long histories', () => {
  const opened = worked([
    {
      _tag: 'OpenCase',
      feedbackId: 'fb:s:1',
      priority: 'P1',
      reason: 'triaged',
      policy: 'p',
      receivedAt: instant(0),
      id: 'k',
      at: instant(0),
      by: 'x',
    },
  ]).events
  const kinds: { readonly [kind: string]: (n: number) => object } = {
    SolutionOffered: (n) => ({ text: 'x', promises: [{ id: `p${n}`, what: 'x', due: 9e12 }] }),
    ApprovalRequested: (n) => ({
      request: `r${n}`,
      amount: { amount: 1, currency: 'CNY' },
      role: 'csm',
      approver: 'csDirector',
    }),
    FeedbackLinked: (n) => ({ feedbackId: `fb:${n}` }),
    TopicTagged: (n) => ({ topic: `t${n}` }),
    ParticipantAdded: (n) => ({ participant: `p${n}`, role: 'csm' }),
    CustomerMessaged: () => ({}),
    CaseAbsorbed: (n) => ({ absorbed: `c${n}`, feedback: [`f${n}`], receivedAt: 0, priority: 'P1' }),
  }
  const history = (kind: string, length: number): readonly object[] => [
    ...opened,
    ...Array.from({ length }, (_, n) => ({
      _tag: kind,
      id: `e${n}`,
      caseId: 'case:fb:s:1',
      version: n + 2,
      at: n,
      by: 'x',
      command: `c${n}`,
      ...kinds[kind]?.(n),
    })),
  ]
  const seconds = (events: readonly object[]): number => {
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < 3; round += 1) {
      const { user } = process.cpuUsage()
      expect(replay(events)._tag).toBe('Right')
      best = Math.min(best, process.cpuUsage().user - user)
    }
    return best
  }
  it.each(Object.keys(kinds))('of %s fold in time that grows with their number', (kind) => {
    const [short, long] = [history(kind, 4000), history(kind, 16_000)]
    // four times the events: work that grows with their square would take sixteen times as long, however often it is tried
    let ratio = Number.POSITIVE_INFINITY
    for (let tries = 0; tries < 8 && ratio >= 12; tries += 1)
      ratio = Math.min(ratio, seconds(long) / Math.max(1, seconds(short)))
    expect(ratio).toBeLessThan(12)
  })
  it('of many commands keep a state that does not grow with them', () => {
    const long = history('CustomerMessaged', 5000)
    const read = replay(long) as { readonly right: CaseState }
    expect(JSON.stringify(read.right.handled).length).toBeLessThan(12_000)
  })
})
