import { type Instant, instant } from '../../src/core/instant.ts'
import type { CaseCommand, CaseIntent } from '../../src/inner-loop/case/command.ts'
import { decide } from '../../src/inner-loop/case/decide.ts'
import { evolve } from '../../src/inner-loop/case/evolve.ts'
import type { CaseRefusal } from '../../src/inner-loop/case/refusal.ts'
import { type CaseState, initialCase } from '../../src/inner-loop/case/state.ts'
import { mergeCommands } from '../../src/programme/books/merge-commands.ts'
import { rules } from './case.ts'
import { hour, opened } from './case-day.ts'

export const at = (hours: number): Instant => instant(Math.round(hours * hour))
const decideBy = decide(rules)

/** A book of cases by the letters of their feedback, that several writers write to, each when they like. */
export interface Desks {
  readonly of: (letter: string) => CaseState
  readonly all: () => readonly CaseState[]
  readonly gives: (...commands: readonly CaseCommand[]) => readonly (CaseRefusal['_tag'] | 'done')[]
  readonly works: (
    letter: string,
    when: number,
    intent: CaseIntent & { readonly seen?: number },
  ) => CaseRefusal['_tag'] | 'done'
  readonly merging: (from: string, into: string, when: number) => readonly CaseCommand[]
}

/** The cases as they are opened: letter, hour of receipt, priority. */
export const desks = (...cases: readonly (readonly [string, number, ('P0' | 'P1' | 'P2')?])[]): Desks => {
  const book = new Map<string, CaseState>()
  let count = 0
  const give = (command: CaseCommand): CaseRefusal['_tag'] | 'done' => {
    const before = book.get(command.caseId ?? '') ?? initialCase
    const decided = decideBy(command, before)
    if (decided._tag === 'Left') return decided.left._tag
    book.set(command.caseId ?? '', decided.right.reduce(evolve, before))
    return 'done'
  }
  const of = (letter: string): CaseState => book.get(`case:fb:s:${letter}`) ?? initialCase
  const works: Desks['works'] = (letter, when, intent) => {
    count += 1
    return give({ ...intent, id: `w${count}`, at: at(when), by: 'Li', caseId: `case:fb:s:${letter}` } as CaseCommand)
  }
  for (const [letter, received, priority = 'P1'] of cases) {
    const due = at(received + (priority === 'P2' ? 24 : 4))
    works(letter, received, { ...opened, feedbackId: `fb:s:${letter}`, priority, receivedAt: at(received), due })
    works(letter, received, { _tag: 'AcknowledgeCase', ticket: `T${letter}` })
  }
  return {
    of,
    all: () => [...book.values()],
    gives: (...commands) => commands.map(give),
    works,
    merging: (from, into, when) => mergeCommands({ at: at(when), by: 'Li' })(of(from), of(into)),
  }
}
