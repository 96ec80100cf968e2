import { type Command, Option } from 'commander'
import { isLeft, isRight } from 'fp-ts/Either'
import type { Language } from '../kit/language.ts'
import type { Draft, World } from '../kit/world.ts'
import { deidentifyEn } from '../locales/en/deidentify.ts'
import type { DeidentifyOption, DeidentifyText } from '../locales/text/deidentify.ts'
import { deidentifyZhCN } from '../locales/zh-CN/deidentify.ts'
import { ofTheCommandLine } from '../outer/aside.ts'
import type { OuterProblem } from '../outer/problem.ts'
import { outerSpeech, sayOuterProblem } from '../outer/speech.ts'
import { sayRefused } from '../policy/refuse.ts'
import { unreadable } from '../policy/whole-text.ts'
import { counted } from '../read/bytes/counted.ts'
import { openRecords } from '../read/open.ts'
import { columnsOf, type MaskedCount, maskRows, policyFor } from './mask-rows.ts'
import { type DeidentifyOptions, type RawDeidentifyOptions, readDeidentifyOptions } from './options.ts'

const texts: { readonly [L in Language]: DeidentifyText } = { en: deidentifyEn, 'zh-CN': deidentifyZhCN }
const flags: { readonly [O in DeidentifyOption]: string } = {
  columns: '--columns <column,…>',
  names: '--names <column,…>',
  keep: '--keep <column,…>',
  known: '--known <file>',
  also: '--also <class,…>',
  map: '--map <file>',
  output: '--output <file>',
  format: '--format <format>',
  inputFormat: '--input-format <format>',
  encoding: '--encoding <name>',
  locale: '--locale <locale>',
}
type ExitCode = 0 | 1 | 2 | 3

/** Adds `deidentify` to the command line. */
export const addDeidentifyCommand = (
  program: Command,
  configured: (command: Command) => Command,
  world: World & { readonly language: Language },
  leaveWith: (code: ExitCode) => void,
): void => {
  const { help } = texts[world.language]
  const command = configured(program.command('deidentify'))
    .description(help.deidentify)
    .argument('<file>', help.file)
    .allowExcessArguments(false)
    .addHelpText('after', help.more)
  for (const option of Object.keys(flags) as DeidentifyOption[])
    command.addOption(new Option(flags[option], help.options[option]))
  command.action(async (file: string, raw: RawDeidentifyOptions) => {
    leaveWith(await answer(file, raw, world))
  })
}

const answer = async (
  file: string,
  raw: RawDeidentifyOptions,
  world: World & { readonly language: Language },
): Promise<ExitCode> => {
  const words = outerSpeech(world.language)
  const say = sayOuterProblem(words)
  const refuse = (problems: readonly OuterProblem[], code?: ExitCode): ExitCode => {
    world.error(sayRefused(problems.map(say), words))
    const [first] = problems
    return code ?? (first !== undefined && ofTheCommandLine.includes(first._tag) ? 2 : 1)
  }
  const options = readDeidentifyOptions(file, raw)
  if (isLeft(options)) return refuse(options.left, 2)
  const { known, map, output } = options.right
  const inputs = known === undefined ? [file] : [file, known]
  for (const target of [output, map]) {
    const may = target === undefined ? undefined : await world.writable(target, inputs)
    if (may !== undefined && isLeft(may)) return refuse([may.left], 3)
  }
  const names = known === undefined ? [] : await namesIn(known, world)
  if (names === undefined) return refuse([{ _tag: 'InputMissing', file: known ?? '' }])
  const opened = await world.open(file)
  if (isLeft(opened)) return refuse([opened.left])
  const progress = await world.progress([file], words.text.progress)
  const drafts: Draft[] = []
  const drafted = (target: string | undefined, mode?: number): Draft | undefined => {
    if (target === undefined) return undefined
    const draft = world.draft(target, mode)
    drafts.push(draft)
    return draft
  }
  try {
    const stream = counted(opened.right, progress.advance)
    const records = await openRecords(options.right.inputFormat, { ...options.right, stream })
    if (isLeft(records)) return refuse([records.left])
    const columns = columnsOf(options.right, records.right.columns)
    if (isLeft(columns)) return refuse(columns.left, 2)
    const rows = drafted(output)
    const meanings = drafted(map, 0o600)
    const policy = policyFor(world.language, options.right.also)
    const count = await maskRows(records.right, columns.right, names, policy, options.right.format, {
      row: rows === undefined ? world.out : rows.write,
      ...(meanings === undefined ? {} : { meaning: meanings.write }),
    })
    if (count.read === 0) return refuse([{ _tag: 'NoRows', file }])
    for (const draft of drafts.splice(0)) {
      const kept = await draft.keep()
      if (isLeft(kept)) return refuse([kept.left], 3)
    }
    world.error(told(count, options.right, texts[world.language]))
    return count.refused + count.brokenCount > 0 ? 1 : 0
  } catch (error) {
    return refuse([unreadable(file, error)])
  } finally {
    progress.end()
    for (const draft of drafts) await draft.drop()
  }
}

const namesIn = async (file: string, { readBytes }: World): Promise<readonly string[] | undefined> => {
  const bytes = await readBytes(file)
  return isRight(bytes)
    ? new TextDecoder()
        .decode(bytes.right)
        .split(/\r?\n/u)
        .filter((name) => /\S/u.test(name))
    : undefined
}

/** A count below the line it belongs to. */
const indented = (name: string, times: number): string => `  ${name} ${times}`

type Sort = keyof DeidentifyText['classes']

/** Counts and places; nothing that stood in a row. */
const told = (count: MaskedCount, { map }: DeidentifyOptions, text: DeidentifyText): string =>
  [
    text.masked(count.read, count.masked, count.unchanged),
    ...[...count.classes].map(([sort, times]) => indented(text.classes[sort as Sort], times)),
    ...count.firstRefused.map(({ at, places }) => text.refused(at.record, places)),
    ...(count.refused > count.firstRefused.length ? [text.moreRefused(count.refused - count.firstRefused.length)] : []),
    ...(count.brokenCount > 0
      ? [
          text.broken(
            count.brokenCount,
            count.broken.map(({ record }) => record),
          ),
        ]
      : []),
    text.namesPartly,
    ...(map === undefined ? [] : [text.mapIsSecret(map)]),
  ]
    .map((line) => `${line}\n`)
    .join('')
