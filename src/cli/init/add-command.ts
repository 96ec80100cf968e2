import { type Command, Option } from 'commander'
import { isLeft, isRight } from 'fp-ts/Either'
import { sayWith } from '../../explain/say.ts'
import { configName } from '../config/config-name.ts'
import { isZone } from '../facts/wall-clock.ts'
import { type Language, speech } from '../kit/language.ts'
import { type ExitCode, refuse } from '../kit/refuse.ts'
import type { World } from '../kit/world.ts'
import { initEn } from '../locales/en/init.ts'
import type { InitText } from '../locales/text/init.ts'
import { initZhCN } from '../locales/zh-CN/init.ts'
import { sayRefused } from '../policy/refuse.ts'
import { harmless, harmlessJson } from '../show/harmless.ts'
import { askedFor } from './asked-for.ts'
import { look } from './look.ts'
import type { InitProblem } from './problem.ts'

const texts: { readonly [L in Language]: InitText } = { en: initEn, 'zh-CN': initZhCN }

interface RawInitOptions {
  readonly yes?: boolean
  readonly output?: string
  readonly force?: boolean
  readonly timeZone?: string
  readonly sheet?: string
}
type InitWorld = World & { readonly language: Language }

/** Adds `init` to the command line: a look at a file, a few questions, a configuration. */
export const addInitCommand = (
  program: Command,
  configured: (command: Command) => Command,
  world: InitWorld,
  leaveWith: (code: ExitCode) => void,
): void => {
  const { help } = texts[world.language]
  const command = configured(program.command('init'))
    .description(help.init)
    .argument('<file>', help.file)
    .allowExcessArguments(false)
    .addHelpText('after', help.more)
  command.addOption(new Option('--yes', help.options.yes))
  command.addOption(new Option('--output <file>', help.options.output))
  command.addOption(new Option('--force', help.options.force))
  command.addOption(new Option('--time-zone <zone>', help.options.timeZone))
  command.addOption(new Option('--sheet <sheet>', help.options.sheet))
  command.addOption(new Option('--locale <locale>', help.options.locale))
  command.action(async (file: string, raw: RawInitOptions) => {
    leaveWith(await answer(file, raw, world))
  })
}

const answer = async (file: string, raw: RawInitOptions, world: InitWorld): Promise<ExitCode> => {
  const { ask: asks, ...silent } = world
  const asking: InitWorld = raw.yes === true || asks === undefined ? silent : world
  const [text, words] = [texts[world.language], speech[world.language]]
  const output = raw.output ?? configName
  const no = (problem: InitProblem): ExitCode => {
    world.error(sayRefused([harmless(sayWith<InitProblem>(text.problems)(problem))], words))
    return 2
  }
  if (file === '-') return no({ _tag: 'InitNeedsFile' })
  if (raw.timeZone !== undefined && !isZone(raw.timeZone))
    return refuse([{ _tag: 'ZoneUnknown', received: raw.timeZone }], words, world)
  if (raw.force !== true && isRight(await world.readBytes(output))) return no({ _tag: 'ConfigExists', file: output })
  const may = await world.writable(output, [file])
  if (isLeft(may)) return refuse([may.left], words, world)
  const looked = await look(file, raw.sheet, asking, text)
  if (isLeft(looked)) return refuse(looked.left, words, world)
  const { preview, map } = looked.right
  const { timeZone: zoneAsked, ...asked } = preview.asked
  const { said, open } = await askedFor(
    raw.timeZone === undefined && zoneAsked !== undefined ? { ...asked, timeZone: zoneAsked } : asked,
    asking,
    text,
  )
  const { tierColumn } = said
  const { valueTier: _, ...others } = map
  const config = {
    version: 1,
    map: tierColumn === undefined ? map : others,
    ...(raw.timeZone === undefined ? {} : { timeZone: raw.timeZone }),
    ...said,
    ...(raw.sheet === undefined ? {} : { sheet: raw.sheet }),
    locale: world.language,
  }
  const draft = world.draft(output)
  draft.write(`${harmlessJson(config, 2)}\n`)
  const kept = await draft.keep()
  if (isLeft(kept)) return refuse([kept.left], words, world)
  await world.out(
    [
      harmless(text.written(output, Object.keys(map).length)),
      ...(open.length === 0 ? [] : [text.open(open)]),
      text.next,
      harmless(`  voc-rules triage ${/[\s"']/u.test(file) ? JSON.stringify(file) : file}`),
      '',
    ].join('\n'),
  )
  return 0
}
