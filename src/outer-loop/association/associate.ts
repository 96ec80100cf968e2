import type { Association, Finding, FoundAt, LevelFinding } from './association.ts'
import { explanationsOf } from './attribution.ts'
import type { FactorTable } from './factor-table.ts'
import { type Family, familyOf } from './family.ts'
import { findingOf } from './finding.ts'
import { associationTally, marksOf } from './level-tally.ts'
import type { AssociationPolicy } from './policy.ts'
import { type Place, type Strata, type StrataBetween, strataOf } from './strata.ts'
import type { Exposures } from './tested.ts'

/** Rows, and which of them name the topic; what operations saw at the levels of factors, where it is known. */
export interface AssociationFacts {
  readonly table: FactorTable
  /** For each row the table was made of. */
  readonly named: readonly boolean[]
  readonly exposures?: Exposures
}

/**
 * So many of the surest findings are held against each other, to tell a cause from what only comes along with it (交叉比较).
 * Findings beyond are given all the same, and say that they were not compared.
 *
 * @example
 * const bad = Array.from({ length: 40 }, (_, i) => [`L${i}`, { count: 90, total: 100 }] as const)
 * const lots = new Map([...bad, ['L99', { count: 0, total: 20_000 }] as const])
 * const tally = { all: { count: 3600, total: 24_000 }, levels: [{ factor: ['lot'], levels: lots }], numbers: [] }
 * const family = familyOf(standardAssociation)(tally)
 * family.adjusted.filter((p) => p <= standardAssociation.level).length // => 40
 * placesIn(standardAssociation)(family).length === mostCompared // => true
 */
export const mostCompared = 30

/**
 * What goes together with a topic (关联分析): the lot, the store, the shift where it is named more than elsewhere.
 *
 * Exact tests, one for every level of every factor with rows enough, all of them allowed for together: the chance that any
 * finding is a false one stays below the level of the policy. Then each finding is held against the others, so that a bad
 * lot does not also blame its supplier. It says "goes together with", and never why.
 *
 * @example
 * const rows = Array.from({ length: 40 }, (_, i) => ({ factors: { lot: i % 2 === 0 ? 'A' : 'B' } }))
 * const lots = factorTable([{ name: 'lot', kind: 'levels' }])(rows)
 * const named = rows.map((_, i) => i % 4 === 0)
 * lots._tag === 'Right' && associate(standardAssociation)({ table: lots.right, named }).findings.map(
 *   (one) => one._tag === 'LevelFinding' && [one.level, one.at.count, one.at.total],
 * )
 * // => [[['A'], 10, 20]]
 * @source A4.10
 * @law a planted cause is found, and is the only one that stands for itself
 * @law where nothing is planted next to nothing is found
 */
export const associate =
  (policy: AssociationPolicy): ((facts: AssociationFacts) => Association) =>
  ({ table, named, exposures }) => {
    const marks = marksOf(table, named)
    const family = familyOf(policy)(associationTally(table, marks, policy.pairs), exposures)
    const places = placesIn(policy)(family)
    return attributed(policy, family, places, (place, by) =>
      strataOf(table, marks, places[place] as Place, (places[by] as Place).factor),
    )
  }

/**
 * What several machines need to know to count the strata: the findings of the merged tally, the surest first.
 *
 * @example
 * const lots = new Map([['L7', { count: 18, total: 60 }], ['L8', { count: 12, total: 140 }]])
 * const tally = { all: { count: 30, total: 200 }, levels: [{ factor: ['lot'], levels: lots }], numbers: [] }
 * placesIn(standardAssociation)(familyOf(standardAssociation)(tally)) // => [{ factor: ['lot'], level: ['L7'] }]
 * @law association tallies form a commutative monoid, and split rows give the same tally
 */
export const placesIn =
  ({ level }: AssociationPolicy): ((family: Family) => readonly Place[]) =>
  (family) =>
    surest(family)
      .filter((i) => (family.adjusted[i] as number) <= level)
      .flatMap((i) => {
        const { factor, found } = family.tested[i] as Family['tested'][number]
        return found._tag === 'Level' ? [{ factor, level: found.level }] : []
      })
      .slice(0, mostCompared)

/**
 * The answer from counts that several machines made (多机合并): each counts its own customers, the tallies are merged, and
 * then the strata of what was found. It is what `associate` says of all rows at once.
 *
 * @example
 * const rows = Array.from({ length: 40 }, (_, i) => ({ factors: { lot: i % 2 === 0 ? 'A' : 'B' } }))
 * const lots = factorTable([{ name: 'lot', kind: 'levels' }])(rows)
 * const named = rows.map((_, i) => i % 4 === 0)
 * const here = lots._tag === 'Right' && associate(standardAssociation)({ table: lots.right, named })
 * const family = lots._tag === 'Right' &&
 *   familyOf(standardAssociation)(associationTally(lots.right, marksOf(lots.right, named), standardAssociation.pairs))
 * JSON.stringify(family && associationFrom(standardAssociation)(family, [])) === JSON.stringify(here) // => true
 */
export const associationFrom =
  (policy: AssociationPolicy): ((family: Family, strata: readonly StrataBetween[]) => Association) =>
  (family, strata) => {
    const known = new Map(strata.map((one) => [`${one.place}:${one.by}`, one.strata] as const))
    return attributed(policy, family, placesIn(policy)(family), (place, by) => known.get(`${place}:${by}`) ?? new Map())
  }

const surest = ({ tested }: Family): readonly number[] =>
  tested.map((_, i) => i).sort((a, b) => (tested[a] as { p: number }).p - (tested[b] as { p: number }).p)

const attributed = (
  policy: AssociationPolicy,
  family: Family,
  places: readonly Place[],
  strata: (place: number, by: number) => Strata,
): Association => {
  const explained = explanationsOf(places, strata, policy.level)
  const toFinding = findingOf(policy.confidence)
  const ordered = surest(family)
  const found = ordered.filter((i) => (family.adjusted[i] as number) <= policy.level)
  let place = -1
  const findings = found.map((i): Finding => {
    const tested = family.tested[i] as Family['tested'][number]
    if (tested.found._tag === 'Level') place += 1
    const by = tested.found._tag === 'Level' ? explained[place] : undefined
    return toFinding(tested, family.adjusted[i] as number, {
      compared: tested.found._tag === 'Level' && place < places.length,
      ...(by === undefined ? {} : { explainedBy: places[by] as FoundAt }),
    })
  })
  const next = ordered.find((i) => (family.adjusted[i] as number) > policy.level)
  return {
    named: family.named,
    family: family.tested.length,
    findings: inOrder(findings),
    factors: family.factors,
    ...(next === undefined ? {} : { closest: closestOf(family, next) }),
  }
}

const closestOf = ({ tested, adjusted }: Family, i: number): NonNullable<Association['closest']> => {
  const { factor, p, found } = tested[i] as Family['tested'][number]
  return { factor, level: found._tag === 'Trend' ? [] : found.level, p, adjusted: adjusted[i] as number }
}

/** What stands for itself, each followed by all that lead to it. */
const inOrder = (findings: readonly Finding[]): readonly Finding[] => {
  const keyOf = ({ factor, level }: FoundAt): string => JSON.stringify([factor, level])
  const levels = new Map(findings.flatMap((one) => (one._tag === 'LevelFinding' ? [[keyOf(one), one] as const] : [])))
  const rootOf = (one: Finding): Finding => {
    let root = one
    while (root._tag === 'LevelFinding' && root.explainedBy !== undefined)
      root = levels.get(keyOf(root.explainedBy)) as LevelFinding
    return root
  }
  const followers = new Map<Finding, Finding[]>()
  for (const one of findings) {
    const root = rootOf(one)
    followers.set(root, one === root ? [one, ...(followers.get(root) ?? [])] : [...(followers.get(root) ?? []), one])
  }
  return findings.flatMap((one) => followers.get(one) ?? [])
}
