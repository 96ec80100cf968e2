import { type Either, isLeft, isRight, right } from 'fp-ts/Either'
import { elapsed } from '../../calendar/counting/elapsed.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { ProgrammeFinding } from '../../explain/programme/programme-finding.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { VerifiedProgramme } from '../../programme/verify/verify-programme.ts'
import { withConfig } from '../config/with-config.ts'
import { crewOf } from '../crew/crew.ts'
import { readCustomers } from '../customers/read-customers.ts'
import { speech } from '../kit/language.ts'
import type { Options, RawOptions } from '../kit/options.ts'
import { clashes, policyNamed } from '../kit/policy-named.ts'
import { programmeOf } from '../kit/programme.ts'
import { readOptions } from '../kit/read-options.ts'
import { type ExitCode, refuse, type TriageProblem } from '../kit/refuse.ts'
import type { World } from '../kit/world.ts'
import { readLexicon } from '../lexicon/read-lexicon.ts'
import type { Mapping } from '../map/mapping.ts'
import { unreadable } from '../policy/whole-text.ts'
import { harmless } from '../show/harmless.ts'
import { readCalendar } from '../sla/read-calendar.ts'
import { calendarOf } from './calendar-of.ts'
import { decide } from './decide.ts'
import { filesNamed } from './heard/files-named.ts'
import type { Source } from './heard/hearing.ts'
import { mappingsOf, openFiles, sourceOf } from './heard/open-files.ts'
import { rejectsFor } from './rejects.ts'
import { tooManyFor } from './too-many.ts'
import { writeOut } from './write-out.ts'

/** `voc-rules triage`: checks everything first, then decides, then writes; all problems of the checks at once. */
export const triageCommand = async (typed: RawOptions, world: World): Promise<ExitCode> => {
  const configured = await withConfig(typed, world)
  if (isLeft(configured)) return refuse(configured.left, speech[world.language], world)
  const { raw, from } = configured.right
  const { options, problems: usage } = readOptions(raw, world)
  const words = speech[options.language]
  if (from !== undefined) world.error(`${harmless(words.text.configRead(from))}\n`)
  const policy = await policyNamed(options.policy, options.language, world.readBytes)
  const calendar = await readCalendar(options.calendar, world)
  const lexicon = await readLexicon(options.lexicons, options.shippedLexicon, options.language, world)
  const beside = [...readBeside(options), ...(from === undefined ? [] : [from])]
  const files = await filesNamed(options.files, beside, world)
  const read = [...(isLeft(files) ? options.files : files.right), ...beside]
  const outputs = await Promise.all(
    [options.output, options.rejects].flatMap((file) => (file === undefined ? [] : [world.writable(file, read)])),
  )
  const early: readonly TriageProblem[] = [
    ...(isLeft(calendar) ? calendar.left.map((problem) => ({ _tag: 'CalendarRefused', problem }) as const) : []),
    ...(isLeft(lexicon) ? lexicon.left.map((problem) => ({ _tag: 'LexiconRefused', problem }) as const) : []),
    ...usage,
    ...(isLeft(policy) ? policy.left : clashes(policy.right, raw)),
    ...outputs.flatMap((one) => (isLeft(one) ? [one.left] : [])),
    ...(await writtenTwice(options, world)),
  ]
  if (raw.file === undefined && raw.sample !== true) return refuse(early, words, world)
  if (isLeft(files)) return refuse([...early, ...files.left], words, world)
  const progress = await world.progress(files.right, words.text.progress)
  const rejects = rejectsFor(options, words, world)
  const ended: (() => void)[] = []
  try {
    const opened = await openFiles(files.right, options, world, progress.advance)
    if (isLeft(opened)) return refuse([...early, ...opened.left], words, world)
    const mappings = mappingsOf(opened.right, options.wish, options.dateOrder)
    const tiers =
      isRight(policy) && policy.right._tag === 'Programme' ? policy.right.programme.vocabulary.tiers : undefined
    const customers = await customersOf({ ...options, ...(tiers === undefined ? {} : { tiers }) }, world)
    const programme =
      isRight(policy) && isRight(calendar) && isRight(lexicon)
        ? policy.right._tag === 'Programme'
          ? right(policy.right.programme)
          : (programmeOf(policy.right.triage, options.highFrom, calendar.right, lexicon.right) as Either<
              NonEmpty<ProgrammeFinding>,
              VerifiedProgramme<Words>
            >)
        : undefined
    const problems = [
      ...early,
      ...(programme !== undefined && isLeft(programme)
        ? programme.left.map(
            (finding) => ({ _tag: 'PolicyMisshapen', file: options.policy, message: words.say(finding) }) as const,
          )
        : []),
      ...(isRight(mappings) && customers !== undefined && isRight(customers)
        ? cutUnheld(options, [...mappings.right, customers.right.report().mapping])
        : []),
      ...(isLeft(mappings) ? mappings.left : []),
      ...(customers !== undefined && isLeft(customers)
        ? customers.left.map(
            (problem) => ({ _tag: 'CustomersRefused', file: options.customers ?? '', problem }) as const,
          )
        : []),
    ]
    if (
      isLeft(mappings) ||
      isLeft(policy) ||
      isLeft(calendar) ||
      isLeft(lexicon) ||
      programme === undefined ||
      isLeft(programme) ||
      (customers !== undefined && isLeft(customers)) ||
      problems.length > 0
    )
      return refuse(problems, words, world)
    const { question, timeZone, asOf } = options
    const sources: Source[] = []
    for (const [place, one] of opened.right.entries())
      sources.push(
        sourceOf(
          one,
          mappings.right[place] as Mapping,
          { ...options, ...(tiers === undefined ? {} : { tiers }) },
          opened.right.length === 1 ? undefined : place,
        ),
      )
    const { id, timeZone: theirs } = calendarOf(programme.right)
    const crew = crewOf(
      {
        programme: programme.right,
        asOf,
        language: options.language,
        format: options.format === 'csv' ? 'csv' : 'ndjson',
        view: { zone: timeZone ?? theirs, inDays: id === elapsed.id },
      },
      world.hands,
    )
    ended.push(crew.end)
    const report = await decide({
      sources,
      scaleGiven: question !== undefined,
      programme: programme.right,
      ...(customers === undefined ? {} : { customers: customers.right }),
      crew,
      reject: rejects.take,
      tooMany: tooManyFor(options),
    })
    progress.end()
    if (isLeft(report)) return refuse([report.left], words, world)
    return await writeOut(report.right, rejects, options, words, world, crew)
  } catch (error) {
    return refuse([unreadable(files.right.join(', '), error)], words, world)
  } finally {
    progress.end()
    for (const end of ended) end()
    await rejects.drop()
  }
}

/** One file for the queue and for what was refused, spelt in two ways, would lose the queue. */
const writtenTwice = async ({ output, rejects }: Options, world: World): Promise<readonly TriageProblem[]> => {
  if (output === undefined || rejects === undefined || output === rejects) return []
  const beside = await world.writable(rejects, [output])
  return isLeft(beside) && beside.left._tag === 'OutputIsInput'
    ? [{ _tag: 'OptionsClash', options: ['--output', '--rejects'] }]
    : []
}

/** What a run reads beside feedback. */
const readBeside = ({ customers, policy, calendar, lexicons }: Options): readonly string[] => [
  ...(customers === undefined ? [] : [customers]),
  policy,
  calendar,
  ...lexicons,
]

const customersOf = async (
  options: Options & { readonly tiers?: readonly string[] },
  world: World,
): Promise<Awaited<ReturnType<typeof readCustomers>> | undefined> =>
  options.customers === undefined ? undefined : readCustomers(options.customers, options, world)

/** A cut is of no use where neither file says what customers are worth. */
const cutUnheld = ({ highFrom }: Options, mappings: readonly Pick<Mapping, 'at'>[]): readonly TriageProblem[] =>
  highFrom === undefined || mappings.some(({ at }) => at.lifetimeValue !== undefined)
    ? []
    : [{ _tag: 'FieldNeeds', field: '--high-from', needs: '--customers-map lifetimeValue=' }]
