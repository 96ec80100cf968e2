import { stratifiedExact, stratifiedTest, type TwoGroups } from '../../stats/comparison/mantel-haenszel.ts'
import { inTwo, type Place, type Strata, sameFactors } from './strata.ts'

/** Below this variance the normal curve is not trusted. */
const smallVariance = 9

/** Strata by a whole factor are used where they keep this part of what the two strata of a single level know. */
const keeps = 0.1

/** One finding inside another's factors, by their positions. */
type StrataOf = (place: number, by: number) => Strata

const chanceIn = (strata: readonly TwoGroups[]): number => {
  const tested = stratifiedTest(strata)
  return tested.variance < smallVariance ? stratifiedExact(strata) : tested.p
}

/**
 * The chance of a finding with another one held fixed: inside every level of the other's factors, or, where that leaves
 * hardly anything to compare because the one is nested in the other, beside the one level alone: the supplier without the lot.
 */
const chanceBeside = (strata: Strata, { level }: Place): number => {
  const key = level.join('\u001f')
  const [whole, two] = [[...strata.values()], inTwo(strata, key)]
  return chanceIn(stratifiedTest(whole).variance >= keeps * stratifiedTest(two).variance ? whole : two)
}

/**
 * Which finding explains which (归因): A is explained by B when A says nothing any more once B is held fixed, while B still
 * does with A held fixed. A bad lot makes its supplier stand out, and every store that sold most of it. For each place that
 * of the finding that explains it, the strongest; places are in the order of their chances.
 *
 * Levels of one factor do not explain each other.
 *
 * @source A4.10
 * @law no finding explains itself, directly or through others
 */
export const explanationsOf = (
  places: readonly Place[],
  strata: StrataOf,
  level: number,
): readonly (number | undefined)[] => {
  const allowed = level / Math.max(1, places.length - 1)
  const known = new Map<number, number>()
  const chance = (place: number, by: number): number => {
    const key = place * places.length + by
    const had = known.get(key)
    if (had !== undefined) return had
    const found = chanceBeside(strata(place, by), places[by] as Place)
    known.set(key, found)
    return found
  }
  const explained = places.map((place, a) => {
    const others = places.map((_, b) => b).filter((b) => b !== a && !sameFactors(place, places[b] as Place))
    return others.find((b) => chance(a, b) > allowed && chance(b, a) <= allowed)
  })
  return explained.map((by, a) => (by === undefined || !leadsBack(explained, a) ? by : undefined))
}

/** Whether the strongest of a ring of explanations is this one: it stands for itself. */
const leadsBack = (explained: readonly (number | undefined)[], from: number): boolean => {
  let [at, strongest] = [explained[from], from]
  for (let steps = 0; at !== undefined && at !== from && steps < explained.length; steps += 1) {
    strongest = Math.min(strongest, at)
    at = explained[at]
  }
  return at === from && strongest === from
}
