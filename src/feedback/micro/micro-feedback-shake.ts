import { type Either, isLeft, right } from 'fp-ts/Either'
import { instantText, isBlank, listOf, oneOfTexts, optional, record, text } from '../../core/parse/parse.ts'
import type { NonEmpty, ParseIssue } from '../../core/parse-issue.ts'
import { normalForm } from '../../text/normalize.ts'
import { type EvidenceReference, evidenceKinds, type ShakeReport } from './micro-feedback.ts'

const symptoms = ['lag', 'crash', 'other'] as const

/** The labels of the buttons in the customer's language, as well as the rule's own words. */
const labels: { readonly [label: string]: (typeof symptoms)[number] } = {
  卡顿: 'lag',
  卡: 'lag',
  卡住: 'lag',
  卡死: 'lag',
  延迟: 'lag',
  slow: 'lag',
  frozen: 'lag',
  freeze: 'lag',
  闪退: 'crash',
  崩溃: 'crash',
  crashed: 'crash',
  其他: 'other',
  其它: 'other',
}
const symptomNamed = (received: unknown): unknown => {
  if (typeof received !== 'string' || received.length > longestLabel) return received
  const label = normalForm(received).trim()
  return Object.hasOwn(labels, label) ? labels[label] : symptoms.includes(label as 'lag') ? label : received
}
const longestLabel = 40

const reported = record<Omit<ShakeReport, '_tag'>>({
  id: text,
  at: instantText,
  symptom: (received, path) => oneOfTexts(symptoms)(symptomNamed(received), path),
  evidence: listOf(record<EvidenceReference>({ kind: oneOfTexts(evidenceKinds), ref: text })),
  customerId: optional(text, isBlank),
  comment: optional(text, isBlank),
})

/**
 * Reads the report of a shaken phone (摇一摇): what went wrong, and references to the screenshot and the log the
 * caller stored. The symptom may come by the label of its button: 卡顿, 闪退. A report with little or no evidence is still a report; {@link missingEvidence} says what lacks.
 *
 * @example
 * parseShake({ id: 's1', at: '2026-11-21T02:00:00Z', symptom: 'crash', evidence: [{ kind: 'log', ref: 'L9' }] })
 * // => right({ _tag: 'ShakeReport', id: 's1', at: 1795226400000, symptom: 'crash',
 * //      evidence: [{ kind: 'log', ref: 'L9' }] })
 * parseShake({ id: 's2', at: 0, symptom: '闪退', evidence: [] })
 * // => right({ _tag: 'ShakeReport', id: 's2', at: 0, symptom: 'crash', evidence: [] })
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
