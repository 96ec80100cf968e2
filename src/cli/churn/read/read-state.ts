import { type Either, isLeft, isRight, left, right } from 'fp-ts/Either'
import { type ListState, parseListState } from '../../../silent-majority/list/list-state.ts'
import type { OutputProblem } from '../../kit/problem.ts'
import type { World } from '../../kit/world.ts'
import { decoder } from '../../read/bytes/decode.ts'
import { parsed } from '../../read/json/json-values.ts'
import type { OwnChurnProblem } from '../problem.ts'

/** That a state is kept between runs; none before the first. */
export interface StateKept {
  readonly state?: ListState
}

/** What a run before kept; a file that is not there yet begins the flow, one that is no state is refused. */
export const readState = async (
  file: string,
  others: readonly string[],
  world: World,
): Promise<Either<OutputProblem | OwnChurnProblem, StateKept>> => {
  const free = await world.writable(file, others)
  if (isLeft(free)) return free
  const bytes = await world.readBytes(file)
  if (isLeft(bytes))
    return bytes.left === 'ENOENT' ? right({}) : left({ _tag: 'OutputUnwritable', file, why: bytes.left })
  const text = decoder('utf-8').decode({ bytes: Buffer.from(bytes.right), offset: 0 })
  const read = 'bad' in text ? text : parsed(text.text)
  const state = 'json' in read ? parseListState(read.json) : undefined
  return state !== undefined && isRight(state) ? right({ state: state.right }) : left({ _tag: 'StateIsNone', file })
}
