import type { Instant } from '../../src/core/instant.ts'
import { feedbackBook } from '../../src/feedback/revision/book.ts'
import type { FeedbackFact } from '../../src/feedback/revision/revision.ts'
import type { CaseCommand, CaseIntent } from '../../src/inner-loop/case/command.ts'
import { decide, noteRefused } from '../../src/inner-loop/case/decide.ts'
import type { CaseEvent } from '../../src/inner-loop/case/event.ts'
import { evolve } from '../../src/inner-loop/case/evolve.ts'
import type { CaseRefusal } from '../../src/inner-loop/case/refusal.ts'
import { type CaseState, initialCase } from '../../src/inner-loop/case/state.ts'
import type { Roster } from '../../src/inner-loop/routing/roster.ts'
import { standardProgramme } from '../../src/policies/programme.ts'
import { assess } from '../../src/programme/assess/assess.ts'
import type { FeedbackAssessed } from '../../src/programme/books/feedback-in-case.ts'
import { mergeCommands } from '../../src/programme/books/merge-commands.ts'
import { assessRecord } from '../../src/programme/cases/assess-record.ts'
import { commandsFor } from '../../src/programme/cases/case-commands.ts'
import { linkCommands } from '../../src/programme/cases/link-commands.ts'
import { type BookReview, reviewBook } from '../../src/programme/review/review.ts'
import { rules } from './case.ts'
import { at } from './case-hours.ts'
import { revision, takenBack } from './ledger.ts'

type Said = Parameters<typeof revision>[1]
type Answer = CaseRefusal['_tag'] | 'done'

const over = assessRecord(standardProgramme.vocabulary, assess(standardProgramme))
const decideBy = decide(rules)

/** Books that one service keeps: feedback by its letter, as its source tells it; each in a case of its own, until it is linked or merged. */
export interface SweptBooks {
  readonly of: (letter: string) => CaseState
  readonly events: (letter: string) => readonly CaseEvent[]
  readonly known: (letter: string) => Required<FeedbackAssessed>
  /** The source tells something more of it, by its own clock; received at the hour it was first told of. */
  readonly hears: (letter: string, hours: number, said: Said | 'takenBack', excluded?: 'test') => void
  /** What a sweep of the feedback in this case asks for, and what becomes of it. */
  readonly wanted: (letter: string, hours: number, roster?: Roster) => readonly CaseCommand[]
  readonly sweeps: (letter: string, hours: number, roster?: Roster) => readonly Answer[]
  readonly works: (letter: string, hours: number, intent: CaseIntent) => Answer
  readonly gives: (...commands: readonly CaseCommand[]) => readonly Answer[]
  /** The same, and what is refused is kept in mind. */
  readonly notes: (...commands: readonly CaseCommand[]) => readonly Answer[]
  readonly merging: (from: string, into: string, hours: number) => readonly CaseCommand[]
  readonly linking: (letter: string, into: string, hours: number) => readonly CaseCommand[]
  readonly review: (hours: number) => BookReview
  /** First contacts that are owed: letter, hour, how it stands. */
  readonly owed: (hours: number) => readonly (readonly [string, number | undefined, string])[]
}

export const sweptBooks = (
  ...opened: readonly (readonly [letter: string, hours: number, said: Said])[]
): SweptBooks => {
  const facts: FeedbackFact[] = []
  const received = new Map<string, Instant>()
  const streams = new Map<string, CaseEvent[]>()
  let count = 0
  const idOf = (letter: string): string => `case:fb:s:${letter}`
  const events = (caseId: string): readonly CaseEvent[] => streams.get(caseId) ?? []
  const stateOf = (caseId: string): CaseState => events(caseId).reduce(evolve, initialCase)
  const all = (): readonly CaseState[] => [...streams.keys()].map(stateOf)
  const give =
    (isNoted: boolean) =>
    (command: CaseCommand): Answer => {
      const { caseId = '' } = command
      const decided = decideBy(command, stateOf(caseId))
      const isDone = decided._tag === 'Right'
      const more = isDone ? decided.right : isNoted ? noteRefused(command, decided.left, stateOf(caseId)) : []
      if (more.length > 0) streams.set(caseId, [...events(caseId), ...more])
      return isDone ? 'done' : decided.left._tag
    }
  const hears: SweptBooks['hears'] = (letter, hours, said, excluded) => {
    const receivedAt = received.get(letter) ?? at(hours)
    received.set(letter, receivedAt)
    const fact = said === 'takenBack' ? takenBack(at(hours)) : revision(at(hours), said)
    const whole = 'said' in fact ? { ...fact, said: { ...fact.said, receivedAt } } : fact
    facts.push({ ...whole, externalId: letter, ...(excluded === undefined ? {} : { excluded }) } as FeedbackFact)
  }
  const assessed = (): readonly Required<FeedbackAssessed>[] =>
    feedbackBook(facts).flatMap((record) => {
      const assessment = over({ record })
      return assessment === undefined ? [] : [{ record, assessment }]
    })
  const known = (letter: string): Required<FeedbackAssessed> => {
    const one = assessed().find(({ record }) => record.id === `fb:s:${letter}`)
    if (one === undefined) throw new Error(`nothing was said in ${letter}`)
    return one
  }
  const wanted: SweptBooks['wanted'] = (letter, hours, roster) =>
    commandsFor(standardProgramme)({ at: at(hours), by: 'voc', ...(roster === undefined ? {} : { roster }) })({
      ...known(letter),
      state: stateOf(idOf(letter)),
      others: assessed().filter(({ record }) => record.id !== `fb:s:${letter}`),
      into: all().filter(({ caseId }) => caseId !== idOf(letter)),
    })
  const sweeps: SweptBooks['sweeps'] = (letter, hours, roster) => wanted(letter, hours, roster).map(give(false))
  const review = (hours: number): BookReview => reviewBook(standardProgramme)(all())(at(hours))
  for (const [letter, hours, said] of opened) {
    hears(letter, hours, said)
    sweeps(letter, hours)
  }
  return {
    of: (letter) => stateOf(idOf(letter)),
    events: (letter) => events(idOf(letter)),
    known,
    hears,
    wanted,
    sweeps,
    works: (letter, hours, intent) => {
      count += 1
      return give(false)({ ...intent, id: `w${count}`, at: at(hours), by: 'Li', caseId: idOf(letter) } as CaseCommand)
    },
    gives: (...commands) => commands.map(give(false)),
    notes: (...commands) => commands.map(give(true)),
    merging: (from, into, hours) =>
      mergeCommands({ at: at(hours), by: 'Li' })(stateOf(idOf(from)), stateOf(idOf(into))),
    linking: (letter, into, hours) => linkCommands({ at: at(hours), by: 'voc' })(known(letter).assessment, idOf(into)),
    review,
    owed: (hours) =>
      review(hours).duties.flatMap(({ caseId, duty, due, state }) =>
        duty === 'firstContact'
          ? [[caseId.slice('case:fb:s:'.length), due === undefined ? due : due / 3_600_000, state] as const]
          : [],
      ),
  }
}

export const unhappy: Said = { score: 2 }
export const legal: Said = { score: 2, comment: '我要起诉你们', redFlags: ['legal'] }
export const burning: Said = { score: 0, comment: '充电时冒烟', redFlags: ['safety'] }
export const mild: Said = { score: 5 }
