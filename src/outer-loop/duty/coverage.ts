import type { Fraction } from '../../stats/elementary/fraction.ts'
import { type MeasuredShare, measuredShare } from '../../stats/proportion/measured-share.ts'
import type { AudienceMember } from './audience.ts'

/** How far the macro loop reaches (宏观闭环覆盖率): reached, of those who may be written to; the silent stand in both. */
export interface MacroCoverage {
  readonly all: MeasuredShare
  /** Of those who were never heard. */
  readonly silent: MeasuredShare
}

/**
 * How many of those who may be written to were reached (宏观闭环覆盖率). Whoever was reached and may not be written to is no
 * part of it.
 *
 * @example
 * macroCoverage(fraction(0.95))([{ customerId: 'c1', heard: false }], ['c1', 'c9']).silent.count // => 1
 * @source A0.14
 * @law coverage counts only who may be written to
 */
export const macroCoverage =
  (confidence: Fraction) =>
  (
    mayBeWrittenTo: readonly Pick<AudienceMember, 'customerId' | 'heard'>[],
    reached: readonly string[],
  ): MacroCoverage => {
    const measured = measuredShare(confidence)
    const got = new Set(reached)
    const all = new Map(mayBeWrittenTo.map((one) => [one.customerId, one.heard] as const))
    let [reachedAll, silent, reachedSilent] = [0, 0, 0]
    for (const [id, heard] of all) {
      const isReached = got.has(id)
      if (isReached) reachedAll += 1
      if (!heard) silent += 1
      if (!heard && isReached) reachedSilent += 1
    }
    return { all: measured(reachedAll, all.size), silent: measured(reachedSilent, silent) }
  }
