import type { TriageColumns, TriagePolicy, TriageTable } from '../../inner-loop/triage/policy.ts'
import { redFlagCategories } from '../../inner-loop/vocabulary/category.ts'
import { columnsOf } from '../../inner-loop/vocabulary/columns.ts'
import { standardVocabulary } from '../vocabulary.ts'
import { proved } from './proved.ts'

const flags = redFlagCategories

const { score, valueTier, redFlags, complaint } = columnsOf(standardVocabulary)
const columns: TriageColumns = { score, valueTier, redFlags, complaint }
/** Whether or not it complains. */
const anyhow = { complaint: { orMissing: true } } as const

/** The article's three sentences, and an explicit line for everybody else. */
const articleRows: TriageTable['rows'] = [
  {
    id: 'high-value-severe-with-red-line',
    when: { ...anyhow, score: { le: 3 }, valueTier: { is: 'high' }, redFlags: { anyOf: flags } },
    then: 'P0',
    source: 'A2.3, A2.4',
  },
  {
    id: 'high-value-detractor',
    when: { ...anyhow, score: { le: 6 }, valueTier: { is: 'high' } },
    then: 'P1',
    source: 'A2.3',
  },
  {
    id: 'standard-severe',
    when: { ...anyhow, score: { le: 3 }, valueTier: { is: 'standard', orMissing: true } },
    then: 'P1',
    source: 'A2.3',
  },
  {
    id: 'standard-mild',
    when: { ...anyhow, score: { ge: 4, le: 6 }, valueTier: { is: 'standard', orMissing: true } },
    then: 'P2',
    source: 'A2.3',
  },
  {
    id: 'no-detractor',
    when: { ...anyhow, score: { ge: 7, orMissing: true }, valueTier: { orMissing: true } },
    then: 'noCase',
    source: 'A2.1',
  },
]

const outputs = ['P0', 'P1', 'P2', 'noCase'] as const

/** Nobody is less urgent for a lower score, a higher value or one red flag more: `verify` proves it. */
const expect: NonNullable<TriageTable['expect']> = {
  monotone: { score: 'lessUrgent', valueTier: 'moreUrgent', redFlags: 'moreUrgent', complaint: 'moreUrgent' },
}

const table = { columns, outputs, hit: 'mostUrgent', expect } as const

const alwaysP0 = (id: string, ...anyOf: readonly (typeof flags)[number][]): TriageTable['rows'][number] => ({
  id,
  when: { ...anyhow, score: { orMissing: true }, valueTier: { orMissing: true }, redFlags: { anyOf } },
  then: 'P0',
  source: 'A4.7',
})

/** A complaint without a score is a case for the department responsible. */
const complaintWithoutScore: TriageTable['rows'][number] = {
  id: 'complaint-without-score',
  when: { score: { missing: true }, valueTier: { orMissing: true }, complaint: { is: 'yes' } },
  then: 'P2',
  source: 'A4.17',
}

/**
 * Only detractors are triaged, to the letter of the article (严格贬损者分诊).
 *
 * @example
 * triage(strictDetractorTriage)({ score: 5, valueTier: 'high', redFlags: [] }).output // => 'P1'
 * triage(strictDetractorTriage)({ score: 9, redFlags: ['safety'] }).output // => 'noCase'
 */
export const strictDetractorTriage: TriagePolicy = proved({
  id: 'strict-detractor-triage',
  version: '1.0.0',
  ...table,
  rows: articleRows,
})

/**
 * The default: besides, a legal or safety statement is always P0, whatever the score and tier, and a complaint without a
 * score is a P2 (安全优先分诊).
 *
 * @example
 * triage(safetyFirstTriage)({ score: 2, valueTier: 'high', redFlags: ['fraud'] }).output // => 'P0'
 * triage(safetyFirstTriage)({ score: 9, redFlags: ['safety'] }).output // => 'P0'
 * triage(safetyFirstTriage)({ score: 9, redFlags: ['fraud'] }).output // => 'noCase'
 */
export const safetyFirstTriage: TriagePolicy = proved({
  id: 'safety-first-triage',
  version: '1.0.0',
  ...table,
  rows: [...articleRows, complaintWithoutScore, alwaysP0('law-or-safety', 'legal', 'safety')],
})

/**
 * Besides, fraud counts as unlawful conduct and is always P0 too (欺诈即违法分诊).
 *
 * @example
 * triage(unlawfulFraudTriage)({ score: 9, redFlags: ['fraud'] }).output // => 'P0'
 */
export const unlawfulFraudTriage: TriagePolicy = proved({
  id: 'unlawful-fraud-triage',
  version: '1.0.0',
  ...table,
  rows: [...articleRows, complaintWithoutScore, alwaysP0('law-safety-or-fraud', 'legal', 'safety', 'fraud')],
})
