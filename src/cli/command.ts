import { Command, CommanderError, Option } from 'commander'
import { addChurnCommand } from './churn/add-commands.ts'
import { addColumnsCommand } from './columns/add-command.ts'
import { addCompletionCommands } from './completion/add-commands.ts'
import { addDeidentifyCommand } from './deidentify/add-command.ts'
import { addInitCommand } from './init/add-command.ts'
import { commandProblem } from './kit/command-problem.ts'
import { isLanguage, type Language, speech } from './kit/language.ts'
import type { RawOptions } from './kit/options.ts'
import type { World } from './kit/world.ts'
import { addLedgerCommands } from './ledger/add-commands.ts'
import { optionNames } from './locales/text.ts'
import { addOuterCommands } from './outer/add-commands.ts'
import { addPolicyCommands } from './policy/add-commands.ts'
import { addProjectsCommand } from './projects/add-command.ts'
import { addReportCommand } from './reports/add-command.ts'
import { sayProblem } from './show/sentences.ts'
import { addSlaCommands } from './sla/add-commands.ts'
import { triageCommand } from './triage/triage-command.ts'
import { addValidateCommand } from './validate/add-command.ts'

const flags: { readonly [O in (typeof optionNames)[number]]: string } = {
  sample: '--sample',
  config: '--config <file>',
  map: '--map <field=column,…>',
  scale: '--scale <scale>',
  dateOrder: '--date-order <order>',
  timeZone: '--time-zone <zone>',
  receivedAt: '--received-at <instant>',
  asOf: '--as-of <instant>',
  since: '--since <instant>',
  tierColumn: '--tier-column <column>',
  highTier: '--high-tier <values>',
  highFrom: '--high-from <amount>',
  currency: '--currency <code>',
  channel: '--channel <channel>',
  policy: '--policy <policy>',
  calendar: '--calendar <calendar>',
  customers: '--customers <file>',
  customersMap: '--customers-map <field=column,…>',
  lexicon: '--lexicon <file>',
  shippedLexicon: '--no-shipped-lexicon',
  inputFormat: '--input-format <format>',
  sheet: '--sheet <sheet>',
  encoding: '--encoding <name>',
  delimiter: '--delimiter <sign>',
  format: '--format <format>',
  limit: '--limit <count>',
  output: '--output <file>',
  rejects: '--rejects <file>',
  maxRejects: '--max-rejects <count|share>',
  locale: '--locale <locale>',
}
const repeated: readonly string[] = ['map', 'highTier', 'customersMap', 'lexicon']

/** Runs the command line and says with which code to leave. */
export const run = async (argv: readonly string[], world: World): Promise<number> => {
  const language = languageOf(argv) ?? world.language
  const { text } = speech[language]
  const { help } = text
  let said = ''
  let complained = ''
  const configured = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({
        writeOut: (written) => {
          said += written
        },
        writeErr: (written) => {
          complained += written
        },
        getOutHelpWidth: () => world.width,
      })
      .configureHelp({ styleTitle: (title) => help.titles[title] ?? title })
      .helpOption('-h, --help', help.help)
  const program = configured(new Command('voc-rules'))
    .description(help.program)
    .version(world.version, '-V, --version', help.version)
  const triage = configured(program.command('triage'))
    .description(help.triage)
    .argument('[files...]', help.file)
    .allowExcessArguments(false)
    .addHelpText('after', help.more)
  for (const name of optionNames) {
    const option = new Option(flags[name], help.options[name])
    triage.addOption(
      repeated.includes(name)
        ? option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value])
        : option,
    )
  }
  triage.addOption(new Option('--no-config').hideHelp())
  let code = 0
  const leaveWith = (leaving: number): void => {
    code = leaving
  }
  addColumnsCommand(program, configured, { ...world, language }, leaveWith)
  addInitCommand(program, configured, { ...world, language }, leaveWith)
  addPolicyCommands(program, configured, { ...world, language }, leaveWith)
  addChurnCommand(program, configured, { ...world, language }, leaveWith)
  addOuterCommands(program, configured, { ...world, language }, leaveWith)
  addSlaCommands(program, configured, { ...world, language }, leaveWith)
  addValidateCommand(program, configured, { ...world, language }, leaveWith)
  addDeidentifyCommand(program, configured, { ...world, language }, leaveWith)
  addLedgerCommands(program, configured, { ...world, language }, leaveWith)
  addProjectsCommand(program, configured, { ...world, language }, leaveWith)
  addReportCommand(program, configured, { ...world, language }, leaveWith)
  addCompletionCommands(program, configured, { ...world, language }, leaveWith)
  triage.action(async ([file, ...more]: readonly string[], options: Omit<RawOptions, 'file' | 'more'>) => {
    code = await triageCommand({ ...options, ...(file === undefined ? {} : { file, more }) }, { ...world, language })
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.help') world.error(complained)
    else if (error.exitCode !== 0) {
      world.error(`voc-rules: ${sayProblem(speech[language])(commandProblem(error))}\n`)
    }
    if (error.exitCode !== 0) code = 2
  }
  if (said !== '') await world.out(said)
  return code
}

/** The language the command line asks for, known before anything else is read. */
const languageOf = (argv: readonly string[]): Language | undefined => {
  const place = argv.findIndex((word) => word === '--locale' || word.startsWith('--locale='))
  const word = argv[place]
  const named = word === '--locale' ? argv[place + 1] : word?.slice('--locale='.length)
  return isLanguage(named) ? named : undefined
}
