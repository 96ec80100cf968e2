import { severities } from '../../inner-loop/alert/severity-policy.ts'
import type { Condition } from '../../tables/deciding/decision.ts'
import type { Cell } from '../../tables/shape/cell.ts'
import type { AlertCondition } from '../statements/alert-statement.ts'

/** What severity and alert looked at besides what triage and routing look at. */
export interface AlertEvidence {
  readonly graver: readonly string[]
  readonly intensity?: string
  readonly severity?: (typeof severities)[number]
}

const intensities = ['calm', 'strong', 'extreme']

/**
 * A condition only severity and alert look at, as a statement. Where `evidence` is given it is attached.
 *
 * @example
 * alertConditionOf({ graver: [], intensity: 'extreme' })({ column: 'intensity', cell: { is: 'extreme' } })
 * // => { _tag: 'IntensityIs', levels: ['extreme'], level: 'extreme' }
 * alertConditionOf()({ column: 'severity', cell: { is: 'high' } })
 * // => { _tag: 'SeverityIs', severities: ['high'] }
 */
export const alertConditionOf =
  (evidence?: AlertEvidence) =>
  ({ column, cell }: Condition<'graver' | 'intensity' | 'severity'>): AlertCondition => {
    switch (column) {
      case 'graver':
        return graverWords(cell, evidence?.graver)
      case 'intensity':
        return 'missing' in cell || (evidence !== undefined && evidence.intensity === undefined)
          ? { _tag: 'IntensityMissing' }
          : {
              _tag: 'IntensityIs',
              levels: wordsOf(cell, intensities),
              ...(evidence?.intensity === undefined ? orMissing(cell) : { level: evidence.intensity }),
            }
      case 'severity':
        return {
          _tag: 'SeverityIs',
          severities: wordsOf(cell, severities),
          ...(evidence?.severity === undefined ? {} : { severity: evidence.severity }),
        }
    }
  }

const graverWords = (cell: Cell, found: readonly string[] | undefined): AlertCondition => {
  const { anyOf, allOf, noneOf } = 'missing' in cell ? {} : cell
  return {
    _tag: 'GraverWords',
    ...(anyOf === undefined ? {} : { anyOf }),
    ...(allOf === undefined ? {} : { allOf }),
    ...(noneOf === undefined ? {} : { noneOf }),
    ...(found === undefined ? {} : { found }),
  }
}

/** The words a cell lets pass. */
const wordsOf = <W extends string>(cell: Cell, all: readonly W[]): readonly W[] => {
  if ('missing' in cell) return []
  const { is, in: some, not } = cell
  return all.filter((word) => (is ?? word) === word && (some?.includes(word) ?? true) && word !== not)
}

const orMissing = (cell: Cell): { readonly orMissing?: true } =>
  'orMissing' in cell && cell.orMissing === true ? { orMissing: true } : {}
