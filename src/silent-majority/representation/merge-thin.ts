import type { Scale } from '../../nps/score.ts'
import { answersIn } from '../../nps/tally.ts'
import { addedStrata, byName, type StratumHeard } from './heard.ts'
import type { RepresentationPolicy } from './policy.ts'

/** Kinds of customers that were put together, because some had too few answers. */
export interface StrataMerged {
  readonly _tag: 'StrataMerged'
  readonly names: readonly string[]
  readonly into: string
}

export interface Merged<S extends Scale> {
  readonly strata: readonly StratumHeard<S>[]
  readonly merges: readonly StrataMerged[]
}

/**
 * Puts thin kinds together with those the policy names for them. Where thin kinds name each other in a circle they
 * become one, under the first of their names: the order of kinds and merges does not matter.
 *
 * @source A0.16
 * @law merging keeps every customer and every answer
 * @law merging leaves kinds with enough answers apart
 */
export const mergeThin =
  <S extends Scale>({ leastAnswers, thin }: Pick<RepresentationPolicy, 'leastAnswers' | 'thin'>) =>
  (strata: readonly StratumHeard<S>[]): Merged<S> => {
    const named = new Map(thin === 'refuse' ? [] : Object.entries(thin.mergeInto))
    const isThin = new Set(strata.filter(({ tally }) => answersIn(tally) < leastAnswers).map(({ name }) => name))
    const next = (name: string): string | undefined => (isThin.has(name) ? named.get(name) : undefined)
    const groups = new Map<string, StratumHeard<S>[]>()
    for (const stratum of strata) {
      const end = endOf(next, stratum.name)
      groups.set(end, [...(groups.get(end) ?? []), stratum])
    }
    const merged = [...groups].map(([name, members]) => ({ name, members })).sort(byName)
    return {
      strata: merged.map(({ name, members }) => ({ ...members.reduce(addedStrata), name })),
      merges: merged
        .filter(({ name: into, members }) => members.some(({ name }) => name !== into))
        .map(({ name: into, members }) => ({
          _tag: 'StrataMerged',
          names: members.map(({ name }) => name).sort(),
          into,
        })),
    }
  }

/** Where a name leads: the first that leads nowhere, or of a circle the first in the order of names. */
const endOf = (next: (name: string) => string | undefined, from: string): string => {
  const passed: string[] = []
  let at = from
  for (let to = next(at); to !== undefined; to = next(at)) {
    const circle = passed.indexOf(at)
    if (circle >= 0) return passed.slice(circle).sort()[0] as string
    passed.push(at)
    at = to
  }
  return at
}
