import { instant } from '../../src/core/instant.ts'
import { feedbackBook } from '../../src/feedback/revision/book.ts'
import { caseIdOf } from '../../src/feedback/revision/identity.ts'
import type { FeedbackFact } from '../../src/feedback/revision/revision.ts'
import type { CaseCommand } from '../../src/inner-loop/case/command.ts'
import { decide, noteRefused } from '../../src/inner-loop/case/decide.ts'
import type { CaseEvent } from '../../src/inner-loop/case/event.ts'
import { evolve } from '../../src/inner-loop/case/evolve.ts'
import { replay } from '../../src/inner-loop/case/replay.ts'
import type { CaseState } from '../../src/inner-loop/case/state.ts'
import type { NpsScore } from '../../src/nps/score.ts'
import { standardProgramme } from '../../src/policies/programme.ts'
import { assess } from '../../src/programme/assess/assess.ts'
import type { FeedbackAssessed } from '../../src/programme/books/feedback-in-case.ts'
import { mergeCommands } from '../../src/programme/books/merge-commands.ts'
import { assessRecord } from '../../src/programme/cases/assess-record.ts'
import { commandsFor } from '../../src/programme/cases/case-commands.ts'
import { workedCase } from '../../src/programme/cases/duplicates.ts'
import { linkCommands } from '../../src/programme/cases/link-commands.ts'
import { reviewBook } from '../../src/programme/review/review.ts'
import { type Said, wrongIn } from './books-model.ts'
import type { Walk } from './books-steps.ts'
import { rules } from './case.ts'

const all = [0, 1, 2] as const
const hour = 3_600_000
const start = Date.UTC(2026, 10, 21)
const decideBy = decide(rules)
const over = assessRecord(standardProgramme.vocabulary, assess(standardProgramme))
const calls = commandsFor(standardProgramme)
const scores = { P0: 5, P1: 2, P2: 5, noCase: 9 } as const

/** What a source would send: whole revisions, one a minute by its own clock. */
const factOf = ({ feedback, says, excluded, named }: Said, place: number): FeedbackFact => {
  const head = { source: 's', externalId: `${feedback}`, at: instant(start + place * 60_000) }
  if (says === 'takenBack') return { ...head, _tag: 'FeedbackRetracted' }
  return {
    ...head,
    _tag: 'FeedbackAmended',
    said: {
      receivedAt: instant(start + feedback * hour),
      scale: '0-10',
      score: scores[says] as NpsScore,
      ...(says === 'P0' ? { comment: '我要起诉你们', redFlags: ['legal'] } : {}),
      ...(named ? { customerId: 'c1' } : {}),
    },
    ...(excluded ? { excluded: 'test' } : {}),
  }
}

/** How many of these escalations tell somebody, given one after the other. */
const tellable = (state: CaseState, commands: readonly CaseCommand[]): number => {
  let [at, told] = [state, 0]
  for (const command of commands) {
    const decided = decideBy(command, at)
    const events = decided._tag === 'Right' ? decided.right : []
    told += events.filter(({ _tag }) => _tag === 'CaseEscalated').length
    at = events.reduce(evolve, at)
  }
  return told
}

const partOf = (part: 'both' | 'close' | 'takeUp', merge: readonly CaseCommand[]): readonly CaseCommand[] =>
  part === 'both' ? merge : merge.filter(({ _tag }) => (_tag === 'CloseCase') === (part === 'close'))

/** Writers, deliveries and people as a walk has them; then everybody hears everything, and nothing is left to do. */
export const wrongAfter = ({ isBooked, said, steps }: Walk): readonly string[] => {
  const facts = said.map(factOf)
  const ids = all.map((feedback) => `fb:s:${feedback}`)
  const store = new Map<string, CaseEvent[]>(ids.map((id) => [caseIdOf(id), []]))
  const heard: FeedbackFact[][] = [[], [], []]
  const held: CaseCommand[][] = [[], [], []]
  const given: CaseCommand[] = []
  const wrong: string[] = []
  let now = start
  let commands = 0
  const stateOf = (caseId: string): CaseState => {
    const read = replay(store.get(caseId) ?? [])
    if (read._tag === 'Left') throw new Error(JSON.stringify(read.left))
    return read.right
  }
  const states = (): readonly CaseState[] => [...store.keys()].map(stateOf)
  /** The case a piece of feedback came into: its own, or the one it was linked to. */
  const homeOf = (feedback: number): string => {
    const id = ids[feedback] ?? ''
    const own = caseIdOf(id)
    const opened = (store.get(own) ?? []).length > 0
    return opened ? own : (states().find(({ linked }) => linked.includes(id))?.caseId ?? own)
  }
  /** Where it is worked now. */
  const caseOf = (feedback: number): string => workedCase(states())(homeOf(feedback)) ?? homeOf(feedback)
  const knownTo = (heard: readonly FeedbackFact[], feedback: number): FeedbackAssessed | undefined => {
    const record = feedbackBook(heard).find(({ id }) => id === ids[feedback])
    const assessment = record === undefined ? undefined : over({ record })
    return record === undefined || assessment === undefined ? undefined : { record, assessment }
  }
  const wanted = (heard: readonly FeedbackFact[], feedback: number): readonly CaseCommand[] => {
    const one = knownTo(heard, feedback)
    if (one?.assessment === undefined) return []
    return calls({ at: instant(now), by: 'voc' })({
      record: one.record,
      assessment: one.assessment,
      state: stateOf(homeOf(feedback)),
      others: all.flatMap((other) => (other === feedback ? [] : (knownTo(heard, other) ?? []))),
      into: states(),
    })
  }
  /** A writer reads, decides on what it may have read a while ago, loses the race, and decides again. */
  const write = (command: CaseCommand, at?: string, seen?: CaseState): boolean => {
    const caseId = command.caseId ?? at ?? ''
    const events = store.get(caseId)
    if (events === undefined) return false
    given.push(command)
    for (let state = seen ?? stateOf(caseId); ; state = stateOf(caseId)) {
      const decided = decideBy(command, state)
      const current = state.version === events.length
      if (!current) continue
      const before = new Set(events.map((one) => one.command))
      const more = decided._tag === 'Right' ? decided.right : noteRefused(command, decided.left, state)
      if (more.length > 0 && before.has(command.id)) wrong.push(`${command.id} counted twice`)
      events.push(...more)
      return decided._tag === 'Right'
    }
  }
  const plans: (readonly CaseCommand[])[] = [[], [], []]
  const merging = (from: number, into: number): readonly CaseCommand[] => {
    const [duplicate, target] = [stateOf(homeOf(from)), stateOf(homeOf(into))]
    return duplicate.stage === 'closed' ? [] : mergeCommands({ at: instant(now), by: 'Li' })(duplicate, target)
  }
  // nobody books what was not said yet
  if (isBooked) now += 3 * hour
  if (isBooked)
    for (const fact of facts.slice(0, 3)) {
      heard[0]?.push(fact)
      for (const command of wanted(heard[0] ?? [], Number(fact.externalId))) write(command)
    }
  for (const one of steps) {
    now += 20 * 60_000
    switch (one._tag) {
      case 'Delivered':
        for (const place of one.facts) {
          const fact = facts[place % facts.length]
          if (fact !== undefined) heard[one.desk]?.push(fact)
        }
        break
      case 'Hears': {
        const fact = facts[one.fact % facts.length]
        if (fact === undefined) break
        heard[one.desk]?.push(fact)
        for (const command of wanted(heard[one.desk] ?? [], Number(fact.externalId))) write(command)
        break
      }
      case 'Books':
        for (const command of wanted(heard[one.desk] ?? [], one.feedback)) write(command)
        break
      case 'Holds':
        held[one.desk] = [...wanted(heard[one.desk] ?? [], one.feedback)]
        break
      case 'Fires':
        for (const command of held[one.desk] ?? [])
          if (command._tag !== 'OpenCase' || homeOf(ids.indexOf(command.feedbackId)) === command.caseId) write(command)
        held[one.desk] = []
        break
      case 'Repeats': {
        const again = given[one.pick % Math.max(1, given.length)]
        if (again?.caseId !== undefined) write(again)
        break
      }
      case 'Works': {
        const caseId = caseOf(one.feedback)
        const events = store.get(caseId) ?? []
        const stale = one.fresh ? undefined : replay(events.slice(0, Math.max(0, events.length - 2)))
        const at = instant(one.fresh ? now : now - 50 * 60_000)
        const command = { ...one.intent, id: `w${commands++}`, at, by: 'Li', caseId } as CaseCommand
        write(command, caseId, stale?._tag === 'Right' ? stale.right : undefined)
        break
      }
      case 'Handles':
        for (const intent of one.work) {
          const command = {
            ...intent,
            id: `w${commands++}`,
            at: instant(now),
            by: 'Wang',
            caseId: caseOf(one.feedback),
          }
          write(command as CaseCommand)
        }
        break
      case 'Reviews':
        {
          const { escalations } = reviewBook(standardProgramme)(states())(instant(now + 30 * hour))
          for (const command of one.backwards ? [...escalations].reverse() : escalations) write(command)
        }
        break
      case 'Links': {
        const [first, second] = [stateOf(caseOf(0)), knownTo(facts, 1)]
        if (second?.assessment === undefined || (store.get(caseIdOf(ids[1] ?? '')) ?? []).length > 0) break
        if (first.stage === 'open' && !first.contacted)
          for (const command of linkCommands({ at: instant(now), by: 'voc' })(second.assessment, first.caseId))
            write(command)
        break
      }
      case 'Merges':
        for (const command of partOf(one.part, merging(one.from, one.into))) write(command)
        break
      case 'Plans':
        plans[one.desk] = merging(one.from, one.into)
        break
      case 'Crosses': {
        const pairs = all.slice(0, one.cases).map((from) => [from, (from + 1) % one.cases] as const)
        for (const tag of ['AbsorbCase', 'CloseCase'])
          for (const [command] of pairs.map(([from, into]) => merging(from, into).filter(({ _tag }) => _tag === tag)))
            if (command !== undefined) write(command)
        break
      }
      case 'Joins': {
        const plan = plans[one.desk] ?? []
        for (const command of partOf(one.part, plan)) if (!write(command)) break
        break
      }
    }
  }
  let rounds = 0
  for (let left = 1; left > 0; rounds += 1) {
    if (rounds > 12) return [...wrong, 'the books never come to rest']
    now += 60_000
    left = 0
    for (const feedback of all)
      for (const command of wanted(facts, feedback)) {
        left += 1
        write(command)
      }
  }
  return [
    ...wrong,
    ...wrongIn(
      said,
      all.map((feedback) => homeOf(feedback)),
      reviewBook(standardProgramme)(states())(instant(now)).lost,
      new Map(
        [...store].map(([caseId, events]) => {
          const state = stateOf(caseId)
          const late = reviewBook(standardProgramme)([state])(instant(now + 1000 * hour))
          return [caseId, { events, state, stillToTell: tellable(state, late.escalations) }]
        }),
      ),
      start,
    ),
  ]
}
