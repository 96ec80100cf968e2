import { isLeft } from 'fp-ts/Either'
import { decide } from './decide.ts'
import { type Speech, speech } from './language.ts'
import { mappingOf } from './map/mapping.ts'
import type { Options, RawOptions } from './options.ts'
import { sayRefused } from './policy/refuse.ts'
import type { Refusal } from './problem.ts'
import { programmeOf, triagePolicyOf } from './programme.ts'
import { openRecords } from './read/open.ts'
import { readOptions } from './read-options.ts'
import { asJson, asNdjson, rejectLines } from './show/as-json.ts'
import { noColours } from './show/colours.ts'
import { asText, remarks } from './show/report.ts'
import { sayProblem } from './show/sentences.ts'
import type { SlaProblem } from './sla/problem.ts'
import { readCalendar } from './sla/read-calendar.ts'
import { saySlaProblem } from './sla/sentences.ts'
import type { World } from './world.ts'

/** 0 done · 1 the file cannot be worked on · 2 the command line, mapping, policy or calendar is wrong · 3 cannot write. */
export type ExitCode = 0 | 1 | 2 | 3

/** What keeps a run from starting; a calendar that cannot be used is a matter of the command line. */
type TriageProblem = Refusal | { readonly _tag: 'CalendarRefused'; readonly problem: SlaProblem }

/** `voc-rules triage`: checks everything first, then decides, then writes; all problems of the checks at once. */
export const triageCommand = async (raw: RawOptions, world: World): Promise<ExitCode> => {
  const { options, problems: usage } = readOptions(raw, world)
  const words = speech[options.language]
  const policy = await triagePolicyOf(options.policy, options.language, world.readBytes)
  const calendar = await readCalendar(options.calendar, world)
  const outputs = await Promise.all(
    [options.output, options.rejects].flatMap((file) =>
      file === undefined ? [] : [world.writable(file, options.file)],
    ),
  )
  const early: readonly TriageProblem[] = [
    ...(isLeft(calendar) ? calendar.left.map((problem) => ({ _tag: 'CalendarRefused', problem }) as const) : []),
    ...usage,
    ...(isLeft(policy) ? policy.left : []),
    ...outputs.flatMap((one) => (isLeft(one) ? [one.left] : [])),
  ]
  if (raw.file === undefined && raw.sample !== true) return refuse(early, words, world)
  const { file, encoding } = options
  const opened = await world.open(file)
  if (isLeft(opened)) return refuse([...early, opened.left], words, world)
  try {
    const records = await openRecords(options.inputFormat, { file, stream: opened.right, encoding })
    if (isLeft(records)) return refuse([...early, records.left], words, world)
    const mapping = mappingOf(options.wish, records.right.columns)
    if (isLeft(mapping) || isLeft(policy) || isLeft(calendar) || early.length > 0)
      return refuse([...early, ...(isLeft(mapping) ? mapping.left : [])], words, world)
    const report = await decide({
      file,
      records: records.right,
      settings: { ...options, encoding: records.right.encoding, mapping: mapping.right },
      programme: programmeOf(policy.right, options.highFrom, calendar.right),
      calendar: calendar.right,
      asOf: options.asOf,
      say: words.say,
    })
    if (isLeft(report)) return refuse([report.left], words, world)
    const written = await writeOut(report.right, mapping.right, options, words, world)
    return written
  } catch (error) {
    const code = (error as { readonly code?: unknown } | null)?.code
    if (typeof code !== 'string' || !/^E[A-Z]+$/u.test(code)) throw error
    return refuse([{ _tag: 'InputUnreadable', file, why: code }], words, world)
  }
}

const writeOut = async (
  report: Parameters<typeof remarks>[0],
  mapping: Parameters<typeof remarks>[1],
  options: Options,
  words: Speech,
  world: World,
): Promise<ExitCode> => {
  const result =
    options.format === 'json'
      ? asJson(report, options, mapping, words)
      : options.format === 'ndjson'
        ? asNdjson(report, options)
        : asText(report, options, words, options.output === undefined ? world : { ...world, colours: noColours })
  const files = [
    ...(options.rejects === undefined ? [] : [[options.rejects, rejectLines(report, words)] as const]),
    ...(options.output === undefined ? [] : [[options.output, result] as const]),
  ]
  for (const [name, text] of files) {
    const written = await world.write(name, text)
    if (isLeft(written)) return refuse([written.left], words, world)
  }
  world.error(remarks(report, mapping, options, words))
  if (options.output === undefined) await world.out(result)
  return 0
}

const isOutput = ({ _tag }: TriageProblem): boolean => _tag === 'OutputUnwritable' || _tag === 'OutputIsInput'
const inputs: readonly string[] = [
  'InputMissing',
  'InputIsFolder',
  'InputUnreadable',
  'InputEmpty',
  'NoRows',
  'HeaderBroken',
  'TextUndecodable',
  'LooksLike',
  'TooManyUndecodable',
  'NotJson',
  'NoListOfRecords',
  'ZoneNeeded',
  'ColumnTooLate',
]

/** Says every problem; the command line's count before the file's, the file's before the output's. */
const refuse = (problems: readonly TriageProblem[], words: Speech, { error }: World): ExitCode => {
  const [say, sayCalendar] = [sayProblem(words), saySlaProblem(words)]
  const lines = problems.map((one) => (one._tag === 'CalendarRefused' ? sayCalendar(one.problem) : say(one)))
  error(sayRefused(lines, words))
  return problems.some((one) => !isOutput(one) && !inputs.includes(one._tag))
    ? 2
    : problems.some((one) => inputs.includes(one._tag))
      ? 1
      : 3
}
