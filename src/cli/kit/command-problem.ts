import type { CommanderError } from 'commander'
import type { UsageProblem } from './problem.ts'

/** What is wrong with the command line, as data, where the parser of arguments says it in English. */
export const commandProblem = ({ code, message }: CommanderError): UsageProblem => {
  const named = /'([^']*)'/u.exec(message)?.[1] ?? ''
  const option = named.split(' ')[0] ?? ''
  const near = /Did you mean (?:one of )?([^,?)\s]+)/u.exec(message)?.[1]
  const nearest = near === undefined ? {} : { nearest: near }
  switch (code) {
    case 'commander.unknownOption':
      return { _tag: 'OptionUnknown', option: named, ...nearest }
    case 'commander.optionMissingArgument':
      return { _tag: 'OptionWithoutValue', option }
    case 'commander.missingMandatoryOptionValue':
      return { _tag: 'OptionMissing', option }
    case 'commander.missingArgument':
      return { _tag: 'ArgumentMissing', argument: named }
    case 'commander.unknownCommand':
      return { _tag: 'CommandUnknown', command: named, ...nearest }
    default:
      return { _tag: 'ArgumentsTooMany' }
  }
}
