import { type Instant, instant } from '../core/instant.ts'

/**
 * The commands a stream remembers (已处理指令): the last 256 at least, and 512 at most, by their ids. Of those it has
 * forgotten it knows how late they were given, so that one that comes again is not taken for a new one. A clock that
 * ran ahead locks nobody out: what was forgotten came before all that is remembered, whatever its clock said; where one
 * of them bears a later hour than all that came after it, its 256 are remembered by their ids as well.
 */
export interface Remembered {
  readonly older: readonly string[]
  readonly newer: readonly string[]
  /** Commands given up to here may have been forgotten: no later than any of the 256 that came after them. */
  readonly forgottenUntil?: Instant
  /** When the latest of the older and the newer ones was given. */
  readonly olderUntil?: Instant
  readonly newerUntil?: Instant
  /** Forgotten ones among which a clock ran ahead of all that came after; the last such 256. */
  readonly ahead?: readonly string[]
}

const generation = 256
export const nothingRemembered: Remembered = { older: [], newer: [] }

/**
 * The memory after one more command; the one it remembers last is not written down again.
 *
 * @law a stream remembers its last 256 commands and never more than 512
 */
export const remembering = (memory: Remembered, command: string, at: Instant): Remembered => {
  const { older, newer, olderUntil, newerUntil, forgottenUntil, ahead } = memory
  const kept = ahead === undefined ? {} : { ahead }
  if (newer.at(-1) === command) return memory
  if (newer.length < generation)
    return {
      older,
      newer: [...newer, command],
      ...kept,
      ...until({ forgottenUntil, olderUntil, newerUntil: latest(newerUntil, at) }),
    }
  return {
    older: newer,
    newer: [command],
    ...(isLater(olderUntil, newerUntil) ? { ahead: older } : kept),
    ...until({
      forgottenUntil: latest(forgottenUntil, earliest(olderUntil, newerUntil)),
      olderUntil: newerUntil,
      newerUntil: at,
    }),
  }
}

/**
 * What is known of a command: it was handled; it is new; or it is so old that nobody can tell, and it is not taken.
 *
 * @law a command never counts twice, however late it comes again
 */
export const standingOf = (memory: Remembered, command: string, at: Instant): 'handled' | 'new' | 'forgotten' =>
  isRemembered(memory, command)
    ? 'handled'
    : at <= (memory.forgottenUntil ?? Number.NEGATIVE_INFINITY)
      ? 'forgotten'
      : 'new'

/** Whether a command is known by its id. */
export const isRemembered = ({ newer, older, ahead = [] }: Remembered, command: string): boolean =>
  newer.includes(command) || older.includes(command) || ahead.includes(command)

type Untils = Pick<Remembered, 'forgottenUntil' | 'olderUntil' | 'newerUntil'>

const until = (known: { readonly [K in keyof Untils]: Untils[K] | undefined }): Untils =>
  Object.fromEntries(Object.entries(known).filter(([, at]) => at !== undefined)) as Untils

const isLater = (a: Instant | undefined, b: Instant | undefined): boolean => a !== undefined && b !== undefined && a > b

const earliest = (a: Instant | undefined, b: Instant | undefined): Instant | undefined =>
  a === undefined || b === undefined ? undefined : instant(Math.min(a, b))

const latest = (a: Instant | undefined, b: Instant | undefined): Instant | undefined =>
  a === undefined ? b : b === undefined ? a : instant(Math.max(a, b))
