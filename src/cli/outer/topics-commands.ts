import type { Command } from 'commander'
import { Option } from 'commander'
import { isLeft } from 'fp-ts/Either'
import { diffTaxonomies } from '../../outer-loop/topics/diff-taxonomies.ts'
import { taxonomyName } from '../../outer-loop/topics/lexicon-of.ts'
import type { Language } from '../kit/language.ts'
import type { World } from '../kit/world.ts'
import { type PolicyExitCode, sayRefused } from '../policy/refuse.ts'
import { printable } from '../policy/sentences.ts'
import { harmlessJson } from '../show/harmless.ts'
import type { OuterProblem } from './problem.ts'
import { type OuterSpeech, sayOuterProblem } from './speech.ts'
import { taxonomyNamed } from './taxonomy.ts'

/** Adds `topics check` and `topics diff` to the command line. */
export const addTopicsCommands = (
  program: Command,
  configured: (command: Command) => Command,
  words: OuterSpeech,
  world: World & { readonly language: Language },
  leaveWith: (code: PolicyExitCode) => void,
): void => {
  const { help } = words.outer
  const topics = configured(program.command('topics')).description(help.commands.topics)
  topics.helpCommand(false)
  for (const name of ['check', 'diff'] as const) {
    const command = configured(topics.command(name))
      .description(help.commands[name])
      .allowExcessArguments(false)
      .addHelpText('after', help.more[name])
    for (const argument of name === 'check' ? ['taxonomy'] : ['old', 'new'])
      command.argument(`<${argument}>`, help.taxonomy)
    command.addOption(new Option('--json', words.text.policy.help.options.json))
    command.addOption(new Option('--locale <locale>', help.options.locale))
    command.action(async () => {
      const { json = false } = command.opts<{ readonly json?: boolean }>()
      leaveWith(await acts[name](command.args, json, words, world))
    })
  }
}

type Act = (
  names: readonly string[],
  json: boolean,
  words: OuterSpeech,
  world: World & { readonly language: Language },
) => Promise<PolicyExitCode>

const refused = (problems: readonly OuterProblem[], words: OuterSpeech, world: World): PolicyExitCode => {
  world.error(sayRefused(problems.map(sayOuterProblem(words)), words))
  return 1
}

const check: Act = async ([name = ''], json, words, world) => {
  const read = await taxonomyNamed(name, world.language, world)
  if (isLeft(read)) return refused(read.left, words, world)
  const { topics, vocabularies } = read.right
  let terms = 0
  for (const { groups } of vocabularies) for (const group of groups) terms += group.terms.length
  const named = taxonomyName(read.right)
  const count = Object.keys(topics).length
  await world.out(
    json
      ? `${harmlessJson({ taxonomy: named, topics, terms }, 2)}\n`
      : `${printable(words.outer.taxonomyFits(named, count, terms))}\n`,
  )
  return 0
}

const diff: Act = async ([before = '', after = ''], json, words, world) => {
  const [old, now] = [
    await taxonomyNamed(before, world.language, world),
    await taxonomyNamed(after, world.language, world),
  ]
  if (isLeft(old)) return refused(old.left, words, world)
  if (isLeft(now)) return refused(now.left, words, world)
  const changes = diffTaxonomies(old.right, now.right)
  const { outer, say } = words
  await world.out(
    json
      ? `${harmlessJson({ before: taxonomyName(old.right), after: taxonomyName(now.right), changes }, 2)}\n`
      : changes.length === 0
        ? `${outer.noChange}\n`
        : [...changes.map((change) => printable(say(change))), outer.newVersion].map((line) => `${line}\n`).join(''),
  )
  return changes.length === 0 ? 0 : 1
}

const acts: { readonly [C in 'check' | 'diff']: Act } = { check, diff }
