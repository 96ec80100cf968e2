import type { Command } from 'commander'
import { type Language, speech } from '../kit/language.ts'
import { type ExitCode, refuse } from '../kit/refuse.ts'
import type { World } from '../kit/world.ts'
import { scriptFor, shells } from './scripts.ts'
import { specOf } from './spec.ts'

/** Adds `completion`, `version` and `help` to the command line. */
export const addCompletionCommands = (
  program: Command,
  configured: (command: Command) => Command,
  world: World & { readonly language: Language },
  leaveWith: (code: ExitCode) => void,
): void => {
  const words = speech[world.language]
  const { help } = words.text
  configured(program.command('completion'))
    .description(help.completion)
    .argument('<shell>', shells.join(', '))
    .allowExcessArguments(false)
    .addHelpText('after', help.completionMore)
    .action(async (named: string) => {
      const shell = shells.find((one) => one === named)
      if (shell === undefined)
        leaveWith(
          refuse([{ _tag: 'OptionNotOneOf', option: 'completion', received: named, allowed: shells }], words, world),
        )
      else await world.out(scriptFor(shell, specOf(program)))
    })
  configured(program.command('version'))
    .description(help.version)
    .allowExcessArguments(false)
    .action(async () => world.out(`${world.version}\n`))
  program.helpCommand('help [command]', help.help)
}
