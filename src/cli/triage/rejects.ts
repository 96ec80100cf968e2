import { type Either, right } from 'fp-ts/Either'
import type { Speech } from '../kit/language.ts'
import type { Options } from '../kit/options.ts'
import type { OutputProblem } from '../kit/problem.ts'
import type { World } from '../kit/world.ts'
import { rejectLine } from '../show/as-json.ts'
import type { Reject } from './reject.ts'

/** So many rejects are told on the terminal. */
export const shownRejects = 5

/** Rows that were set aside: written to a file as they come, a few kept to be told, all only where JSON lists them. */
export interface Rejects {
  readonly take: (reject: Reject) => void
  readonly kept: readonly Reject[]
  readonly keep: () => Promise<Either<OutputProblem, void>>
  readonly drop: () => Promise<void>
}

export const rejectsFor = (
  { rejects: file, format }: Pick<Options, 'rejects' | 'format'>,
  words: Speech,
  world: World,
): Rejects => {
  const kept: Reject[] = []
  const draft = file === undefined ? undefined : world.draft(file)
  const line = rejectLine(words)
  return {
    get kept() {
      return [...kept].sort((one, other) => Number(one.words === undefined) - Number(other.words === undefined))
    },
    take: (reject) => {
      if (format === 'json' || kept.length < shownRejects) kept.push(reject)
      else if (reject.words !== undefined) {
        const calm = kept.findIndex(({ words }) => words === undefined)
        if (calm >= 0) {
          kept.splice(calm, 1)
          kept.push(reject)
        }
      }
      draft?.write(line(reject))
    },
    keep: async () => (await draft?.keep()) ?? right(undefined),
    drop: async () => draft?.drop(),
  }
}
