import { type Command, Option } from 'commander'
import { isLeft } from 'fp-ts/Either'
import { validate } from '../../outer-loop/validation/validate.ts'
import { standardValidation } from '../../policies/outer-loop/outer-loop-proof.ts'
import type { Language } from '../kit/language.ts'
import type { World } from '../kit/world.ts'
import { validateEn } from '../locales/en/validate.ts'
import type { ValidateOption, ValidateText } from '../locales/text/validate.ts'
import { validateZhCN } from '../locales/zh-CN/validate.ts'
import { asideText, ofTheCommandLine } from '../outer/aside.ts'
import type { OuterProblem } from '../outer/problem.ts'
import { readVoices, type VoicesRead } from '../outer/read-voices.ts'
import { outerSpeech, sayOuterProblem } from '../outer/speech.ts'
import { topicsNamed } from '../outer/taxonomy.ts'
import { type PolicyExitCode, sayRefused } from '../policy/refuse.ts'
import { printable } from '../policy/sentences.ts'
import { validationCsv, validationJson, validationText } from './as-text.ts'
import { factsOf, type Sides } from './measure.ts'
import { type RawValidateOptions, readValidateOptions } from './options.ts'

const texts: { readonly [L in Language]: ValidateText } = { en: validateEn, 'zh-CN': validateZhCN }
const flags: { readonly [O in ValidateOption]: string } = {
  topic: '--topic <topic>',
  split: '--split <date>',
  topics: '--topics <taxonomy>',
  control: '--control <column=value>',
  asked: '--asked <before,after>',
  exception: '--exception <reason>',
  comment: '--comment <column>',
  customer: '--customer <column>',
  at: '--at <column>',
  timeZone: '--time-zone <zone>',
  inputFormat: '--input-format <format>',
  encoding: '--encoding <name>',
  format: '--format <format>',
  locale: '--locale <locale>',
}

/** Adds `validate` to the command line. */
export const addValidateCommand = (
  program: Command,
  configured: (command: Command) => Command,
  world: World & { readonly language: Language },
  leaveWith: (code: PolicyExitCode) => void,
): void => {
  const { help } = texts[world.language]
  const command = configured(program.command('validate'))
    .description(help.validate)
    .argument('<before>', help.file)
    .argument('[after]', help.after)
    .allowExcessArguments(false)
    .addHelpText('after', help.more)
  for (const option of Object.keys(flags) as ValidateOption[]) {
    const added = new Option(flags[option], help.options[option])
    command.addOption(option === 'topic' ? added.argParser(gathered) : added)
  }
  command.action(async (before: string, after: string | undefined, raw: RawValidateOptions) => {
    leaveWith(await answer(after === undefined ? [before] : [before, after], raw, world))
  })
}

const gathered = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value]

const answer = async (
  files: readonly string[],
  raw: RawValidateOptions,
  world: World & { readonly language: Language },
): Promise<PolicyExitCode> => {
  const words = outerSpeech(world.language)
  const text = texts[world.language]
  const refuse = (lines: readonly string[], code: PolicyExitCode): PolicyExitCode => {
    world.error(sayRefused(lines, words))
    return code
  }
  const refused = (problems: readonly OuterProblem[], code: PolicyExitCode): PolicyExitCode =>
    refuse(problems.map(sayOuterProblem(words)), code)
  const options = readValidateOptions(files, raw)
  if (isLeft(options)) return refused(options.left, 2)
  const { reading, topics, split } = options.right
  const use = await topicsNamed(reading.topics, world.language, world)
  if (isLeft(use)) return refused(use.left, 1)
  const allowed = Object.keys(use.right.taxonomy.topics)
  const unknown = topics.filter((topic) => !allowed.includes(topic))
  if (unknown.length > 0)
    return refused(
      unknown.map((received) => ({ _tag: 'OptionNotOneOf', option: '--topic', received, allowed })),
      2,
    )
  const read: VoicesRead[] = []
  for (const file of files) {
    const voices = await readVoices({ ...reading, files: [file] }, use.right, world, words.text.progress)
    if (isLeft(voices))
      return refused(voices.left, voices.left.some(({ _tag }) => ofTheCommandLine.includes(_tag)) ? 2 : 1)
    if (!voices.right.dated) return refuse([printable(text.noDates(file))], 2)
    read.push(voices.right)
  }
  for (const one of read) world.error(asideText(one, words))
  const rule = validate({ ...standardValidation, seasons: 'note' })
  const found = rule(factsOf(options.right, use.right, sidesOf(split, read)))
  if (isLeft(found))
    return refuse(
      found.left.map((issue) => printable(words.say(issue))),
      1,
    )
  await world.out(
    reading.format === 'json'
      ? validationJson(found.right, read, words)
      : reading.format === 'csv'
        ? validationCsv(found.right)
        : validationText(found.right, use.right, words, text, world.colours),
  )
  return 0
}

const sidesOf = (split: number | undefined, read: readonly VoicesRead[]): Sides => {
  const [first, second] = read.map(({ rows }) => rows.filter(({ voice }) => !Number.isNaN(voice.at)))
  const rows = first ?? []
  return split === undefined
    ? { before: rows, after: second ?? [] }
    : { before: rows.filter(({ voice }) => voice.at < split), after: rows.filter(({ voice }) => voice.at >= split) }
}
