import { type Either, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../../core/parse-issue.ts'
import { triageOutcomes } from '../../../inner-loop/vocabulary/priority.ts'
import { standardSla } from '../../../policies/inner-loop/sla.ts'
import type { Clocks } from '../../../tables/questions/weigh.ts'
import { nearest } from '../../map/nearest.ts'
import type { PolicyProblem } from '../problem.ts'

/** The clocks outputs start: those the command line names, or for tables of priorities the standard ones. */
export const clocksOf = (
  given: string | undefined,
  outputs: readonly string[],
): Either<NonEmpty<PolicyProblem>, Clocks> => {
  if (given === undefined) return right(outputs.every(isTriageOutcome) ? standardClocks : {})
  const entries = given.split(',').map((entry) => entryIn(entry, outputs))
  const [first, ...rest] = entries.flatMap((entry) => ('problem' in entry ? [entry.problem] : []))
  return first === undefined
    ? right(Object.fromEntries(entries.flatMap((entry) => ('clock' in entry ? [entry.clock] : []))))
    : left([first, ...rest])
}

const isTriageOutcome = (output: string): boolean => triageOutcomes.some((outcome) => outcome === output)

const standardClocks: Clocks = Object.fromEntries(
  Object.entries(standardSla.targets).map(([output, { withinMinutes }]) => [output, `${withinMinutes / 60}h`]),
)

const entryIn = (
  entry: string,
  outputs: readonly string[],
): { readonly clock: readonly [string, string] } | { readonly problem: PolicyProblem } => {
  const sign = entry.lastIndexOf('=')
  const [output, clock] = [entry.slice(0, sign).trim(), entry.slice(sign + 1).trim()]
  if (sign < 1 || output === '' || clock === '')
    return {
      problem: {
        _tag: 'OptionUnreadable',
        option: '--clocks',
        received: entry.trim(),
        like: 'P0=4h,P1=4h,P2=24h',
      },
    }
  if (outputs.includes(output)) return { clock: [output, clock] }
  const near = nearest(output, outputs)
  return {
    problem: {
      _tag: 'ClockOutputUnknown',
      output,
      ...(near === undefined ? {} : { nearest: near }),
      outputs,
    },
  }
}
