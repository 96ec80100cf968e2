import { type Either, isLeft, left } from 'fp-ts/Either'
import type { World } from '../../kit/world.ts'
import type { PolicyProblem } from '../problem.ts'
import { jsonIn, jsonOf } from '../whole-text.ts'

/** The facts of `--facts`: JSON as it stands, or the name of a JSON file, with or without `@`. */
export const factsGiven = async (given: string, world: World): Promise<Either<PolicyProblem, unknown>> => {
  if (!/^\s*[[{]/u.test(given)) return jsonIn(given.replace(/^@/u, ''), world)
  const json = jsonOf('--facts', given)
  return isLeft(json) && json.left._tag === 'JsonBroken'
    ? left({ _tag: 'OptionUnreadable', option: '--facts', received: given, like: '{"score":2}' })
    : json
}
