import { isLeft } from 'fp-ts/Either'
import type { Speech } from '../../kit/language.ts'
import type { World } from '../../kit/world.ts'
import type { PolicyProblem } from '../problem.ts'
import { unfit } from '../read-table.ts'
import { type PolicyExitCode, refuse } from '../refuse.ts'
import { diffProgrammes } from '../whole/diff-programmes.ts'
import { type Opened, openPolicy } from '../whole/open-policy.ts'
import type { DiffJob } from './diff-job.ts'
import { diffTables } from './diff-tables.ts'

/** `voc-rules policy diff`: what an edit of a table or of a programme changes; either file must be readable. */
export const diffCommand = async (job: DiffJob, speech: Speech, world: World): Promise<PolicyExitCode> => {
  const [old, edited] = job.files
  const a = await openPolicy(old, world)
  const b = await openPolicy(edited, world)
  if (isLeft(a) || isLeft(b))
    return refuse([...(isLeft(a) ? [a.left] : []), ...(isLeft(b) ? [b.left] : [])], 1, speech, world)
  const [before, after] = [a.right, b.right]
  const problems = [...flawsOf(old, before), ...flawsOf(edited, after)]
  if (problems.length > 0) return refuse(problems, 1, speech, world)
  if (before._tag === 'Table' && after._tag === 'Table' && !isLeft(before.table) && !isLeft(after.table))
    return diffTables([before.table.right, after.table.right], job, speech, world)
  if (
    before._tag === 'Programme' &&
    after._tag === 'Programme' &&
    !isLeft(before.programme) &&
    !isLeft(after.programme)
  )
    return diffProgrammes([before.programme.right, after.programme.right], job, speech, world)
  const table = before._tag === 'Table' ? old : edited
  return refuse([{ _tag: 'KindsDiffer', table, programme: table === old ? edited : old }], 1, speech, world)
}

const flawsOf = (file: string, opened: Opened): readonly PolicyProblem[] =>
  opened._tag === 'Table'
    ? isLeft(opened.table)
      ? unfit(file, opened.table.left)
      : []
    : isLeft(opened.programme)
      ? opened.programme.left.map((issue) => ({ _tag: 'ProgrammeUnfit', file, issue }) as const)
      : []
