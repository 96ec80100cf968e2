import { describe, expect, it } from 'vitest'
import type { CaseCommand } from '../../../../src/inner-loop/case/command.ts'
import { decide } from '../../../../src/inner-loop/case/decide.ts'
import type { CaseEvent } from '../../../../src/inner-loop/case/event.ts'
import { evolve } from '../../../../src/inner-loop/case/evolve.ts'
import { replay } from '../../../../src/inner-loop/case/replay.ts'
import { type CaseState, initialCase } from '../../../../src/inner-loop/case/state.ts'
import { caseWork } from '../../../../src/testing/arbitraries/case/case-work.ts'
import { rules } from '../../../support/case.ts'
import { brokenIn } from '../../../support/case-invariants.ts'
import { fc, seeded } from '../../../support/prop.ts'

/** A store that takes events only at the next version, as every event store can. */
interface Store {
  readonly events: CaseEvent[]
}
/** A writer works on what it read last, and hears of the others' events late, twice, or in another order. */
interface Writer {
  state: CaseState
  readonly heard: CaseEvent[]
}
interface World {
  readonly store: Store
  readonly writers: readonly Writer[]
}
/** What an observer who knows no rule can say: which commands have had an effect, and in which order. */
interface Model {
  readonly effective: Set<string>
}

const decideBy = decide(rules)
const append = ({ events }: Store, expected: number, more: readonly CaseEvent[]): boolean => {
  if (events.length !== expected) return false
  events.push(...more)
  return true
}
const catchUp = (writer: Writer, { events }: Store): void => {
  const read = replay([...writer.heard, ...events], writer.state)
  if (read._tag === 'Left') throw new Error(JSON.stringify(read.left))
  writer.state = read.right
}

class Gives implements fc.Command<Model, World> {
  readonly command: CaseCommand
  readonly writer: number
  constructor(command: CaseCommand, writer: number) {
    this.command = command
    this.writer = writer
  }
  check = (): boolean => true
  run(model: Model, { store, writers }: World): void {
    const writer = writers[this.writer % writers.length] as Writer
    const before = store.events.length
    for (let turns = 0; ; turns += 1) {
      expect(turns).toBeLessThan(2)
      const decided = decideBy(this.command, writer.state)
      if (decided._tag === 'Left') {
        if (writer.state.version === store.events.length) break
      } else if (append(store, writer.state.version, decided.right)) break
      catchUp(writer, store)
    }
    if (store.events.length > before) {
      expect(model.effective.has(this.command.id)).toBe(false)
      model.effective.add(this.command.id)
    }
    expect(brokenIn(store.events)).toEqual([])
  }
  toString = (): string => `writer ${this.writer}: ${JSON.stringify(this.command)}`
}

/** Some events reach a writer, in whatever order; it folds them only when nothing is missing between. */
class Hears implements fc.Command<Model, World> {
  readonly writer: number
  readonly picks: readonly number[]
  constructor(writer: number, picks: readonly number[]) {
    this.writer = writer
    this.picks = picks
  }
  check = (): boolean => true
  run(_model: Model, { store: { events }, writers }: World): void {
    const writer = writers[this.writer % writers.length] as Writer
    for (const pick of this.picks) {
      const event = events[pick % Math.max(1, events.length)]
      if (event !== undefined) writer.heard.push(JSON.parse(JSON.stringify(event)))
    }
    const read = replay(writer.heard, writer.state)
    if (read._tag === 'Left') for (const { _tag } of read.left) expect(_tag).toBe('HistoryGap')
    else writer.state = read.right
    expect(writer.state).toEqual(
      expect.objectContaining({ version: events.slice(0, writer.state.version).reduce(evolve, initialCase).version }),
    )
  }
  toString = (): string => `writer ${this.writer} hears ${this.picks.join()}`
}

const scripts = caseWork.chain((work) =>
  fc.commands(
    [
      ...work.map((command) => fc.nat(2).map((writer) => new Gives(command, writer))),
      fc.tuple(fc.nat(2), fc.array(fc.nat(40), { maxLength: 5 })).map(([writer, picks]) => new Hears(writer, picks)),
    ],
    { maxCommands: 60, size: 'max' },
  ),
)
const ordered = caseWork.chain((work) =>
  fc.tuple(fc.constant(work), fc.array(fc.nat(2), { minLength: work.length, maxLength: work.length })),
)
const world = (): World => ({
  store: { events: [] },
  writers: [0, 1, 2].map(() => ({ state: initialCase, heard: [] })),
})

describe('writers who race', () => {
  it('no command counts twice and no invariant breaks, whoever is faster', () => {
    fc.assert(
      fc.property(scripts, (commands) => {
        fc.modelRun(() => ({ model: { effective: new Set<string>() }, real: world() }), commands)
      }),
      { ...seeded, numRuns: 60 },
    )
  })

  it('writers with a day’s work each leave one history that all of them read alike', () => {
    fc.assert(
      fc.property(ordered, ([work, turns]) => {
        const { store, writers } = world()
        const model: Model = { effective: new Set() }
        for (const [place, command] of work.entries())
          new Gives(command, turns[place] ?? 0).run(model, { store, writers })
        for (const writer of writers) catchUp(writer, store)
        const alike = new Set(
          writers.map(({ state: { version, stage, owner } }) => JSON.stringify([version, stage, owner])),
        )
        expect(alike.size).toBe(1)
        expect([...alike][0]).toContain(String(store.events.length))
      }),
      { ...seeded, numRuns: 60 },
    )
  })
})
