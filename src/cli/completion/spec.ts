import type { Command } from 'commander'

/** An option as a shell completes it. */
export interface OptionSpec {
  readonly long: string
  readonly says: string
  /** Whether a value stands behind it. */
  readonly valued: boolean
}

/** A command as a shell completes it: its words, `policy check`, and what may stand behind them. */
export interface CommandSpec {
  readonly path: readonly string[]
  readonly says: string
  readonly commands: readonly string[]
  readonly options: readonly OptionSpec[]
}

/** Every command there is, as the parser of the command line knows it (命令清单). */
export const specOf = (program: Command, path: readonly string[] = []): readonly CommandSpec[] => [
  {
    path,
    says: program.description(),
    commands: program.commands.map((one) => one.name()),
    options: program.options.flatMap(({ long, description, required, hidden }) =>
      typeof long === 'string' && !hidden ? [{ long, says: description, valued: required }] : [],
    ),
  },
  ...program.commands.flatMap((one) => specOf(one, [...path, one.name()])),
]
