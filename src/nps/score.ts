import { type Either, left, right } from 'fp-ts/Either'
import type { Branded } from '../core/brand.ts'
import { shown } from '../core/parse-issue.ts'

/**
 * The scales of the recommendation question (打分量表). The standard is 0–10; 1–10 must be declared by name.
 *
 * @example
 * scales // => ['0-10', '1-10']
 * parseScore('0-10')(0) // => right(0)
 * parseScore('1-10')(0)._tag // => 'Left'
 */
export const scales = ['0-10', '1-10'] as const
/** The numbers a score was asked on (打分制). */
export type Scale = (typeof scales)[number]

/** An answer on a declared scale; scores of two scales never share a tally. */
export type Score<S extends Scale = Scale> = Branded<number, `score of ${S}`>

/** An answer to the recommendation question: a whole number from 0 to 10 (净推荐值打分). */
export type NpsScore = Score<'0-10'>

/** What is no score on its scale (无效打分), as it was received. */
export interface InvalidScore {
  readonly _tag: 'InvalidScore'
  readonly scale: Scale
  readonly received: string
}

/**
 * The ends of a scale of the recommendation question, both included (量表范围).
 *
 * @example
 * boundsOf('0-10') // => { from: 0, to: 10 }
 * boundsOf('1-10') // => { from: 1, to: 10 }
 */
export const boundsOf = (scale: Scale): { readonly from: number; readonly to: number } => ({
  from: scale === '0-10' ? 0 : 1,
  to: 10,
})

/**
 * The only door into {@link Score}: a whole number on the scale, as a number and not as text.
 *
 * @example
 * parseScore('1-10')(0) // => left({ _tag: 'InvalidScore', scale: '1-10', received: '0' })
 * @source A2.1, A3.16
 */
export const parseScore =
  <S extends Scale>(scale: S) =>
  (received: unknown): Either<InvalidScore, Score<S>> => {
    const { from, to } = boundsOf(scale)
    return typeof received === 'number' && Number.isInteger(received) && received >= from && received <= to
      ? right((received + 0) as Score<S>)
      : left({ _tag: 'InvalidScore', scale, received: shown(received) })
  }

/**
 * Reads an answer on the standard 0–10 scale.
 *
 * @example
 * parseNpsScore(7)   // => right(7)
 * parseNpsScore(6.5) // => left({ _tag: 'InvalidScore', scale: '0-10', received: '6.5' })
 * parseNpsScore('9') // => left({ _tag: 'InvalidScore', scale: '0-10', received: '"9"' })
 * @source A2.1
 */
export const parseNpsScore: (received: unknown) => Either<InvalidScore, NpsScore> = parseScore('0-10')
