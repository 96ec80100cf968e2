import { describe, expect, it } from 'vitest'
import type { ProjectCommand } from '../../../../src/outer-loop/project/command.ts'
import { decideProject } from '../../../../src/outer-loop/project/decide.ts'
import type { ProjectEvent } from '../../../../src/outer-loop/project/event.ts'
import { evolveProject } from '../../../../src/outer-loop/project/evolve.ts'
import { replayProject } from '../../../../src/outer-loop/project/replay.ts'
import { initialProject, type ProjectState } from '../../../../src/outer-loop/project/state.ts'
import { projectWork } from '../../../../src/testing/arbitraries/project/project-commands.ts'
import { projectRules } from '../../../support/project.ts'
import { brokenInProject } from '../../../support/project-invariants.ts'
import { fc, seeded } from '../../../support/prop.ts'

/** A store that takes events only at the next version, as every event store can. */
interface Store {
  readonly events: ProjectEvent[]
}
/** A writer works on what it read last, and hears of the others' events late, twice, or in another order. */
interface Writer {
  state: ProjectState
  readonly heard: ProjectEvent[]
}
interface World {
  readonly store: Store
  readonly writers: readonly Writer[]
}
/** What an observer who knows no rule can say: which commands have had an effect, and in which order. */
interface Model {
  readonly effective: Set<string>
}

const decideBy = decideProject(projectRules)
const append = ({ events }: Store, expected: number, more: readonly ProjectEvent[]): boolean => {
  if (events.length !== expected) return false
  events.push(...more)
  return true
}
const catchUp = (writer: Writer, { events }: Store): void => {
  const read = replayProject([...writer.heard, ...events], writer.state)
  if (read._tag === 'Left') throw new Error(JSON.stringify(read.left))
  writer.state = read.right
}

class Gives implements fc.Command<Model, World> {
  readonly command: ProjectCommand
  readonly writer: number
  constructor(command: ProjectCommand, writer: number) {
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
    expect(brokenInProject(store.events)).toEqual([])
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
    const read = replayProject(writer.heard, writer.state)
    if (read._tag === 'Left') for (const { _tag } of read.left) expect(_tag).toBe('HistoryGap')
    else writer.state = read.right
    expect(writer.state).toEqual(
      expect.objectContaining({
        version: events.slice(0, writer.state.version).reduce(evolveProject, initialProject).version,
      }),
    )
  }
  toString = (): string => `writer ${this.writer} hears ${this.picks.join()}`
}

const scripts = projectWork.chain((work) =>
  fc.commands(
    [
      ...work.map((command) => fc.nat(2).map((writer) => new Gives(command, writer))),
      fc.tuple(fc.nat(2), fc.array(fc.nat(40), { maxLength: 5 })).map(([writer, picks]) => new Hears(writer, picks)),
    ],
    { maxCommands: 60, size: 'max' },
  ),
)
const ordered = projectWork.chain((work) =>
  fc.tuple(fc.constant(work), fc.array(fc.nat(2), { minLength: work.length, maxLength: work.length })),
)
const world = (): World => ({
  store: { events: [] },
  writers: [0, 1, 2].map(() => ({ state: initialProject, heard: [] })),
})

describe('writers who race over a project', () => {
  it('no command of a project counts twice and no invariant breaks at any version, whoever is faster', () => {
    fc.assert(
      fc.property(scripts, (commands) => {
        fc.modelRun(() => ({ model: { effective: new Set<string>() }, real: world() }), commands)
      }),
      { ...seeded, numRuns: 60 },
    )
  })

  it('writers of one project leave one history that all of them read alike', () => {
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
