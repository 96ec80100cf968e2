import { type AlertEvidence, alertConditionOf } from '../../../explain/conditions/alert-condition.ts'
import { type UnitEvidence, unitConditionOf } from '../../../explain/conditions/unit-condition.ts'
import type { ConditionStatement } from '../../../explain/statements/statement.ts'
import type { Feedback } from '../../../feedback/feedback.ts'
import type { Reach } from '../../../feedback/reach.ts'
import type { Severity } from '../../../inner-loop/alert/severity-policy.ts'
import { boundsOf } from '../../../nps/score.ts'
import type { Condition } from '../../../tables/deciding/decision.ts'
import type { Cell, RangeCell, WordCell } from '../../../tables/shape/cell.ts'
import type { Facts } from '../../../tables/shape/facts.ts'
import { type Evidence, quoteFor } from './evidence.ts'

/**
 * A condition of one of the programme's tables as a statement. Where `evidence` is given it is attached, and a
 * condition that the missing value met is stated as what was missing.
 */
export const statementOf =
  (scale: Feedback['scale'], evidence?: Evidence, facts: Facts = nothing) =>
  ({ column, cell }: Condition): ConditionStatement => {
    switch (column) {
      case 'score':
        return 'missing' in cell || (evidence !== undefined && evidence.feedback.score === undefined)
          ? { _tag: 'ScoreMissing' }
          : scoreWithin(cell, scale, evidence?.feedback.score)
      case 'valueTier':
        return {
          ...('missing' in cell || evidence?.tier.tier === 'unknown'
            ? { _tag: 'TierUnknown' }
            : { _tag: 'TierIs', tiers: wordsOf(cell) }),
          ...(evidence === undefined ? {} : { known: evidence.tier }),
        }
      case 'redFlags':
        return redFlags(cell, evidence)
      case 'priority':
        return { _tag: 'PriorityIs', priorities: wordsOf(cell) }
      case 'reach':
        return 'missing' in cell || (evidence !== undefined && facts['reach'] === undefined)
          ? { _tag: 'ReachUnknown' }
          : reachIs(cell, evidence?.feedback)
      case 'complaint':
        return complaintIs(cell, facts['complaint'])
      case 'alert':
        return {
          _tag: 'AlertIs',
          levels: wordsOf(cell),
          ...(facts['alert'] === undefined ? {} : { level: facts['alert'] as string }),
        }
      case 'csm':
        return {
          _tag: 'OwnManager',
          named: wordsOf(cell).includes('named'),
          ...(evidence?.csm === undefined ? {} : { csm: evidence.csm }),
        }
      case 'businessArea':
      case 'outlet':
        return unitConditionOf(evidence === undefined ? undefined : unitOf(evidence))({ column, cell })
      case 'graver':
      case 'intensity':
      case 'severity':
        return alertConditionOf(evidence === undefined ? undefined : feltIn(evidence, facts))({ column, cell })
      default:
        return columnIs(column, cell, facts)
    }
  }

const nothing: Facts = {}

const complaintIs = (cell: Cell, found: unknown): ConditionStatement => ({
  _tag: 'ComplaintIs',
  complains: found === undefined ? wordsOf(cell).includes('yes') : found === 'yes',
})

const columnIs = (column: string, cell: Cell, facts: Facts): ConditionStatement => {
  const value = facts[column]
  return value === undefined ? { _tag: 'ColumnIs', column, cell } : { _tag: 'ColumnIs', column, cell, value }
}

const unitOf = ({ area, feedback: { businessArea, outlet } }: Evidence): UnitEvidence => ({
  ...(area === undefined ? {} : { area }),
  ...(businessArea === undefined ? {} : { written: businessArea }),
  ...(outlet === undefined ? {} : { outlet }),
})

const feltIn = ({ graver, reading }: Evidence, { severity }: Facts): AlertEvidence => ({
  graver,
  ...(reading === undefined ? {} : { intensity: reading.intensity.level }),
  ...(severity === undefined ? {} : { severity: severity as Severity }),
})

/** Whether a cell asks anything of its column; one that any value and the missing one may meet does not. */
export const asksSomething = ({ cell }: Condition): boolean => Object.keys(cell).some((key) => key !== 'orMissing')

const scoreWithin = (cell: RangeCell, scale: Feedback['scale'], score: number | undefined): ConditionStatement => {
  const { from, to } = boundsOf(scale)
  return {
    _tag: 'ScoreWithin',
    from: Math.max(from, cell.ge ?? from),
    to: Math.min(to, cell.le ?? to),
    scale,
    ...(score === undefined ? {} : { score }),
  }
}

const redFlags = (cell: Cell, evidence: Evidence | undefined): ConditionStatement => {
  const { anyOf, allOf, noneOf } = 'missing' in cell ? {} : cell
  const quote = evidence === undefined ? undefined : quoteFor(evidence, [...(anyOf ?? []), ...(allOf ?? [])])
  return {
    _tag: 'RedFlags',
    ...(anyOf === undefined ? {} : { anyOf }),
    ...(allOf === undefined ? {} : { allOf }),
    ...(noneOf === undefined ? {} : { noneOf }),
    ...(evidence === undefined ? {} : { found: evidence.redFlags }),
    ...(quote === undefined ? {} : { quote }),
  }
}

const reachIs = (cell: WordCell, feedback: Feedback | undefined): ConditionStatement => ({
  _tag: 'ReachIs',
  reaches: wordsOf(cell) as readonly Reach[],
  ...(feedback?.channel === undefined ? {} : { channel: feedback.channel }),
})

const wordsOf = (cell: Cell): readonly string[] =>
  'missing' in cell ? [] : cell.is === undefined ? (cell.in ?? []) : [cell.is]
