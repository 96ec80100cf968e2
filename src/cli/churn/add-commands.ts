import { type Command, Option } from 'commander'
import { isLeft } from 'fp-ts/Either'
import type { Language } from '../kit/language.ts'
import type { ExitCode } from '../kit/refuse.ts'
import type { World } from '../kit/world.ts'
import type { ChurnOption } from '../locales/text/churn.ts'
import { sayRefused } from '../policy/refuse.ts'
import type { RawChurnOptions } from './asked.ts'
import { judge } from './judge.ts'
import { readChurnOptions } from './options.ts'
import type { ChurnProblem } from './problem.ts'
import { readEvents } from './read/read-events.ts'
import { readState } from './read/read-state.ts'
import { rejectedText } from './show/as-text.ts'
import { type ChurnSpeech, churnSpeech, sayChurnProblem } from './show/speech.ts'
import { writeOut } from './write-out.ts'

const flags: { readonly [O in ChurnOption]: string } = {
  kind: '--kind <kind>',
  calibrate: '--calibrate',
  by: '--by <order>',
  horizon: '--horizon <days>',
  customer: '--customer <column>',
  at: '--at <column>',
  features: '--features <column>',
  user: '--user <column>',
  amount: '--amount <column>',
  since: '--since <instant>',
  state: '--state <file>',
  all: '--all',
  sticky: '--sticky <names>',
  timeZone: '--time-zone <zone>',
  asOf: '--as-of <instant>',
  limit: '--limit <count>',
  inputFormat: '--input-format <format>',
  encoding: '--encoding <name>',
  output: '--output <file>',
  json: '--json',
  locale: '--locale <locale>',
}

/** Adds `churn` to the command line. */
export const addChurnCommand = (
  program: Command,
  configured: (command: Command) => Command,
  world: World & { readonly language: Language },
  leaveWith: (code: ExitCode) => void,
): void => {
  const words = churnSpeech(world.language)
  const { help } = words.churn
  const command = configured(program.command('churn'))
    .description(help.churn)
    .argument('<events>', help.file)
    .allowExcessArguments(false)
    .addHelpText('after', help.more)
  for (const option of Object.keys(flags) as ChurnOption[])
    command.addOption(new Option(flags[option], help.options[option]).makeOptionMandatory(option === 'kind'))
  command.action(async (file: string, raw: RawChurnOptions) => {
    leaveWith(await answer(file, raw, words, world))
  })
}

/** Problems of the command line and of the columns it names are its own; all others are the file's. */
const ofTheCommandLine: readonly ChurnProblem['_tag'][] = [
  'ColumnUnknown',
  'ColumnRepeated',
  'EventColumnMissing',
  'EventColumnsFit',
]

const answer = async (file: string, raw: RawChurnOptions, words: ChurnSpeech, world: World): Promise<ExitCode> => {
  const { churn } = words
  const refuse = (problems: readonly ChurnProblem[], code: ExitCode): ExitCode => {
    world.error(sayRefused(problems.map(sayChurnProblem(words)), words))
    return code
  }
  const options = readChurnOptions(file, raw)
  if (isLeft(options)) return refuse(options.left, 2)
  const { output } = options.right
  const free = output === undefined ? undefined : await world.writable(output, [file])
  if (free !== undefined && isLeft(free)) return refuse([free.left], 3)
  const { state } = options.right
  const kept =
    state === undefined ? undefined : await readState(state, [file, ...(output === undefined ? [] : [output])], world)
  if (kept !== undefined && isLeft(kept)) return refuse([kept.left], kept.left._tag === 'StateIsNone' ? 1 : 3)
  const read = await readEvents(options.right, world, words.text.progress)
  if (isLeft(read)) return refuse(read.left, read.left.some(({ _tag }) => ofTheCommandLine.includes(_tag)) ? 2 : 1)
  const { size } = read.right.histories
  world.error(`${options.right.calibrate ? churn.learning(size) : churn.judging(size)}\n`)
  const report = judge(options.right, read.right, kept?.right)
  if (isLeft(report)) return refuse(report.left, 1)
  world.error(rejectedText(read.right, words))
  const unwritten = await writeOut(report.right, read.right, options.right, words, world)
  return unwritten === undefined ? 0 : refuse([unwritten], 3)
}
