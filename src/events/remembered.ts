import { type Instant, instant } from '../core/instant.ts'

/**
 * The commands a stream remembers (已处理指令): the last 256 at least, and 512 at most, by their ids. Of those it has
 * forgotten it knows how late they were given, so that one that comes again is not taken for a new one.
 */
export interface Remembered {
  readonly older: readonly string[]
  readonly newer: readonly string[]
  /** Commands given up to here may have been forgotten. */
  readonly forgottenUntil?: Instant
  /** When the latest of the older and the newer ones was given. */
  readonly olderUntil?: Instant
  readonly newerUntil?: Instant
}

const generation = 256
export const nothingRemembered: Remembered = { older: [], newer: [] }

/**
 * The memory after one more command; the one it remembers last is not written down again.
 *
 * @law a stream remembers its last 256 commands and never more than 512
 */
export const remembering = (memory: Remembered, command: string, at: Instant): Remembered => {
  const { older, newer, olderUntil, newerUntil, forgottenUntil } = memory
  if (newer.at(-1) === command) return memory
  if (newer.length < generation)
    return {
      older,
      newer: [...newer, command],
      ...until({ forgottenUntil, olderUntil, newerUntil: latest(newerUntil, at) }),
    }
  return {
    older: newer,
    newer: [command],
    ...until({ forgottenUntil: latest(forgottenUntil, olderUntil), olderUntil: newerUntil, newerUntil: at }),
  }
}

/**
 * What is known of a command: it was handled; it is new; or it is so old that nobody can tell, and it is not taken.
 *
 * @law a command never counts twice, however late it comes again
 */
export const standingOf = (
  { older, newer, forgottenUntil }: Remembered,
  command: string,
  at: Instant,
): 'handled' | 'new' | 'forgotten' =>
  newer.includes(command) || older.includes(command)
    ? 'handled'
    : at <= (forgottenUntil ?? Number.NEGATIVE_INFINITY)
      ? 'forgotten'
      : 'new'

type Untils = Pick<Remembered, 'forgottenUntil' | 'olderUntil' | 'newerUntil'>

const until = (known: { readonly [K in keyof Untils]: Untils[K] | undefined }): Untils =>
  Object.fromEntries(Object.entries(known).filter(([, at]) => at !== undefined)) as Untils

const latest = (a: Instant | undefined, b: Instant | undefined): Instant | undefined =>
  a === undefined ? b : b === undefined ? a : instant(Math.max(a, b))
