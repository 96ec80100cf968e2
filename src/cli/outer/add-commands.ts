import { type Command, Option } from 'commander'
import { isLeft } from 'fp-ts/Either'
import type { Language } from '../kit/language.ts'
import type { World } from '../kit/world.ts'
import type { OuterOption } from '../locales/text/outer.ts'
import { type PolicyExitCode, sayRefused } from '../policy/refuse.ts'
import { asideText, ofTheCommandLine } from './aside.ts'
import { type OuterCommand, type OuterOptions, outerCommands, type RawOuterOptions } from './asked.ts'
import { causesIn } from './causes.ts'
import { readOuterOptions } from './options.ts'
import type { OuterProblem, TopicsToUse } from './problem.ts'
import { readVoices, type VoicesRead } from './read-voices.ts'
import { causesCsv, causesJson, causesText } from './show/causes-out.ts'
import { type OuterSpeech, outerSpeech, sayOuterProblem } from './speech.ts'
import { topicsNamed } from './taxonomy.ts'
import { themesIn } from './themes.ts'
import { addTopicsCommands } from './topics-commands.ts'

const flags: { readonly [O in OuterOption]: string } = {
  topics: '--topics <taxonomy>',
  base: '--base <base>',
  by: '--by <columns>',
  all: '--all',
  groups: '--groups <count>',
  seed: '--seed <number>',
  comment: '--comment <column>',
  customer: '--customer <column>',
  at: '--at <column>',
  score: '--score <column>',
  channel: '--channel <column>',
  place: '--place <column>',
  timeZone: '--time-zone <zone>',
  asOf: '--as-of <instant>',
  limit: '--limit <count>',
  format: '--format <format>',
  inputFormat: '--input-format <format>',
  encoding: '--encoding <name>',
  locale: '--locale <locale>',
}
const onlyIn: { readonly [O in OuterOption]?: OuterCommand } = {
  base: 'causes',
  by: 'causes',
  at: 'causes',
  score: 'causes',
  customer: 'causes',
  channel: 'causes',
  place: 'causes',
  timeZone: 'causes',
  asOf: 'causes',
  limit: 'causes',
  all: 'themes',
  groups: 'themes',
  seed: 'themes',
}

/** Adds `causes`, `themes` and `topics` to the command line. */
export const addOuterCommands = (
  program: Command,
  configured: (command: Command) => Command,
  world: World & { readonly language: Language },
  leaveWith: (code: PolicyExitCode) => void,
): void => {
  const words = outerSpeech(world.language)
  const { help } = words.outer
  for (const name of outerCommands) {
    const command = configured(program.command(name))
      .description(help.commands[name])
      .argument('<files...>', help.files)
      .addHelpText('after', help.more[name])
    for (const option of Object.keys(flags) as OuterOption[])
      if ((onlyIn[option] ?? name) === name) {
        const one = new Option(flags[option], help.options[option])
        command.addOption(
          option === 'by'
            ? one.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value])
            : one,
        )
      }
    command.action(async (files: readonly string[], raw: RawOuterOptions) => {
      leaveWith(await answer(name, files, raw, words, world))
    })
  }
  addTopicsCommands(program, configured, words, world, leaveWith)
}

const answer = async (
  name: OuterCommand,
  files: readonly string[],
  raw: RawOuterOptions,
  words: OuterSpeech,
  world: World & { readonly language: Language },
): Promise<PolicyExitCode> => {
  const refuse = (problems: readonly OuterProblem[], code: PolicyExitCode): PolicyExitCode => {
    world.error(sayRefused(problems.map(sayOuterProblem(words)), words))
    return code
  }
  const options = readOuterOptions(files, raw)
  if (isLeft(options)) return refuse(options.left, 2)
  const topics = await topicsNamed(options.right.topics, world.language, world)
  if (isLeft(topics)) return refuse(topics.left, 1)
  const read = await readVoices(options.right, topics.right, world, words.text.progress)
  if (isLeft(read)) return refuse(read.left, read.left.some(({ _tag }) => ofTheCommandLine.includes(_tag)) ? 2 : 1)
  if (options.right.base === 'detractors' && !read.right.scored) return refuse([{ _tag: 'ScoresNeeded' }], 2)
  world.error(asideText(read.right, words))
  await world.out(
    name === 'causes'
      ? causes(options.right, read.right, topics.right, words, world)
      : themesIn(options.right, read.right, words, world.colours),
  )
  return 0
}

const causes = (
  options: OuterOptions,
  read: VoicesRead,
  topics: TopicsToUse,
  words: OuterSpeech,
  { colours }: World,
): string => {
  const report = causesIn(options, read, topics)
  return options.format === 'json'
    ? causesJson(report, read, options, topics)
    : options.format === 'csv'
      ? causesCsv(report, topics, words)
      : causesText(report, read, options, topics, words, colours)
}
