import { type Command, Option } from 'commander'
import { isLeft } from 'fp-ts/Either'
import { localTime } from '../../calendar/counting/local-time.ts'
import { isoOf } from '../../core/instant.ts'
import { projectLine } from '../../outer-loop/report/project-line.ts'
import type { Language } from '../kit/language.ts'
import type { World } from '../kit/world.ts'
import { readOuterOptions } from '../outer/options.ts'
import { topicsNamed } from '../outer/taxonomy.ts'
import { type PolicyExitCode, sayRefused } from '../policy/refuse.ts'
import { printable } from '../policy/sentences.ts'
import type { ReportProblem } from '../reports/problem.ts'
import { readProjects } from '../reports/read-projects.ts'
import { type ReportsSpeech, reportsSpeech, sayReportProblem } from '../reports/speech.ts'
import { harmlessJson } from '../show/harmless.ts'
import { projectsText } from './as-text.ts'

const flags = {
  topics: '--topics <taxonomy>',
  timeZone: '--time-zone <zone>',
  asOf: '--as-of <instant>',
  json: '--json',
  locale: '--locale <locale>',
} as const

interface RawOptions {
  readonly topics?: string
  readonly timeZone?: string
  readonly asOf?: string
  readonly json?: boolean
  readonly locale?: string
}

/** Adds `projects` to the command line. */
export const addProjectsCommand = (
  program: Command,
  configured: (command: Command) => Command,
  world: World & { readonly language: Language },
  leaveWith: (code: PolicyExitCode) => void,
): void => {
  const words = reportsSpeech(world.language)
  const { help } = words.reports
  const command = configured(program.command('projects'))
    .description(help.projects)
    .argument('<file>', help.options.projects)
    .allowExcessArguments(false)
    .addHelpText('after', help.moreProjects)
  for (const option of ['topics', 'timeZone', 'asOf', 'json', 'locale'] as const)
    command.addOption(new Option(flags[option], option === 'json' ? help.json : help.options[option]))
  command.action(async (file: string, raw: RawOptions) => {
    leaveWith(await answer(file, raw, words, world))
  })
}

const answer = async (
  file: string,
  { json, ...raw }: RawOptions,
  words: ReportsSpeech,
  world: World & { readonly language: Language },
): Promise<PolicyExitCode> => {
  const refuse = (problems: readonly ReportProblem[], code: PolicyExitCode): PolicyExitCode => {
    world.error(sayRefused(problems.map(sayReportProblem(words, world.language)), words))
    return code
  }
  const options = readOuterOptions([file], raw)
  if (isLeft(options)) return refuse(options.left, 2)
  const { topics: named, timeZone, asOf = world.now } = options.right
  const topics = await topicsNamed(named, world.language, world)
  if (isLeft(topics)) return refuse(topics.left, 1)
  const local = localTime(timeZone)
  const read = await readProjects(file, asOf, world)
  if (isLeft(read) || isLeft(local))
    return refuse(isLeft(read) ? [read.left] : [{ _tag: 'ZoneUnknown', received: timeZone }], isLeft(read) ? 1 : 2)
  const lines = read.right.projects.map(projectLine(asOf))
  world.error(read.right.aside.map((line) => `${printable(line)}\n`).join(''))
  await world.out(
    json === true
      ? `${harmlessJson({ asOf: isoOf(asOf), projects: lines, aside: read.right.aside }, 2)}\n`
      : projectsText(lines, local.right, topics.right.titleOf, words),
  )
  return read.right.aside.length === 0 ? 0 : 1
}
