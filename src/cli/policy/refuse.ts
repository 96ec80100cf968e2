import type { Speech } from '../kit/language.ts'
import type { World } from '../kit/world.ts'
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
  error(sayRefused(problems.map(sayPolicyProblem(speech)), speech))
  return code
}

/** Why nothing was done, a line for each problem. */
export const sayRefused = (lines: readonly string[], { text }: Speech): string =>
  lines.length === 1
    ? `voc-rules: ${lines[0]}\n`
    : [text.refused(lines.length), ...lines.map((line) => `  ${line}`), ''].join('\n')
