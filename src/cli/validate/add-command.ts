import { type Command, Option } from 'commander'
import { isLeft } from 'fp-ts/Either'
import { validate } from '../../outer-loop/validation/validate.ts'
import { standardValidation } from '../../policies/outer-loop-proof.ts'
import { type Language, speech } from '../language.ts'
import { validateEn } from '../locales/validate-en.ts'
import type { ValidateOption, ValidateText } from '../locales/validate-text.ts'
import { validateZhCN } from '../locales/validate-zh-CN.ts'
import { type PolicyExitCode, sayRefused } from '../policy/refuse.ts'
import { printable } from '../policy/sentences.ts'
import type { CliProblem } from '../problem.ts'
import { sayProblem } from '../show/sentences.ts'
import { readVoices, type VoicesRead } from '../voices/read-voices.ts'
import { rejectedVoices } from '../voices/rejected.ts'
import type { World } from '../world.ts'
import { validationCsv, validationJson, validationText } from './as-text.ts'
import { factsOf, type Sides } from './measure.ts'
import { type RawValidateOptions, readValidateOptions, type ValidateOptions } from './options.ts'

const texts: { readonly [L in Language]: ValidateText } = { en: validateEn, 'zh-CN': validateZhCN }
const flags: { readonly [O in ValidateOption]: string } = {
  topic: '--topic <topic>',
  split: '--split <date>',
  taxonomy: '--taxonomy <name>',
  control: '--control <column=value>',
  asked: '--asked <before,after>',
  exception: '--exception <reason>',
  text: '--text <column>',
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
  const words = speech[world.language]
  const text = texts[world.language]
  const refuse = (problems: readonly CliProblem[], code: PolicyExitCode): PolicyExitCode => {
    world.error(sayRefused(problems.map(sayProblem(words)), words))
    return code
  }
  const options = readValidateOptions(files, raw, world.language)
  if (isLeft(options)) return refuse(options.left, 2)
  const read: VoicesRead[] = []
  for (const file of [options.right.before, ...(options.right.after === undefined ? [] : [options.right.after])]) {
    const voices = await readVoices(file, world, words.text.progress)
    if (isLeft(voices)) return refuse(voices.left, voices.left.some(({ _tag }) => usage.includes(_tag)) ? 2 : 1)
    if (!voices.right.dated) {
      world.error(sayRefused([printable(text.noDates(file.file))], words))
      return 2
    }
    read.push(voices.right)
  }
  for (const one of read) world.error(rejectedVoices(one, words))
  const found = validate({ ...standardValidation, seasons: 'note' })(
    factsOf(options.right, sidesOf(options.right, read)),
  )
  if (isLeft(found)) {
    world.error(
      sayRefused(
        found.left.map((issue) => printable(words.say(issue))),
        words,
      ),
    )
    return 1
  }
  const { format } = options.right
  const rejected = read.reduce((sum, { rejects }) => sum + rejects.length, 0)
  await world.out(
    format === 'json'
      ? validationJson(found.right, rejected, words)
      : format === 'csv'
        ? validationCsv(found.right)
        : validationText(found.right, words, text, world.colours),
  )
  return 0
}

/** Problems of the columns the command line names; all others are the file's. */
const usage: readonly CliProblem['_tag'][] = ['ColumnUnknown', 'ColumnRepeated', 'ColumnsFit', 'NothingToDecideOn']

const sidesOf = ({ split }: ValidateOptions, [first, second]: readonly VoicesRead[]): Sides => {
  const rows = first?.rows ?? []
  return split === undefined
    ? { before: rows, after: second?.rows ?? [] }
    : { before: rows.filter(({ at = 0 }) => at < split), after: rows.filter(({ at = 0 }) => at >= split) }
}
