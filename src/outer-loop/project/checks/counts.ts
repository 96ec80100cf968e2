import type { Instant } from '../../../core/instant.ts'
import { countIssues, topicIssues, windowIssues } from '../../validation/check.ts'
import type { ValidationIssue } from '../../validation/issue.ts'
import type { Measurement } from '../../validation/measurement.ts'
import type { ProjectFault } from '../fault.ts'
import { projectMoves } from '../moves.ts'
import { faultIf } from './check.ts'

const source = projectMoves.ProjectValidated.source

/** Counts a project will be compared with: of its topics, by its taxonomy, of windows that are over. */
export const countFaults = (
  {
    topics,
    baseline,
    control,
  }: { readonly topics: readonly string[]; readonly baseline: Measurement; readonly control?: Measurement },
  taxonomyVersion: string,
  at: Instant,
): readonly ProjectFault[] => {
  const counted = [['before', baseline], ...(control === undefined ? [] : [['controlBefore', control]])] as const
  const [first, ...others]: readonly ValidationIssue[] = [
    ...topicIssues(topics),
    ...(counted as readonly (readonly ['before', Measurement])[]).flatMap(([where, one]) => [
      ...windowIssues(where, one),
      ...countIssues(topics, where, one),
    ]),
  ].slice(0, 50)
  return [
    ...(first === undefined ? [] : faultIf(true, { _tag: 'CountsUnfit', issues: [first, ...others] }, source)),
    ...[baseline, ...(control === undefined ? [] : [control])].flatMap(({ taxonomyVersion: received, window }) => [
      ...faultIf(
        received !== taxonomyVersion,
        { _tag: 'TaxonomyIsAnother', expected: taxonomyVersion, received },
        source,
      ),
      ...faultIf(window.to > at, { _tag: 'WindowNotOver', to: window.to, at }, source),
    ]),
  ]
}
