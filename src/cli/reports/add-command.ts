import { type Command, Option } from 'commander'
import { isLeft } from 'fp-ts/Either'
import type { Language } from '../kit/language.ts'
import type { ExitCode } from '../kit/refuse.ts'
import type { World } from '../kit/world.ts'
import type { ReportOption } from '../locales/text/reports.ts'
import { asideText, ofTheCommandLine } from '../outer/aside.ts'
import { sayRefused } from '../policy/refuse.ts'
import { printable } from '../policy/sentences.ts'
import type { ReportOptions } from './asked.ts'
import { factsOf } from './facts/facts.ts'
import { readReportOptions } from './options.ts'
import { type Page, pagesOf } from './pages.ts'
import type { ReportProblem } from './problem.ts'
import type { RawReportOptions } from './raw-options.ts'
import { readAll } from './read-all.ts'
import { type ReportsSpeech, reportsSpeech, sayReportProblem } from './speech.ts'
import { writePages } from './write-pages.ts'

const flags: { readonly [O in ReportOption]: string } = {
  sample: '--sample',
  audience: '--audience <audiences>',
  period: '--period <period>',
  ledger: '--ledger <file>',
  projects: '--projects <file>',
  activity: '--activity <file>',
  asked: '--asked <now,before>',
  company: '--company <name>',
  output: '--output <folder>',
  topics: '--topics <taxonomy>',
  id: '--id <column>',
  consent: '--consent <column>',
  name: '--name <column>',
  by: '--by <columns>',
  effort: '--effort <column>',
  comment: '--comment <column>',
  customer: '--customer <column>',
  at: '--at <column>',
  score: '--score <column>',
  place: '--place <column>',
  timeZone: '--time-zone <zone>',
  asOf: '--as-of <instant>',
  inputFormat: '--input-format <format>',
  encoding: '--encoding <name>',
  locale: '--locale <locale>',
}

/** Adds `report` to the command line. */
export const addReportCommand = (
  program: Command,
  configured: (command: Command) => Command,
  world: World & { readonly language: Language },
  leaveWith: (code: ExitCode) => void,
): void => {
  const words = reportsSpeech(world.language)
  const { help } = words.reports
  const command = configured(program.command('report'))
    .description(help.report)
    .argument('[files...]', help.files)
    .addHelpText('after', help.more)
  for (const option of Object.keys(flags) as ReportOption[]) {
    const one = new Option(flags[option], help.options[option])
    command.addOption(
      option === 'audience'
        ? one.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value])
        : one,
    )
  }
  command.action(async (files: readonly string[], raw: RawReportOptions) => {
    leaveWith(await answer(files, raw, words, world))
  })
}

const answer = async (
  files: readonly string[],
  raw: RawReportOptions,
  words: ReportsSpeech,
  world: World & { readonly language: Language },
): Promise<ExitCode> => {
  const say = sayReportProblem(words, world.language)
  const refuse = (problems: readonly ReportProblem[], code: ExitCode): ExitCode => {
    world.error(sayRefused(problems.map(say), words))
    return code
  }
  const options = readReportOptions(files, raw, world)
  if (isLeft(options)) return refuse(options.left, 2)
  const read = await readAll(options.right, world, words.text.progress)
  if (isLeft(read)) return refuse(read.left, read.left.some(({ _tag }) => isOfTheCommandLine(_tag)) ? 2 : 1)
  const facts = factsOf(options.right, read.right)
  const pages: Page[] = []
  for (const audience of options.right.audiences)
    for (const page of pagesOf(audience, facts, words.page, read.right.topics.titleOf)) pages.push(page)
  const problem = pagesProblem(options.right, pages)
  if (problem !== undefined) return refuse([problem], 1)
  const written = await writePages(options.right, pages, world)
  if (isLeft(written)) return refuse([written.left], 3)
  const { undated: count } = read.right.voices
  const undated = count === 0 ? '' : `${words.reports.undated(count)}\n`
  const aside = read.right.aside.slice(0, 20).map((line) => `${printable(line)}\n`)
  world.error(asideText({ ...read.right.voices, undated: 0 }, words) + undated + aside.join(''))
  await world.out(written.right.map((file) => `${printable(file)}\n`).join(''))
  return 0
}

const isOfTheCommandLine = (tag: ReportProblem['_tag']): boolean => ofTheCommandLine.some((one) => one === tag)

const pagesProblem = ({ output, audiences }: ReportOptions, pages: readonly Page[]): ReportProblem | undefined =>
  pages.length === 0
    ? { _tag: 'NoPages', audience: audiences.join(', ') }
    : /\.html?$/iu.test(output) && pages.length > 1
      ? { _tag: 'PageForMany', file: output, pages: pages.length }
      : undefined
