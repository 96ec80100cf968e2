import { ownOf } from '../../../core/parse/own.ts'
import type { ProgrammeFinding } from '../../../explain/programme/programme-finding.ts'
import type { Notice } from '../../../inner-loop/alert/policy.ts'
import { levelsOf, outcomesOf, urgencyIn } from '../../../inner-loop/vocabulary/vocabulary.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import type { Cell } from '../../../tables/shape/cell.ts'
import type { Facts } from '../../../tables/shape/facts.ts'
import { piecesOf } from '../../../tables/space/boxes.ts'
import { witnessIn } from '../../../tables/space/region.ts'
import { leavesOf, meterOf, nodeBudget, wholeOf } from '../../../tables/space/walk.ts'
import type { Floor } from '../../policy/expectations.ts'
import { type Checked, type Found, roleIn } from './found.ts'
import { graverFlaws, slowerBeside } from './graver.ts'
import { type Joint, jointOf, type Outcome } from './joint.ts'
import type { Shown } from './shown.ts'

/** Every fact there can be: its case is handed to somebody who may own it, and no floor is broken. Nothing is sampled. */
export const outcomeFlaws = (programme: Checked, budget: number = nodeBudget): Found => {
  const joint = jointOf(programme)
  const meter = meterOf(budget)
  const leaves = leavesOf(joint.space, wholeOf(joint.space), meter)
  if (leaves === undefined) return [{ _tag: 'ProgrammeUndecided', budget }]
  const all = leaves.map((leaf) => ({ leaf, decided: joint.decidedIn(leaf) }))
  const found = new Map<string, Shown>()
  const note = (shown: Shown): void => {
    const key = JSON.stringify(shown.finding)
    if (!found.has(key)) found.set(key, shown)
  }
  const asked = new Set<Outcome>()
  for (const { leaf, decided } of all) {
    const { outcome } = decided
    if (asked.has(outcome)) continue
    asked.add(outcome)
    for (const finding of flawsOf(programme, outcome)) note({ finding, leaves: [leaf] })
  }
  for (const shown of graverFlaws(programme, all)) note(shown)
  return [...slowerBeside(programme, [...asked]), ...withWitnesses(joint, [...found.values()], budget)]
}

const withWitnesses = ({ space }: Joint, shown: readonly Shown[], budget: number): Found => {
  const wanted = new Set(shown.flatMap(({ leaves }) => leaves.map(String)))
  if (wanted.size === 0) return []
  const facts = new Map<string, Facts>()
  const label = (alive: bigint): bigint | undefined => (wanted.has(String(alive)) ? alive : undefined)
  for (const piece of piecesOf(space, label, meterOf(budget)))
    if (!facts.has(String(piece.label))) facts.set(String(piece.label), witnessIn(space.axes, piece.box))
  return shown.map(({ finding, leaves }) => {
    const [first, second] = leaves.map((leaf) => facts.get(String(leaf)) ?? {})
    return { ...finding, witness: second === undefined ? first : [first, second] } as unknown as ProgrammeFinding
  })
}

type Flaw = Shown['finding']

const flawsOf = (programme: Checked, outcome: Outcome): readonly Flaw[] => {
  const { priority, route, floors } = outcome
  const broken = [
    ...floors.flatMap((floor) => floorFlaws(programme, outcome, floor)),
    ...toldFlaws(programme.alert, outcome),
  ]
  if (priority === 'noCase') return broken
  if (route === 'none') return [...broken, { _tag: 'CaseUnrouted', at: 'routing', priority }]
  const role = roleIn(route)
  if (floors.some(({ unnamed }) => unnamed?.includes(role) === true))
    return [...broken, { _tag: 'OwnerUnnamed', at: 'routing', role, priority, of: 'vocabulary.roles' }]
  return ownOf(programme.case.owners, priority)?.includes(role) === true
    ? broken
    : [...broken, { _tag: 'RoleUnfit', at: 'routing', role, priority, notIn: `case.owners.${priority}` }]
}

/** Where nobody whom an alert tells is named by the facts; at an outlet those of the outlet are told too. */
const toldFlaws = (alert: Checked['alert'], { level, floors }: Outcome): readonly Flaw[] => {
  const notices = [level, alert.alsoAtOutlet ?? level].flatMap((one) => ownOf(alert.tell, one)?.notices ?? [])
  const isNobody = ({ to }: Notice<Words>): boolean => floors.some(({ unnamed }) => unnamed?.includes(to) === true)
  return level !== 'none' && notices.length > 0 && notices.every(isNobody)
    ? [{ _tag: 'ToldUnnamed', at: `alert.tell.${level}`, of: 'vocabulary.roles' }]
    : []
}

const floorFlaws = (
  { vocabulary, alert }: Checked,
  { priority, level, route }: Outcome,
  floor: Floor<Words>,
): readonly Flaw[] => {
  const broken = (at: string, got: string): Flaw => ({
    _tag: 'FloorBroken',
    at,
    floor: `expect.floors.${floor.id}`,
    got,
  })
  const isLess = (list: readonly string[], got: string, least: string | undefined): boolean =>
    least !== undefined && urgencyIn(list)(got) > urgencyIn(list)(least)
  return [
    ...(isLess(outcomesOf(vocabulary), priority, floor.priority) ? [broken('triage', priority)] : []),
    ...(isLess(levelsOf(vocabulary), level, floor.level) ? [broken('alert.table', level)] : []),
    ...(floor.told ?? [])
      .filter(
        ({ to, withinMinutes }) =>
          !noticesAt(alert, level, floor).some((one) => one.to === to && one.withinMinutes <= withinMinutes),
      )
      .map(({ to }) => broken(`alert.tell.${level}`, to)),
    ...(floor.handedTo === undefined || priority === 'noCase' || floor.handedTo.includes(roleIn(route))
      ? []
      : [broken('routing', roleIn(route))]),
  ]
}

/** Who is told of a level; where a floor speaks of one outlet, those whom the outlet always has told too. */
const noticesAt = (
  { tell, alsoAtOutlet }: Checked['alert'],
  level: string,
  { when }: Floor<Words>,
): readonly Notice<Words>[] => {
  const { outlet } = when as { readonly outlet?: Cell }
  const told = ownOf(tell, level)?.notices ?? []
  const isOne = outlet !== undefined && 'is' in outlet && outlet.is === 'one' && !('orMissing' in outlet)
  return isOne && level !== 'none' && alsoAtOutlet !== undefined
    ? [...told, ...(ownOf(tell, alsoAtOutlet)?.notices ?? [])]
    : told
}
