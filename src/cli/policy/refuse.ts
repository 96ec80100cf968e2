import type { Speech } from '../language.ts'
import type { World } from '../world.ts'
import type { PolicyProblem } from './problem.ts'
import { sayPolicyProblem } from './sentences.ts'

/** 0 nothing found · 1 findings, or a file that cannot be worked on · 2 the command line is wrong. */
export type PolicyExitCode = 0 | 1 | 2

/** Says every problem, on one line each. */
export const refuse = (
  problems: readonly PolicyProblem[],
  code: PolicyExitCode,
  speech: Speech,
  { error }: World,
): PolicyExitCode => {
  const lines = problems.map(sayPolicyProblem(speech))
  error(
    lines.length === 1
      ? `voc-rules: ${lines[0]}\n`
      : [speech.text.refused(lines.length), ...lines.map((line) => `  ${line}`), ''].join('\n'),
  )
  return code
}
