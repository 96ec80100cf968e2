import * as fc from 'fast-check'
import type { TriageFacts, TriagePolicy } from '../inner-loop/triage/policy.ts'
import { triage } from '../inner-loop/triage/triage.ts'
import { urgencyRank } from '../inner-loop/vocabulary/priority.ts'
import { factsOf } from './facts.ts'
import { type Law, law } from './law.ts'

/** What a triage policy should keep to, so that nobody is worse off for saying more or faring worse. */
export const triageLaws = (policy: TriagePolicy): readonly Law[] => {
  const decide = triage(policy)
  const rank = (facts: TriageFacts): number => urgencyRank(decide(facts).output)
  const facts = factsOf(policy)
  const categories = policy.columns.redFlags.values
  return [
    law('a lower score is never less urgent', fc.tuple(facts, fc.nat(10)), ([given, drop]) =>
      given.score === undefined ? true : rank({ ...given, score: Math.max(0, given.score - drop) }) <= rank(given),
    ),
    law(
      'a red flag never lowers the urgency',
      fc.tuple(facts, fc.constantFrom(...categories)),
      ([given, flag]) => rank({ ...given, redFlags: [...new Set([...given.redFlags, flag])] }) <= rank(given),
    ),
    law(
      'a high-value customer is never less urgent',
      facts,
      (given) => rank({ ...given, valueTier: 'high' }) <= rank(given),
    ),
    law(
      'an unknown tier decides as standard',
      facts,
      ({ valueTier: _tier, ...rest }) => rank(rest) === rank({ ...rest, valueTier: 'standard' }),
    ),
  ]
}
