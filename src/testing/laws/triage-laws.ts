import * as fc from 'fast-check'
import type { TriagePolicy } from '../../inner-loop/triage/policy.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import { compile } from '../../tables/deciding/compile.ts'
import { type Column, knownOf } from '../../tables/shape/column.ts'
import type { Facts } from '../../tables/shape/facts.ts'
import type { Table, Verified } from '../../tables/shape/table.ts'
import { factsOf } from '../arbitraries/facts.ts'
import { type Law, law } from './law.ts'

/**
 * What a triage policy should keep to, so that nobody is worse off for saying more or faring worse; in the words of the
 * policy's own columns. What a table does not look at, it cannot be unfair about.
 *
 * @example
 * triageLaws(safetyFirstTriage).map(({ title }) => title)
 * // => ['a lower score is never less urgent', 'a red flag never lowers the urgency',
 * //    'a high-value customer is never less urgent', 'an unknown tier decides as standard']
 */
export const triageLaws = (
  policy: TriagePolicy<Words> | { readonly rows: TriagePolicy<Words>['rows'] },
): readonly Law[] => {
  const table = policy as unknown as Verified<Table>
  const { decide } = compile(table)
  const rank = (facts: Facts): number => table.outputs.indexOf(decide(facts as never).output)
  const facts = factsOf(table) as fc.Arbitrary<Facts>
  const [lowest = '', ...higher] = wordsOf(table.columns['valueTier'])
  const highest = higher.at(-1) ?? lowest
  const categories = wordsOf(table.columns['redFlags'])
  const flagsIn = ({ redFlags }: Facts): readonly string[] => (Array.isArray(redFlags) ? redFlags : [])
  return [
    law('a lower score is never less urgent', fc.tuple(facts, fc.nat(10)), ([given, drop]) =>
      typeof given['score'] !== 'number'
        ? true
        : rank({ ...given, score: Math.max(0, given['score'] - drop) }) <= rank(given),
    ),
    law(
      'a red flag never lowers the urgency',
      fc.tuple(facts, fc.nat(categories.length)),
      ([given, place]) =>
        rank({ ...given, redFlags: [...new Set([...flagsIn(given), ...categories.slice(place, place + 1)])] }) <=
        rank(given),
    ),
    law(
      'a high-value customer is never less urgent',
      facts,
      (given) => rank({ ...given, valueTier: highest }) <= rank(given),
    ),
    law(
      'an unknown tier decides as standard',
      facts,
      ({ valueTier: _tier, ...rest }) => rank(rest) === rank({ ...rest, valueTier: lowest }),
    ),
  ]
}

const wordsOf = (column: Column | undefined): readonly string[] => {
  const known = column === undefined ? undefined : knownOf(column)
  return known !== undefined && 'values' in known ? known.values : []
}
