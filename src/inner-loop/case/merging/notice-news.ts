import type { Instant } from '../../../core/instant.ts'
import type { NoticeState } from './owed.ts'

type Told = Pick<NoticeState, 'level' | 'due' | 'person' | 'taken'>

/**
 * A notice as it stands after one that the role had before (通知合并): at the graver of the two levels and due at the
 * earlier of the two instants, whichever of them came late; none where it adds nothing.
 */
export const noticeNews = <N extends Told>(
  one: N,
  known: NoticeState | undefined,
  isGraver: (level: string, known: string) => boolean,
): N | undefined => {
  if (known === undefined) return one
  const raises = one.level !== known.level && isGraver(one.level, known.level)
  const due = known.taken === undefined ? sooner(one.due, known.due) : one.due
  const hastens = known.taken === undefined && due !== known.due
  const steps = known.taken === undefined && one.taken !== undefined
  const person = one.person ?? known.person
  return raises || hastens || steps
    ? {
        ...one,
        level: raises ? one.level : known.level,
        ...(due === undefined ? {} : { due }),
        ...(person === undefined ? {} : { person }),
      }
    : undefined
}

/** Whether a level is graver than another by the policy's list, the highest first; of others as it is said. */
export const graverLevelIn =
  (levels: readonly string[] = [], unlisted = false): ((level: string, known: string) => boolean) =>
  (level, known) => {
    const [one, other] = [levels.indexOf(level), levels.indexOf(known)]
    return one < 0 || other < 0 ? unlisted : one < other
  }

const sooner = (a: Instant | undefined, b: Instant | undefined): Instant | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a
