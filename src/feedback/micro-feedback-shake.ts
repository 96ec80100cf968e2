import { type Either, isLeft, right } from 'fp-ts/Either'
import { instantText, isBlank, listOf, oneOfTexts, optional, record, text } from '../core/parse.ts'
import type { NonEmpty, ParseIssue } from '../core/parse-issue.ts'
import { type EvidenceReference, evidenceKinds, type ShakeReport } from './micro-feedback.ts'

const reported = record<Omit<ShakeReport, '_tag'>>({
  id: text,
  at: instantText,
  symptom: oneOfTexts(['lag', 'crash', 'other'] as const),
  evidence: listOf(record<EvidenceReference>({ kind: oneOfTexts(evidenceKinds), ref: text })),
  customerId: optional(text, isBlank),
  comment: optional(text, isBlank),
})

/**
 * Reads the report of a shaken phone (摇一摇): what went wrong, and references to the screenshot and the log the
 * caller stored. A report with little or no evidence is still a report; {@link missingEvidence} says what lacks.
 *
 * @example
 * parseShake({ id: 's1', at: '2026-11-21T02:00:00Z', symptom: 'crash', evidence: [{ kind: 'log', ref: 'L9' }] })
 * // => right({ _tag: 'ShakeReport', id: 's1', at: 1795226400000, symptom: 'crash',
 * //      evidence: [{ kind: 'log', ref: 'L9' }] })
 * @source A0.11
 * @law a shake report parses to itself
 */
export const parseShake = (received: unknown): Either<NonEmpty<ParseIssue>, ShakeReport> => {
  const read = reported(received, [])
  return isLeft(read) ? read : right({ _tag: 'ShakeReport', ...read.right })
}

/**
 * Which kinds of evidence a report came without (缺失证据).
 *
 * @example
 * missingEvidence({ evidence: [{ kind: 'log', ref: 'L9' }] }) // => ['screenshot']
 * @source A0.11
 */
export const missingEvidence = ({ evidence }: Pick<ShakeReport, 'evidence'>): readonly EvidenceReference['kind'][] =>
  evidenceKinds.filter((kind) => !evidence.some((one) => one.kind === kind))
