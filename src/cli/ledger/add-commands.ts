import { type Command, Option } from 'commander'
import { isLeft } from 'fp-ts/Either'
import { readDate } from '../../ingest/dates/read-date.ts'
import { standardProgramme } from '../../policies/programme.ts'
import { reviewBook } from '../../programme/review/review.ts'
import { isZone } from '../facts/wall-clock.ts'
import { isLanguage, type Language, languages, speech } from '../kit/language.ts'
import type { CliProblem } from '../kit/problem.ts'
import type { World } from '../kit/world.ts'
import { ledgerEn } from '../locales/en/ledger.ts'
import type { LedgerCommand, LedgerText } from '../locales/text/ledger.ts'
import { ledgerZhCN } from '../locales/zh-CN/ledger.ts'
import { type PolicyExitCode, sayRefused } from '../policy/refuse.ts'
import { sayProblem } from '../show/sentences.ts'
import { replayJson, reviewJson } from './as-json.ts'
import { replayText, reviewText } from './as-text.ts'
import { readEvents } from './read-events.ts'
import { replayed } from './replayed.ts'

const texts: { readonly [L in Language]: LedgerText } = { en: ledgerEn, 'zh-CN': ledgerZhCN }
const flags = {
  asOf: '--as-of <instant>',
  timeZone: '--time-zone <zone>',
  json: '--json',
  locale: '--locale <locale>',
} as const
const optionsOf = { replay: ['json', 'locale'], review: ['asOf', 'timeZone', 'json', 'locale'] } as const

interface RawOptions {
  readonly asOf?: string
  readonly timeZone?: string
  readonly json?: boolean
  readonly locale?: string
}

/** Adds `ledger replay` and `ledger review` to the command line. */
export const addLedgerCommands = (
  program: Command,
  configured: (command: Command) => Command,
  world: World & { readonly language: Language },
  leaveWith: (code: PolicyExitCode) => void,
): void => {
  const { help } = texts[world.language]
  const ledger = configured(program.command('ledger')).description(help.ledger)
  ledger.helpCommand(false)
  for (const name of ['replay', 'review'] as const) {
    const command = configured(ledger.command(name))
      .description(help.commands[name])
      .argument('<file>', help.file)
      .allowExcessArguments(false)
      .addHelpText('after', help.more)
    for (const option of optionsOf[name]) command.addOption(new Option(flags[option], help.options[option]))
    command.action(async (file: string) => {
      leaveWith(await answer(name, file, command.opts<RawOptions>(), world))
    })
  }
}

const answer = async (
  name: LedgerCommand,
  file: string,
  { asOf, timeZone, json, locale }: RawOptions,
  world: World & { readonly language: Language },
): Promise<PolicyExitCode> => {
  const words = speech[world.language]
  const text = texts[world.language]
  const refuse = (problem: CliProblem, code: PolicyExitCode): PolicyExitCode => {
    world.error(sayRefused([sayProblem(words)(problem)], words))
    return code
  }
  if (locale !== undefined && !isLanguage(locale))
    return refuse({ _tag: 'OptionNotOneOf', option: '--locale', received: locale, allowed: languages }, 2)
  if (timeZone !== undefined && !isZone(timeZone)) return refuse({ _tag: 'ZoneUnknown', received: timeZone }, 2)
  const at = asOf === undefined ? undefined : readDate(timeZone === undefined ? {} : { zone: timeZone })(asOf)
  if (at?._tag === 'ZoneNeeded') return refuse({ _tag: 'InstantNeedsZone', option: '--as-of', received: asOf ?? '' }, 2)
  if (at !== undefined && at._tag !== 'At')
    return refuse(
      { _tag: 'OptionUnreadable', option: '--as-of', received: asOf ?? '', like: '2026-11-21T10:00:00+08:00' },
      2,
    )
  const read = await readEvents(file, world)
  if (isLeft(read)) return refuse(read.left, 1)
  const { badLines } = read.right
  const cases = replayed(read.right.cases)
  const skipped = cases.filter((one) => 'faults' in one).map(({ caseId }) => caseId)
  if (name === 'replay')
    await world.out(json === true ? replayJson(cases, badLines) : replayText(cases, badLines, words, text))
  else {
    const states = cases.flatMap((one) => ('state' in one ? [one.state] : []))
    const review = reviewBook(standardProgramme)(states)(at?.at ?? world.now)
    await world.out(
      json === true ? reviewJson(review, skipped, badLines) : reviewText(review, skipped, badLines, text, timeZone),
    )
  }
  return skipped.length + badLines.length === 0 ? 0 : 1
}
