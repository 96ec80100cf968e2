import { isLeft, right } from 'fp-ts/Either'
import type { Speech } from '../language.ts'
import type { World } from '../world.ts'
import { diffJson } from './as-json.ts'
import { clocksOf } from './clocks.ts'
import { compare, weigh } from './compare.ts'
import { diffText } from './diff-text.ts'
import { type HistoryRead, type HistorySource, readHistory } from './history.ts'
import { readTable } from './read-table.ts'
import { type PolicyExitCode, refuse } from './refuse.ts'
import { firstOf, indented, printable, sayHistoryReject } from './sentences.ts'

export interface DiffJob {
  readonly files: readonly [string, string]
  readonly history?: HistorySource
  readonly clocks?: string
  readonly json: boolean
}

const shownRejects = 5

/** `voc-rules policy diff`: what an edit changes, and what it would have done to cases of the past. */
export const diffCommand = async (job: DiffJob, speech: Speech, world: World): Promise<PolicyExitCode> => {
  const { files, json } = job
  const a = await readTable(files[0], world)
  const b = await readTable(files[1], world)
  if (isLeft(a) || isLeft(b))
    return refuse([...(isLeft(a) ? a.left : []), ...(isLeft(b) ? b.left : [])], 1, speech, world)
  const tables = [a.right, b.right] as const
  const clocks = clocksOf(job.clocks, [...new Set(tables.flatMap(({ outputs }) => outputs))])
  if (isLeft(clocks)) return refuse(clocks.left, 2, speech, world)
  const compared = compare(a.right, b.right)
  if (isLeft(compared)) return refuse(compared.left, 1, speech, world)
  const read = job.history === undefined ? undefined : await readHistory(job.history, tables, world)
  if (read !== undefined && isLeft(read)) return refuse(read.left, 1, speech, world)
  if (read !== undefined) world.error(remarks(read.right, json, speech))
  const weighed = read === undefined ? right(undefined) : weigh(compared.right, clocks.right, read.right)
  if (isLeft(weighed)) return refuse(weighed.left, 1, speech, world)
  const { findings } = compared.right
  if (findings.length > 0) world.error(`${printable(speech.text.policy.diff.unproved(files[1], findings.length))}\n`)
  await world.out(
    json
      ? diffJson(files, compared.right, weighed.right, speech)
      : diffText(compared.right, weighed.right, speech, world),
  )
  return 0
}

/** What is said beside the result: how the history was read, and what of it could not be. */
const remarks = ({ absent, unused, rejects }: HistoryRead, json: boolean, speech: Speech): string => {
  const { diff } = speech.text.policy
  const all = json ? [] : rejects
  return [
    ...(absent.length === 0 ? [] : [printable(diff.absent(absent))]),
    ...(unused.length === 0 ? [] : [printable(diff.unused(unused))]),
    ...(rejects.length === 0 ? [] : [diff.rejects(rejects.length)]),
    ...indented(firstOf(all, shownRejects, (one) => [sayHistoryReject(speech)(one)], diff.moreRejects)),
  ]
    .map((line) => `${line}\n`)
    .join('')
}
