import { describe, expect, it } from 'vitest'
import { instant } from '../../../../src/core/instant.ts'
import { outcomeOf } from '../../../../src/outer-loop/project/checks/judge.ts'
import { projectViolations } from '../../../../src/outer-loop/project/checks/violations.ts'
import type { ProjectCommand } from '../../../../src/outer-loop/project/command.ts'
import { decideProject } from '../../../../src/outer-loop/project/decide.ts'
import { erasedProjectEvent } from '../../../../src/outer-loop/project/erasure/erased-event.ts'
import { erasedProject } from '../../../../src/outer-loop/project/erasure/erased-project.ts'
import type { ProjectEvent } from '../../../../src/outer-loop/project/event.ts'
import { evolveProject } from '../../../../src/outer-loop/project/evolve.ts'
import { projectMachine } from '../../../../src/outer-loop/project/machine.ts'
import { noteRefusedProject } from '../../../../src/outer-loop/project/propose/note-refused.ts'
import { parseProjectCommand } from '../../../../src/outer-loop/project/read/commands.ts'
import { replayProject } from '../../../../src/outer-loop/project/replay.ts'
import { initialProject } from '../../../../src/outer-loop/project/state.ts'
import { bentJson } from '../../../../src/testing/arbitraries/bent-json.ts'
import { projectWork } from '../../../../src/testing/arbitraries/project/project-commands.ts'
import { machineLaws } from '../../../../src/testing/laws/machine-laws.ts'
import { projectLaws } from '../../../../src/testing/laws/outer-loop/project-laws.ts'
import { obeys } from '../../../support/laws.ts'
import { projectRules, workedProject } from '../../../support/project.ts'
import { brokenInProject } from '../../../support/project-invariants.ts'
import { fc, prop } from '../../../support/prop.ts'

const decide = decideProject(projectRules)
const history = projectWork.map((work) => workedProject(work).events)

describe('a project as a machine', () => {
  obeys(
    machineLaws(projectMachine, history).map(({ title, check }) => ({
      title,
      check: (params = {}) => check({ numRuns: 30, ...params }),
    })),
  )
})

describe('laws for projects of one’s own', () => {
  const slower = { ...projectRules, policy: { ...projectRules.policy, departments: { least: 3, source: 'x' } } }
  obeys(
    projectLaws({ ...slower, owners: { topics: {}, otherwise: 'VP Zhao' } }).map(({ title, check }) => ({
      title,
      check: (params = {}) => check({ numRuns: 40, ...params }),
    })),
  )
})

describe('an improvement project', () => {
  prop([projectWork], { numRuns: 60 })('a project keeps every invariant at every version', (work) => {
    expect(brokenInProject(workedProject(work).events)).toEqual([])
  })
  prop([projectWork], { numRuns: 40 })('a project’s command handled before changes nothing', (work) => {
    const { state, events } = workedProject(work)
    const done = new Set(events.map(({ command }) => command))
    for (const command of work.filter(({ id }) => done.has(id)))
      expect(decide(command, state)).toEqual({ _tag: 'Right', right: [] })
  })
  prop([projectWork], { numRuns: 40 })('every refusal of a project names its rules and their sources', (work) => {
    for (const refusal of workedProject(work).refusals) {
      const rules = refusal._tag === 'ProjectRefused' ? refusal.faults : [refusal]
      for (const { _tag, source } of rules)
        expect([_tag, source]).toEqual([expect.any(String), expect.stringMatching(/^A\d\.\d/)])
    }
  })
  prop([projectWork], { numRuns: 40 })('no decided project breaks a rule', (work) => {
    expect(projectViolations(projectRules)(workedProject(work).events)).toEqual([])
  })
  prop([projectWork], { numRuns: 40 })(
    'a project is validated when the share of its topic dropped, and never otherwise',
    (work) => {
      for (const event of workedProject(work).events)
        if ('found' in event) {
          const [own] = event.found.topics.filter(({ topic }) => topic === 'heat')
          expect(event._tag === 'ProjectValidated').toBe(own?.verdict === 'dropped')
          expect(outcomeOf(event.found, 'heat')).toBe(event._tag)
        }
    },
  )
  prop([projectWork], { numRuns: 40 })('a refused command that was noted asks for nothing any more', (work) => {
    const { state, events } = workedProject(work)
    const command = work.find(({ id }) => !events.some((event) => event.command === id))
    fc.pre(command !== undefined && events.length > 0)
    if (command === undefined) return
    const noted = noteRefusedProject(command, { _tag: 'ProjectRefused' }, state)
    expect(noted).toHaveLength(1)
    expect(decide(command, noted.reduce(evolveProject, state))).toEqual({ _tag: 'Right', right: [] })
  })
  prop([history, fc.nat()], { numRuns: 30 })('a project’s prefix and the rest are the whole', (events, place) => {
    const cut = place % (events.length + 1)
    const before = replayProject(events.slice(0, cut))
    const whole = replayProject(events)
    expect(whole._tag === 'Right' && whole.right).toEqual(events.reduce(evolveProject, initialProject))
    expect(before._tag === 'Right' && replayProject(events.slice(cut), before.right)).toEqual(whole)
  })
  prop([history], { numRuns: 30 })('a project survives JSON: events, state and all', (events) => {
    const state = events.reduce(evolveProject, initialProject)
    expect(JSON.parse(JSON.stringify(events))).toStrictEqual(events)
    expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state)
  })
  prop([history], { numRuns: 40 })('an erased project folds to the erased state', (events) => {
    const erased = events.map(erasedProjectEvent)
    const state = events.reduce(evolveProject, initialProject)
    expect(replayProject(erased)).toStrictEqual({ _tag: 'Right', right: erasedProject(state) })
    expect(JSON.stringify([erased, erasedProject(state)])).not.toMatch(/隔热|等零件|parts are late|nobody else/u)
    const tags = (all: readonly ProjectEvent[]): readonly string[] =>
      projectViolations(projectRules)(all).map(({ rule }) => rule._tag)
    expect(tags(erased)).toEqual(tags(events))
  })
})

describe('whatever is handed in', () => {
  const commands = projectWork.chain((work) => fc.constantFrom(...(work.length === 0 ? [start] : work)))
  const start: ProjectCommand = { _tag: 'StartProject', id: 'k', at: instant(0), by: 'Li', project: 'p' }
  prop([commands], { numRuns: 200 })('a project’s command parses to itself, also after JSON', (command) => {
    for (const one of [command, JSON.parse(JSON.stringify(command))])
      expect(parseProjectCommand(one)).toStrictEqual({ _tag: 'Right', right: command })
  })
  prop([commands.chain((command) => bentJson([command])), history, fc.jsonValue()], { numRuns: 200 })(
    'bent commands, states and events of a project are answered, never thrown',
    (command, events, other) => {
      const state = events.reduce(evolveProject, initialProject)
      for (const on of [state, other, JSON.parse(JSON.stringify({ ...state, actions: other }))]) {
        const decided = decide(command as ProjectCommand, on as never)
        expect(['Left', 'Right']).toContain(decided._tag)
        if (decided._tag === 'Right' && on === state) expect(brokenInProject([...events, ...decided.right])).toEqual([])
      }
    },
  )
  prop([history.chain((events) => bentJson(events as readonly object[]))], { numRuns: 200 })(
    'any events in any order fold a project without failing',
    (event) => {
      expect(() => evolveProject(initialProject, event as never)).not.toThrow()
      expect(() => evolveProject(event as never, event as never)).not.toThrow()
      expect(() => projectViolations(projectRules)([event] as never)).not.toThrow()
      expect(() => projectViolations(projectRules)(event as never, event as never)).not.toThrow()
    },
  )
  prop([history, fc.array(fc.nat(200), { maxLength: 30 })], { numRuns: 60 })(
    'events out of their order are folded to the end, and what they break is said',
    (events, picks) => {
      fc.pre(events.length > 3)
      const shuffled = picks.map((pick, place): ProjectEvent => {
        const event = events[pick % events.length] as ProjectEvent
        return { ...event, id: `x${place}`, version: place + 1, command: `x${place}` }
      })
      const read = replayProject(shuffled)
      expect(read._tag).toBe('Right')
      if (read._tag === 'Right') expect(read.right.version).toBe(picks.length)
      const independent = brokenInProject(shuffled).length > 0
      if (independent) expect(projectViolations(projectRules)(shuffled).length).toBeGreaterThan(0)
    },
  )
  it('a corrupt verdict in the books is said by name', () => {
    const [work] = fc.sample(
      projectWork.filter((one) => workedProject(one).events.some(({ _tag }) => _tag === 'ProjectValidated')),
      { numRuns: 1, seed: 3 },
    )
    const { events } = workedProject(work ?? [])
    const bent = events.map((event) =>
      event._tag === 'ProjectValidated'
        ? { ...event, facts: { ...event.facts, after: { ...event.facts.after, named: { heat: 89, price: 0 } } } }
        : event,
    )
    expect(projectViolations(projectRules)(bent).map(({ rule }) => rule._tag)).toContain('VerdictNotComputed')
  })
})

describe('a command without end', () => {
  it('is refused with a hundred faults at most', () => {
    const actions = Array.from({ length: 2000 }, (_, n) => ({ id: `a${n}` }))
    const [work] = fc.sample(
      projectWork.filter((one) => one.some(({ _tag }) => _tag === 'CharterProject')),
      { numRuns: 1, seed: 5 },
    )
    const charter = work?.find(({ _tag }) => _tag === 'CharterProject')
    const refused = decide({ ...charter, actions, topics: actions.map(({ id }) => id) } as never, initialProject)
    expect(refused._tag === 'Left' && refused.left._tag === 'ProjectRefused' && refused.left.faults.length).toBe(100)
  })
})

describe('long histories of a project', () => {
  it('of any kind fold in work that grows with their number', () => {
    const [work] = fc.sample(
      projectWork.filter((one) => workedProject(one).events.some(({ _tag }) => _tag === 'LookTaken')),
      { numRuns: 1, seed: 4 },
    )
    const { events } = workedProject(work ?? [])
    const look = events.find(({ _tag }) => _tag === 'LookTaken') as ProjectEvent
    const first = events[0] as ProjectEvent
    const added = (n: number): ProjectEvent =>
      ({
        ...first,
        _tag: 'ActionAdded',
        action: { id: `a${n}`, what: 'x', owner: 'Li', due: instant(0), measure: 'm' },
      }) as never
    for (const make of [(): ProjectEvent => look, added]) {
      const long = (length: number): readonly ProjectEvent[] =>
        Array.from({ length }, (_, n) => ({ ...make(n), id: `e${n}`, version: n + 1, command: `c${n}` }))
      const seconds = (many: readonly ProjectEvent[]): number => {
        const { user } = process.cpuUsage()
        expect(replayProject(many)._tag).toBe('Right')
        return process.cpuUsage().user - user
      }
      const [short, much] = [long(1000), long(4000)]
      let ratio = Number.POSITIVE_INFINITY
      for (let tries = 0; tries < 8 && ratio >= 12; tries += 1)
        ratio = Math.min(ratio, seconds(much) / Math.max(1, seconds(short)))
      expect(ratio).toBeLessThan(12)
    }
  })
})
