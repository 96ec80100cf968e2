import * as fc from 'fast-check'
import { alert } from '../../inner-loop/alert/alert.ts'
import type { AlertFacts, AlertPolicy } from '../../inner-loop/alert/policy.ts'
import { severity } from '../../inner-loop/alert/severity.ts'
import { type SeverityFacts, type SeverityPolicy, severities } from '../../inner-loop/alert/severity-policy.ts'
import { alertLevels } from '../../inner-loop/vocabulary/level.ts'
import { factsOf } from '../arbitraries/facts.ts'
import { type Law, law } from './law.ts'

type Raised = Pick<SeverityFacts, 'redFlags' | 'graver' | 'intensity' | 'reach'>

/** Feedback as it is, and as it would be with worse words, stronger feeling or a wider public. */
const worse = <F extends SeverityFacts>(facts: fc.Arbitrary<F>): fc.Arbitrary<readonly [F, F]> =>
  fc.tuple(facts, facts, fc.constantFrom('redFlags', 'graver', 'intensity', 'reach')).map(([given, other, along]) => {
    const raised: { readonly [K in typeof along]: Partial<Raised> } = {
      redFlags: { redFlags: [...new Set([...given.redFlags, ...other.redFlags])] },
      graver: { graver: [...new Set([...given.graver, ...other.graver])] },
      intensity: given.intensity === undefined ? {} : { intensity: 'extreme' },
      reach: given.reach === undefined ? {} : { reach: given.reach === 'private' ? 'public' : 'wide' },
    }
    return [given, { ...given, ...raised[along] }]
  })

/**
 * What a severity policy should keep to.
 *
 * @example
 * severityLaws(standardSeverity).map(({ title }) => title)
 * // => ['graver words, stronger feeling and wider reach are never less severe',
 * //    'staff attitude is never graver than the same about anything else']
 */
export const severityLaws = (policy: SeverityPolicy): readonly Law[] => {
  const decide = severity(policy)
  const rank = (facts: SeverityFacts): number => severities.indexOf(decide(facts).output)
  return [
    law(
      'graver words, stronger feeling and wider reach are never less severe',
      worse(factsOf(policy)),
      ([given, raised]) => rank(raised) >= rank(given),
    ),
    law(
      'staff attitude is never graver than the same about anything else',
      factsOf(policy),
      ({ businessArea: _area, ...facts }) => rank({ ...facts, businessArea: 'staffAttitude' }) <= rank(facts),
    ),
  ]
}

/**
 * What an alert policy should keep to.
 *
 * @example
 * alertLaws(standardAlert).map(({ title }) => title)
 * // => ['law or safety always reaches legal, crisis PR and top management',
 * //    'more red flags, stronger feeling, wider reach and higher severity never alert less',
 * //    'naming the outlet never deletes an alert, and always reaches its region',
 * //    'an alert tells somebody, each role once, and no alert tells nobody']
 */
export const alertLaws = (policy: AlertPolicy): readonly Law[] => {
  const raise = alert(policy)
  const rank = (facts: AlertFacts): number => alertLevels.indexOf(raise(facts).level)
  const facts = factsOf(policy.table)
  return [
    law(
      'law or safety always reaches legal, crisis PR and top management',
      fc.tuple(facts, fc.constantFrom('legal', 'safety')),
      ([given, flag]) => {
        const told = raise({ ...given, redFlags: [...given.redFlags, flag] }).notices.map(({ to }) => to)
        return (['legal', 'crisisPr', 'topManagement'] as const).every((role) => told.includes(role))
      },
    ),
    law(
      'more red flags, stronger feeling, wider reach and higher severity never alert less',
      fc.tuple(worse(facts), fc.constantFrom(...severities)),
      ([[given, raised], grade]) =>
        rank(raised) <= rank(given) &&
        (severities.indexOf(grade) < severities.indexOf(given.severity) ||
          rank({ ...given, severity: grade }) <= rank(given)),
    ),
    law(
      'naming the outlet never deletes an alert, and always reaches its region',
      facts,
      ({ outlet: _outlet, ...given }) => {
        const named = raise({ ...given, outlet: 'one' } as AlertFacts)
        return (
          raise(given as AlertFacts).level === 'none' ||
          (policy.alsoAtOutlet === undefined
            ? named.level !== 'none'
            : policy.tell[policy.alsoAtOutlet].notices.every(({ to, withinMinutes, media }) =>
                named.notices.some(
                  (one) =>
                    one.to === to &&
                    one.withinMinutes <= withinMinutes &&
                    media.every((medium) => one.media.includes(medium)),
                ),
              ))
        )
      },
    ),
    law('an alert tells somebody, each role once, and no alert tells nobody', facts, (given) => {
      const { level, notices, source } = raise(given)
      return level === 'none'
        ? notices.length === 0 && source === undefined
        : notices.length > 0 &&
            new Set(notices.map(({ to }) => to)).size === notices.length &&
            notices.every(({ withinMinutes, media }) => withinMinutes > 0 && media.length > 0)
    }),
  ]
}
