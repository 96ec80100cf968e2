import { type Command, Option } from 'commander'
import { isLeft } from 'fp-ts/Either'
import { type Language, speech } from '../kit/language.ts'
import { type ExitCode, refuse } from '../kit/refuse.ts'
import type { World } from '../kit/world.ts'
import { columnsEn } from '../locales/en/columns.ts'
import type { ColumnsText } from '../locales/text/columns.ts'
import { columnsZhCN } from '../locales/zh-CN/columns.ts'
import { formatOf, type InputFormat, inputFormats, openRecords } from '../read/open.ts'
import { harmless, harmlessJson } from '../show/harmless.ts'
import { sayProblem } from '../show/sentences.ts'
import { type Preview, previewOf } from './preview.ts'

const texts: { readonly [L in Language]: ColumnsText } = { en: columnsEn, 'zh-CN': columnsZhCN }

interface RawColumnsOptions {
  readonly inputFormat?: string
  readonly encoding?: string
  readonly delimiter?: string
  readonly sheet?: string
  readonly format?: string
}

/** Adds `columns` to the command line: what a file has, what it is taken for, and how to decide it. */
export const addColumnsCommand = (
  program: Command,
  configured: (command: Command) => Command,
  world: World & { readonly language: Language },
  leaveWith: (code: ExitCode) => void,
): void => {
  const { help } = texts[world.language]
  const command = configured(program.command('columns'))
    .description(help.columns)
    .argument('<file>', help.file)
    .allowExcessArguments(false)
    .addHelpText('after', help.more)
  command.addOption(new Option('--input-format <format>', help.options.inputFormat))
  command.addOption(new Option('--encoding <name>', help.options.encoding))
  command.addOption(new Option('--delimiter <sign>', help.options.delimiter))
  command.addOption(new Option('--sheet <sheet>', speech[world.language].text.help.options.sheet))
  command.addOption(new Option('--format <format>', help.options.format))
  command.addOption(new Option('--locale <locale>', help.options.locale))
  command.action(async (file: string, raw: RawColumnsOptions) => {
    leaveWith(await answer(file, raw, world))
  })
}

const answer = async (
  file: string,
  { inputFormat, encoding, delimiter, sheet, format = 'text' }: RawColumnsOptions,
  world: World & { readonly language: Language },
): Promise<ExitCode> => {
  const words = speech[world.language]
  const known = inputFormats.find((one) => one === inputFormat)
  if (inputFormat !== undefined && known === undefined)
    return refuse(
      [{ _tag: 'OptionNotOneOf', option: '--input-format', received: inputFormat, allowed: inputFormats }],
      words,
      world,
    )
  const formats = ['text', 'json']
  if (!formats.includes(format))
    return refuse([{ _tag: 'OptionNotOneOf', option: '--format', received: format, allowed: formats }], words, world)
  const opened = await world.open(file)
  if (isLeft(opened)) return refuse([opened.left], words, world)
  const records = await openRecords(known ?? (formatOf(file) satisfies InputFormat), {
    file,
    stream: opened.right,
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(sheet === undefined ? {} : { sheet }),
  })
  if (isLeft(records)) return refuse([records.left], words, world)
  const preview = await previewOf(records.right)
  await world.out(
    format === 'json' ? `${harmlessJson(preview, 2)}\n` : asText(preview, file, texts[world.language], world),
  )
  return 0
}

const asText = (
  { columns, problems, needs }: Preview,
  file: string,
  text: ColumnsText,
  { language }: { readonly language: Language },
): string => {
  const wide = columns.reduce((most, { name }) => Math.max(most, [...name].length), 0)
  const lines = columns.map(({ number, name, field, first }) =>
    harmless(
      `#${String(number).padEnd(4)}${[...name].length > 40 ? `${[...name].slice(0, 39).join('')}…` : name.padEnd(Math.min(wide, 40))}  ${(field ?? '–').padEnd(13)}  ${first.join(' · ')}`,
    ).trimEnd(),
  )
  const say = sayProblem(speech[language])
  const command = `  voc-rules triage ${file}${needs.map((one) => ` ${one}`).join('')}`
  return `${[...lines, '', ...(problems.length > 0 ? problems.map(say) : [text.proposed, harmless(command)])].join('\n')}\n`
}
