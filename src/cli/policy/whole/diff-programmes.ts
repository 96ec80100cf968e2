import { isLeft } from 'fp-ts/Either'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import { impactOfProgramme } from '../../../programme/compare/impact-of-programme.ts'
import type { VerifiedProgramme } from '../../../programme/verify/verify-programme.ts'
import type { Speech } from '../../kit/language.ts'
import type { World } from '../../kit/world.ts'
import type { DiffJob } from '../diff/diff-job.ts'
import { type PolicyExitCode, refuse } from '../refuse.ts'
import { rejectLines } from '../sentences.ts'
import { feedbackHistory } from './feedback-history.ts'
import { compareProgrammes } from './programme-diff.ts'
import { programmeDiffJson } from './programme-diff-json.ts'
import { programmeDiffText } from './programme-diff-text.ts'

/** What an edit of a programme takes from somebody, what else it changes, and what it would have done last month. */
export const diffProgrammes = async (
  [before, after]: readonly [VerifiedProgramme<Words>, VerifiedProgramme<Words>],
  { files, history, timeZone, json }: DiffJob,
  speech: Speech,
  world: World,
): Promise<PolicyExitCode> => {
  const compared = compareProgrammes(before, after)
  if (isLeft(compared)) return refuse([compared.left], 1, speech, world)
  const vocabularies = [before.vocabulary, after.vocabulary]
  const read = history === undefined ? undefined : await feedbackHistory(history, timeZone, vocabularies, world)
  if (read !== undefined && isLeft(read)) return refuse(read.left, 1, speech, world)
  if (read !== undefined) {
    const lines = rejectLines(read.right.rejects, json, speech)
    if (lines.length > 0) world.error(`${lines.join('\n')}\n`)
  }
  const weighed = read && {
    file: read.right.file,
    read: read.right.read,
    rejected: read.right.rejects.length,
    impact: impactOfProgramme(before, after)(read.right.facts),
  }
  await world.out(
    json
      ? programmeDiffJson(files, compared.right, weighed, speech)
      : programmeDiffText(compared.right, weighed, speech, world.colours),
  )
  return 0
}
