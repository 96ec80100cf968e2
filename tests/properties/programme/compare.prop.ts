import { describe, expect } from 'vitest'
import type { Harm } from '../../../src/explain/programme/harm.ts'
import { columnsOf } from '../../../src/inner-loop/vocabulary/columns.ts'
import type { Words } from '../../../src/inner-loop/vocabulary/words.ts'
import { say } from '../../../src/locales/en.ts'
import { say as sayChinese } from '../../../src/locales/zh-CN.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import type { Outcome } from '../../../src/programme/compare/cells/outcomes.ts'
import { diffProgramme } from '../../../src/programme/compare/diff-programme.ts'
import { impactOfProgramme } from '../../../src/programme/compare/impact-of-programme.ts'
import { programmeVersionStep } from '../../../src/programme/compare/programme-version-step.ts'
import type { ProgrammePolicy } from '../../../src/programme/policy/policy.ts'
import type { VerifiedProgramme } from '../../../src/programme/verify/verify-programme.ts'
import { outputFor } from '../../../src/tables/deciding/interpret.ts'
import type { Column } from '../../../src/tables/shape/column.ts'
import type { Facts } from '../../../src/tables/shape/facts.ts'
import type { Table } from '../../../src/tables/shape/table.ts'
import { within } from '../../../src/tables/space/region.ts'
import { assessmentFacts } from '../../../src/testing/laws/programme-laws.ts'
import { fc, prop } from '../../support/prop.ts'

type Programme = ProgrammePolicy<Words>
const standard = standardProgramme as unknown as Programme
const tables = ['triage', 'severity', 'alert', 'routing'] as const
type Named = (typeof tables)[number]
const tableIn = (programme: Programme, name: Named): Table =>
  (name === 'alert' ? programme.alert.table : programme[name]) as unknown as Table
const withTable = (programme: Programme, name: Named, table: Table): Programme =>
  (name === 'alert'
    ? { ...programme, alert: { ...programme.alert, table } }
    : { ...programme, [name]: table }) as unknown as Programme

/** One table of the standard programme with one row dropped, moved to another output, or made to look at less. */
const edits = fc
  .record({
    name: fc.constantFrom(...tables),
    row: fc.nat(40),
    to: fc.nat(40),
    kind: fc.constantFrom('drop', 'move', 'widen'),
  })
  .map(({ name, row, to, kind }) => {
    const table = tableIn(standard, name)
    const place = row % table.rows.length
    const rows = table.rows.flatMap((one, at) => {
      if (at !== place) return [one]
      if (kind === 'drop') return []
      if (kind === 'move') return [{ ...one, then: table.outputs[to % table.outputs.length] as string }]
      const [column] = Object.keys(one.when).slice(to % 3)
      return [column === undefined ? one : { ...one, when: { ...one.when, [column]: { orMissing: true } } }]
    })
    return withTable(standard, name, { ...table, rows } as Table)
  })
  .filter((edited) => tables.every((name) => tableIn(edited, name).rows.length > 0))

const known = columnsOf(standardProgramme.vocabulary) as unknown as { readonly [name: string]: Column }
const raw = Object.entries(known).filter(([name]) => !['priority', 'severity', 'alert'].includes(name))
const drawnFrom = (column: Column): fc.Arbitrary<unknown> =>
  column.kind === 'maybe'
    ? fc.option(drawnFrom(column.column), { nil: undefined })
    : column.kind === 'oneOf'
      ? fc.constantFrom(...column.values)
      : column.kind === 'subsetOf'
        ? fc.subarray([...column.values])
        : fc.integer({ min: 0, max: 10 })
const facts = fc
  .record(Object.fromEntries(raw.map(([name, column]) => [name, drawnFrom(column)])))
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Facts)

/** Table after table, row after row. */
const deciderOf = (programme: Programme): ((given: Facts) => Outcome) => {
  const read = Object.fromEntries(tables.map((name) => [name, outputFor(tableIn(programme, name))]))
  return (given) => decidedBy(programme, (name, more) => read[name]?.({ ...given, ...more }))
}

const decidedBy = (programme: Programme, at: (name: Named, more: Facts) => string | undefined): Outcome => {
  const triage = at('triage', {}) ?? 'noCase'
  const severity = at('severity', { priority: triage }) ?? 'low'
  const level = at('alert', { priority: triage, severity }) ?? 'none'
  const priority = triage === 'noCase' && level !== 'none' ? programme.alert.alertedCase : triage
  return { triage, severity, level, priority, route: at('routing', { priority, severity, alert: level }) ?? 'none' }
}

const diffed = (before: Programme, after: Programme) => {
  const found = diffProgramme(before, after)
  if (found._tag === 'Left') throw new Error('undecided')
  return found.right
}
const ranks = ['P0', 'P1', 'P2', 'noCase']

describe('the impact of an edit', () => {
  const proved = standardProgramme as unknown as VerifiedProgramme<Words>
  prop([fc.array(assessmentFacts, { maxLength: 8 })], { numRuns: 30 })('a programme has no impact on itself', (all) => {
    const { feedback, priorities, owners, clocks, notices, ...lists } = impactOfProgramme(proved, proved)(all as never)
    expect(feedback).toBe(all.length)
    for (const load of [priorities, owners, clocks, notices].flatMap((loads) => Object.values(loads)))
      expect(load.before).toBe(load.after)
    expect(Object.values(lists).flat()).toEqual([])
  })
  prop([fc.array(assessmentFacts, { maxLength: 8 }), fc.constantFrom('crisis', 'lawOrSafety')], { numRuns: 30 })(
    'an impact counts every piece of feedback once on each side',
    (all, level) => {
      const sla = standard.sla
      const sooner = { ...standard.sla.targets['P2'], withinMinutes: 600 }
      const edited = {
        ...standard,
        sla: { ...sla, targets: { ...sla.targets, P2: sooner }, alerts: { [level]: sla.alerts?.[level] } },
      }
      const after = edited as unknown as VerifiedProgramme<Words>
      const { priorities, later, sooner: earlier } = impactOfProgramme(proved, after)(all as never)
      const loads = Object.values(priorities)
      expect(loads.reduce((sum, { before }) => sum + before, 0)).toBe(all.length)
      expect(loads.reduce((sum, load) => sum + load.after, 0)).toBe(all.length)
      expect(later.filter((id) => earlier.includes(id)).length).toBeLessThanOrEqual(all.length)
    },
  )
})

describe('the diff of programmes', () => {
  prop([edits], { numRuns: 20 })('a programme does not differ from itself', (programme) => {
    expect(diffed(programme, programme)).toEqual({ harms: [], changes: [] })
    expect(programmeVersionStep(programme, programme)).toMatchObject({ right: 'none' })
  })

  prop([edits, fc.array(facts, { minLength: 30, maxLength: 60 })], { numRuns: 40 })(
    'what nobody is told of a diff is equal for all facts',
    (edited, all) => {
      const { changes } = diffed(standard, edited)
      const [ofStandard, ofEdited] = [deciderOf(standard), deciderOf(edited)]
      const cut = changes.some(({ where }) => where.length >= 20)
      for (const one of [...all, ...changes.map(({ witness }) => witness)]) {
        const [from, to] = [ofStandard(one), ofEdited(one)]
        const told = changes.filter(({ where }) => where.some((region) => within(region)(one)))
        if (JSON.stringify(from) === JSON.stringify(to)) expect(told).toEqual([])
        else if (!cut) expect(told.map(({ from: was, to: is }) => ({ was, is }))).toEqual([{ was: from, is: to }])
      }
      for (const { from, to, witness } of changes) {
        expect(ofStandard(witness)).toEqual(from)
        expect(ofEdited(witness)).toEqual(to)
      }
    },
  )

  prop([edits], { numRuns: 40 })('a harm falls on the facts it names', (edited) => {
    const [ofStandard, ofEdited] = [deciderOf(standard), deciderOf(edited)]
    for (const harm of diffed(standard, edited).harms) {
      expect(say(harm).length).toBeGreaterThan(0)
      expect(sayChinese(harm).length).toBeGreaterThan(0)
      if (!('witness' in harm)) continue
      expect(harm.where.some((region) => within(region)(harm.witness))).toBe(true)
      const [from, to] = [ofStandard(harm.witness), ofEdited(harm.witness)]
      expect(holdsOf(harm, from, to)).toBe(true)
    }
  })

  prop([edits], { numRuns: 40 })('the step of a programme follows from its diff', (edited) => {
    const [there, back] = [diffed(standard, edited), diffed(edited, standard)]
    const moves = there.changes.length + there.harms.length + back.harms.length > 0
    expect(programmeVersionStep(standard, edited)).toMatchObject({
      right: moves ? 'minor' : expect.stringMatching(/patch|none/),
    })
  })
})

const holdsOf = (harm: Harm, from: Outcome, to: Outcome): boolean => {
  const owner = ({ route }: Outcome): string => route.split(':')[1] ?? 'nobody'
  const told = (programme: Programme, { level }: Outcome): readonly string[] =>
    (programme.alert.tell[level]?.notices ?? []).map((notice) => notice.to)
  const hears = ({ level }: Outcome, role: string): readonly string[] =>
    (standard.alert.tell[level]?.notices ?? []).flatMap((notice) => (notice.to === role ? notice.media : []))
  if (harm._tag === 'NoLongerACase') return from.priority === harm.from && to.priority === 'noCase'
  if (harm._tag === 'LessUrgent')
    return ranks.indexOf(to.priority) > ranks.indexOf(from.priority) && to.priority === harm.to
  if (harm._tag === 'NobodyOwns') return owner(from) === harm.from && to.route === 'none'
  if (harm._tag === 'OwnedByLowerRank') return owner(from) === harm.from && owner(to) === harm.to
  if (harm._tag === 'OwnPersonNoMore') return owner(from) === harm.from && owner(to) === harm.to
  if (harm._tag === 'OwnerLacks') {
    const { authority, vocabulary } = standard
    const has = (role: string, outcome: Outcome, what: (typeof harm.lacks)[number]): boolean =>
      what === 'notice'
        ? told(standard, outcome).includes(role)
        : what === 'department'
          ? vocabulary.roles[role]?.department === true
          : what === 'compensation'
            ? (authority.compensation.limits[role] ?? 0) > 0
            : what === 'technicalResources' || what === 'speakingForTheCompany'
              ? authority[what].roles.includes(role)
              : false
    const isLost = (what: (typeof harm.lacks)[number]): boolean => has(harm.from, from, what) && !has(harm.to, to, what)
    return owner(from) === harm.from && owner(to) === harm.to && harm.lacks.length > 0 && harm.lacks.every(isLost)
  }
  if (harm._tag === 'HandedOutSlower')
    return from.route.startsWith(`${harm.from}:`) && to.route.startsWith(`${harm.to}:`)
  if (harm._tag === 'LessSevere') return from.severity === harm.from && to.severity === harm.to
  if (harm._tag === 'ToldNoMore')
    return told(standard, from).includes(harm.role) && !told(standard, to).includes(harm.role)
  if (harm._tag === 'ToldByLess')
    return harm.media.every((one) => hears(from, harm.role).includes(one) && !hears(to, harm.role).includes(one))
  if (harm._tag === 'ChannelsChanged') return from.priority === to.priority && from.level !== to.level
  if (harm._tag === 'ToldLater') return told(standard, to).includes(harm.role)
  return (
    harm._tag === 'ContactLater' &&
    from.priority === harm.priority &&
    (to.priority !== from.priority || to.level !== from.level)
  )
}
