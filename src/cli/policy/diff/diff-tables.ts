import { isLeft, right } from 'fp-ts/Either'
import type { Table } from '../../../tables/shape/table.ts'
import type { Speech } from '../../kit/language.ts'
import type { World } from '../../kit/world.ts'
import { diffJson } from '../as-json.ts'
import { type PolicyExitCode, refuse } from '../refuse.ts'
import { printable, rejectLines } from '../sentences.ts'
import { clocksOf } from './clocks.ts'
import { compare, weigh } from './compare.ts'
import type { DiffJob } from './diff-job.ts'
import { diffText } from './diff-text.ts'
import { type HistoryRead, readHistory } from './history.ts'

/** What an edit of a table changes, and what it would have done to cases of the past. */
export const diffTables = async (
  tables: readonly [Table, Table],
  job: DiffJob,
  speech: Speech,
  world: World,
): Promise<PolicyExitCode> => {
  const { files, json } = job
  const clocks = clocksOf(job.clocks, [...new Set(tables.flatMap(({ outputs }) => outputs))])
  if (isLeft(clocks)) return refuse(clocks.left, 2, speech, world)
  const compared = compare(tables[0], tables[1])
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
  return [
    ...(absent.length === 0 ? [] : [printable(diff.absent(absent))]),
    ...(unused.length === 0 ? [] : [printable(diff.unused(unused))]),
    ...rejectLines(rejects, json, speech),
  ]
    .map((line) => `${line}\n`)
    .join('')
}
