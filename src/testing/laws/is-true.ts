import { valueTierOf } from '../../customer/value-tier.ts'
import type { ConditionStatement } from '../../explain/statements/statement.ts'
import { named } from '../../feedback/named.ts'
import { reachIn } from '../../feedback/reach.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { Assessment } from '../../programme/assess/assessment.ts'
import { complaintIn } from '../../programme/policy/complaint.ts'
import type { ProgrammePolicy } from '../../programme/policy/policy.ts'
import type { AssessmentFacts } from '../../programme/understanding/facts.ts'
import { type Columns, knownOf } from '../../tables/shape/column.ts'
import type { Facts } from '../../tables/shape/facts.ts'
import { holds as fits } from '../../tables/shape/holds.ts'

/**
 * Whether a statement is true of the facts and of what was decided before: what makes an explanation checkable.
 *
 * @example
 * const feedback = { id: '881', receivedAt: instant(0), scale: '0-10', score: npsScore(2) } as const
 * const facts = { feedback, customer: { id: 'c17', valueTier: 'high' } } as const
 * const decided = assess(standardProgramme)(facts)
 * decided.priority // => 'P1'
 * decided.because.every(isTrue(standardProgramme)(facts, decided)) // => true
 */
export const isTrue =
  (policy: ProgrammePolicy<Words>) =>
  (
    { feedback, customer, columns }: AssessmentFacts<Words>,
    { priority, triage, reading, severity, alert }: Assessment<Words>,
  ) =>
  (said: ConditionStatement): boolean => {
    const { tier } = valueTierOf<Words>(policy.valueTier)(customer)
    const reach = reachIn(policy.reach)(feedback)
    const complaint = complaintIn(policy.complaints)(feedback)
    const categoryOf = named(policy.words.categories ?? {})
    const strong = [...(feedback.redFlags ?? []).map((one) => categoryOf(one) ?? one), ...(reading?.categories ?? [])]
    const decide = policy.vocabulary.categories
    switch (said._tag) {
      case 'ScoreWithin':
        return (
          feedback.score !== undefined &&
          said.score === feedback.score &&
          said.scale === feedback.scale &&
          said.from <= feedback.score &&
          feedback.score <= said.to
        )
      case 'ScoreMissing':
        return feedback.score === undefined
      case 'TierIs':
        return said.tiers.includes(tier) && said.known?.tier === tier
      case 'TierUnknown':
        return tier === 'unknown'
      case 'RedFlags':
        return holds(said, strong) && (said.quote === undefined || feedback.comment?.includes(said.quote) === true)
      case 'PriorityIs':
        return said.priorities.includes(triage) || said.priorities.includes(priority)
      case 'ReachIs':
        return reach !== undefined && said.reaches.includes(reach) && said.channel === feedback.channel
      case 'ReachUnknown':
        return reach === undefined
      case 'ComplaintIs':
        return said.complains === (complaint === 'yes')
      case 'AlertIs':
        return said.level === (alert?.level ?? 'none') && said.levels.includes(said.level)
      case 'OwnManager':
        return said.named === (customer?.csm !== undefined) && said.csm === customer?.csm
      case 'BusinessAreaIs':
        return (
          said.area !== undefined &&
          callsIt(policy, said.area, feedback.businessArea) &&
          said.area !== said.not &&
          (said.areas?.includes(said.area) ?? true)
        )
      case 'BusinessAreaMissing':
        return (
          said.written === feedback.businessArea &&
          !policy.vocabulary.areas.some((word) => callsIt(policy, word, said.written))
        )
      case 'ColumnIs': {
        const written = (columns as Facts | undefined)?.[said.column] ?? (feedback as unknown as Facts)[said.column]
        const column = (policy.vocabulary.columns as Columns)[said.column]
        const known = column === undefined ? undefined : knownOf(column)
        // a word that the column does not have says nothing
        const value = known?.kind === 'oneOf' && !known.values.includes(written as string) ? undefined : written
        return JSON.stringify(said.value) === JSON.stringify(value) && fits(said.cell, value)
      }
      case 'OutletIs':
        return said.outlet === feedback.outlet && said.outlets.includes('one')
      case 'OutletMissing':
        return feedback.outlet === undefined
      case 'GraverWords':
        return holds(said, [...strong.filter((one) => !decide.includes(one)), ...(reading?.graver ?? [])])
      case 'IntensityIs':
        return said.level !== undefined && said.level === reading?.intensity.level && said.levels.includes(said.level)
      case 'IntensityMissing':
        return feedback.comment === undefined
      case 'SeverityIs':
        return said.severity === severity.grade && said.severities.includes(severity.grade)
    }
  }

/** Whether the policy takes what was written for this part of the business. */
const callsIt = ({ businessAreas }: ProgrammePolicy<Words>, area: string, written = ''): boolean =>
  [area, ...(businessAreas.names[area] ?? [])].some((name) => plain(name) === plain(written))
const plain = (name: string): string => name.normalize('NFKC').trim().toLowerCase()

const holds = (
  {
    anyOf,
    allOf,
    noneOf,
  }: { readonly anyOf?: readonly string[]; readonly allOf?: readonly string[]; readonly noneOf?: readonly string[] },
  found: readonly string[],
): boolean =>
  (anyOf === undefined || anyOf.some((one) => found.includes(one))) &&
  (allOf === undefined || allOf.every((one) => found.includes(one))) &&
  (noneOf === undefined || !noneOf.some((one) => found.includes(one)))
