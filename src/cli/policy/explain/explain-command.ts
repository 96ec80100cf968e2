import { isLeft } from 'fp-ts/Either'
import type { Speech } from '../../kit/language.ts'
import type { World } from '../../kit/world.ts'
import { explainJson } from '../as-json.ts'
import { readTable, unfit } from '../read-table.ts'
import { type PolicyExitCode, refuse } from '../refuse.ts'
import { explain } from './explain.ts'
import { explainText } from './explain-text.ts'
import { factsGiven } from './facts-given.ts'

export interface ExplainJob {
  readonly file: string
  readonly facts: string
  readonly json: boolean
}

/** `voc-rules policy explain`: decides cases with a proved table, and says why. */
export const explainCommand = async (
  { file, facts, json }: ExplainJob,
  speech: Speech,
  world: World,
): Promise<PolicyExitCode> => {
  const table = await readTable(file, world)
  const given = await factsGiven(facts, world)
  if (isLeft(table) || isLeft(given)) {
    const wrong = isLeft(given) ? [given.left] : []
    const usage = wrong.some(({ _tag }) => _tag === 'OptionUnreadable')
    return refuse([...(isLeft(table) ? table.left : []), ...wrong], usage ? 2 : 1, speech, world)
  }
  const explained = explain(table.right, given.right)
  if (isLeft(explained)) return refuse(unfit(file, explained.left), 1, speech, world)
  await world.out(json ? explainJson(explained.right, speech) : explainText(explained.right, speech, world.colours))
  return explained.right.cases.every(({ _tag }) => _tag === 'Decided') ? 0 : 1
}
