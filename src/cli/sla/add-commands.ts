import { type Command, Option } from 'commander'
import { isLeft } from 'fp-ts/Either'
import { type Language, speech } from '../kit/language.ts'
import type { World } from '../kit/world.ts'
import type { SlaCommand, SlaOption } from '../locales/text/sla.ts'
import type { PolicyExitCode } from '../policy/refuse.ts'
import { sayRefused } from '../policy/refuse.ts'
import { answerBetween, answerDue } from './answer.ts'
import { betweenJson, dueJson } from './as-json.ts'
import { betweenText, dueText } from './as-text.ts'
import { type RawSlaOptions, readBetweenAsked, readDueAsked } from './options.ts'
import type { SlaProblem } from './problem.ts'
import { readCalendar } from './read-calendar.ts'
import { saySlaProblem } from './sentences.ts'

const flags: { readonly [O in SlaOption]: string } = {
  calendar: '--calendar <calendar>',
  start: '--start <instant>',
  within: '--within <length>',
  from: '--from <instant>',
  to: '--to <instant>',
  pause: '--pause <from/to>',
  closing: '--closing <closing>',
  atRisk: '--at-risk <share>',
  json: '--json',
  locale: '--locale <locale>',
}
const dueOptions = ['calendar', 'start', 'within', 'pause', 'closing', 'atRisk', 'json', 'locale'] as const
const optionsOf: { readonly [C in SlaCommand]: readonly SlaOption[] } = {
  due: dueOptions,
  between: ['calendar', 'from', 'to', 'pause', 'json', 'locale'],
  explain: dueOptions,
}
const mandatory: readonly SlaOption[] = ['calendar', 'start', 'within', 'from', 'to']

/** Adds `sla due`, `sla between` and `sla explain` to the command line. */
export const addSlaCommands = (
  program: Command,
  configured: (command: Command) => Command,
  world: World & { readonly language: Language },
  leaveWith: (code: PolicyExitCode) => void,
): void => {
  const { help } = speech[world.language].text.sla
  const sla = configured(program.command('sla')).description(help.sla)
  sla.helpCommand(false)
  for (const name of ['due', 'between', 'explain'] as const) {
    const command = configured(sla.command(name))
      .description(help.commands[name])
      .allowExcessArguments(false)
      .addHelpText('after', help.more[name])
    for (const option of optionsOf[name]) {
      const added = new Option(flags[option], help.options[option])
      command.addOption(
        (option === 'pause' ? added.argParser(gathered) : added).makeOptionMandatory(mandatory.includes(option)),
      )
    }
    command.action(async () => {
      leaveWith(await answer(name, command.opts<RawSlaOptions>(), world))
    })
  }
}

const gathered = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value]

/** The calendar is checked before anything else: what instants mean depends on it. */
const answer = async (
  name: SlaCommand,
  raw: RawSlaOptions,
  world: World & { readonly language: Language },
): Promise<PolicyExitCode> => {
  const words = speech[world.language]
  const refuse = (problems: readonly SlaProblem[], code: PolicyExitCode): PolicyExitCode => {
    world.error(sayRefused(problems.map(saySlaProblem(words)), words))
    return code
  }
  const calendar = await readCalendar(raw.calendar, world)
  if (isLeft(calendar)) return refuse(calendar.left, 1)
  if (name === 'between') {
    const asked = readBetweenAsked(raw, calendar.right)
    if (isLeft(asked)) return refuse(asked.left, 2)
    const found = answerBetween(calendar.right, asked.right)
    await world.out(raw.json === true ? betweenJson(found, calendar.right) : betweenText(found, words))
    return 0
  }
  const asked = readDueAsked(raw, calendar.right)
  if (isLeft(asked)) return refuse(asked.left, 2)
  const found = answerDue(calendar.right, asked.right)
  const explained = name === 'explain'
  await world.out(
    raw.json === true
      ? dueJson(found, explained, calendar.right, words)
      : dueText(found, explained, calendar.right, words, world.colours),
  )
  return 0
}
