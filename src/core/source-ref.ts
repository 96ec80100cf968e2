/**
 * Where a rule comes from (出处): a row of `docs/sources.md` such as `A2.3`, or several: `A2.3, A4.7`.
 *
 * Policies of one's own name their own document and place.
 */
export type SourceRef = string

/** Which policy decided: `id@version` names it in a log. */
export interface PolicyRef {
  readonly id: string
  readonly version: string
}

/**
 * A policy as one word of a log line.
 *
 * @example
 * policyName({ id: 'safety-first-triage', version: '1.0.0' }) // => 'safety-first-triage@1.0.0'
 */
export const policyName = ({ id, version }: PolicyRef): string => `${id}@${version}`
