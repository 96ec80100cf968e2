import type { Instant } from '../../core/instant.ts'
import type { AnswerHabit } from '../../silent-majority/cause/silence-habit.ts'

/** When a customer answered, and when action reports reached them. */
export interface ToldFacts {
  readonly answers: readonly Instant[]
  readonly reports: readonly Instant[]
}

/**
 * How a habit looks once a customer was told what came of their answers (反馈有回音): each report that reached them after an
 * answer they had not been told of yet counts once. "Useless anyway" is then no reason for their silence any more.
 *
 * @example
 * toldWhatCame({ asked: 4, begun: 2, finished: 2, followedUp: 0, askedSinceAnswer: 2 })(
 *   { answers: [instant(1), instant(2)], reports: [instant(3), instant(4)] },
 * ).followedUp // => 1
 * @source A0.2, A0.14
 * @law whoever answered and was then sent a report is not silent because it is useless
 * @law a report before any answer follows nothing up
 */
export const toldWhatCame =
  (habit: AnswerHabit) =>
  ({ answers, reports }: ToldFacts): AnswerHabit => {
    const open = [...answers].sort((a, b) => a - b)
    let [place, told] = [0, 0]
    for (const at of [...reports].sort((a, b) => a - b)) {
      const before = place
      while (place < open.length && (open[place] as Instant) < at) place += 1
      if (place > before) told += 1
    }
    return { ...habit, followedUp: habit.followedUp + told }
  }
