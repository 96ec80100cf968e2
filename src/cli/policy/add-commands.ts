import { type Command, Option } from 'commander'
import { isLeft } from 'fp-ts/Either'
import { type Language, type Speech, speech } from '../kit/language.ts'
import type { World } from '../kit/world.ts'
import type { PolicyCommand, PolicyOption } from '../locales/text/policy.ts'
import { checkCommand } from './check/check-command.ts'
import { diffCommand } from './diff/diff-command.ts'
import type { HistorySource } from './diff/history.ts'
import { explainCommand } from './explain/explain-command.ts'
import { type RawPolicyOptions, readPolicyOptions } from './options.ts'
import { type PolicyExitCode, refuse } from './refuse.ts'

const flags: { readonly [O in PolicyOption]: string } = {
  facts: '--facts <facts>',
  history: '--history <file>',
  clocks: '--clocks <output=clock,…>',
  inputFormat: '--input-format <format>',
  encoding: '--encoding <name>',
  timeZone: '--time-zone <zone>',
  dateOrder: '--date-order <order>',
  json: '--json',
  locale: '--locale <locale>',
}
const optionsOf: { readonly [C in PolicyCommand]: readonly PolicyOption[] } = {
  check: ['json', 'locale'],
  diff: ['history', 'clocks', 'timeZone', 'dateOrder', 'inputFormat', 'encoding', 'json', 'locale'],
  explain: ['facts', 'json', 'locale'],
}
const argumentsOf: { readonly [C in PolicyCommand]: readonly ('file' | 'old' | 'new')[] } = {
  check: ['file'],
  diff: ['old', 'new'],
  explain: ['file'],
}

/** Adds `policy check`, `policy diff` and `policy explain` to the command line. */
export const addPolicyCommands = (
  program: Command,
  configured: (command: Command) => Command,
  world: World & { readonly language: Language },
  leaveWith: (code: PolicyExitCode) => void,
): void => {
  const words = speech[world.language]
  const { help } = words.text.policy
  const policy = configured(program.command('policy')).description(help.policy)
  policy.helpCommand(false)
  for (const name of ['check', 'diff', 'explain'] as const) {
    const command = configured(policy.command(name))
      .description(help.commands[name])
      .allowExcessArguments(false)
      .addHelpText('after', help.more[name])
    for (const argument of argumentsOf[name]) command.argument(`<${argument}>`, help.arguments[argument])
    for (const option of optionsOf[name])
      command.addOption(new Option(flags[option], help.options[option]).makeOptionMandatory(option === 'facts'))
    command.action(async () => {
      const raw = command.opts<RawPolicyOptions>()
      const options = readPolicyOptions(raw)
      leaveWith(
        isLeft(options)
          ? refuse(options.left, 2, words, world)
          : await acts[name]({ files: command.args, raw, ...options.right }, words, world),
      )
    })
  }
}

interface Given {
  readonly files: readonly string[]
  readonly raw: RawPolicyOptions
  readonly history?: HistorySource
}

const acts: {
  readonly [C in PolicyCommand]: (given: Given, words: Speech, world: World) => Promise<PolicyExitCode>
} = {
  check: ({ files: [file = ''], raw: { json = false } }, words, world) => checkCommand(file, json, words, world),
  diff: ({ files: [before = '', after = ''], raw: { json = false, clocks, timeZone }, history }, words, world) =>
    diffCommand(
      {
        files: [before, after],
        json,
        ...(clocks === undefined ? {} : { clocks }),
        ...(timeZone === undefined ? {} : { timeZone }),
        ...(history === undefined ? {} : { history }),
      },
      words,
      world,
    ),
  explain: ({ files: [file = ''], raw: { json = false, facts = '' } }, words, world) =>
    explainCommand({ file, facts, json }, words, world),
}
