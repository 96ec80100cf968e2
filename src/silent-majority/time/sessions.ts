/**
 * The sessions of one customer (会话): the last ones one by one, all earlier ones as counts. A session is the set of
 * sticky features it used, as bits in the order of the policy.
 */
export interface Sessions {
  readonly first: number
  readonly last: number
  /** Earlier sessions, and how many of them used any sticky feature. */
  readonly before: number
  readonly deepBefore: number
  /** In how many earlier sessions each sticky feature was used. */
  readonly uses: readonly number[]
  /** The last sessions, oldest first. */
  readonly recent: readonly number[]
}

/** The sticky features of a session as bits. */
export const bitsOf =
  (sticky: readonly string[]) =>
  (features: readonly string[]): number =>
    sticky.reduce((bits, name, place) => (features.includes(name) ? bits | (1 << place) : bits), 0)

export const uses = (bits: number, place: number): boolean => ((bits >> place) & 1) === 1

/** One more session, in order. */
export const sessionOn =
  (features: number, keep: number) =>
  (sessions: Sessions | undefined, day: number, bits: number): Sessions => {
    if (sessions === undefined)
      return { first: day, last: day, before: 0, deepBefore: 0, uses: new Array(features).fill(0), recent: [bits] }
    const { first, recent, before, deepBefore, uses: counts } = sessions
    const full = recent.length >= keep
    const oldest = full ? (recent[0] as number) : 0
    return {
      first,
      last: day,
      before: full ? before + 1 : before,
      deepBefore: oldest === 0 ? deepBefore : deepBefore + 1,
      uses: oldest === 0 ? counts : counts.map((count, place) => count + (uses(oldest, place) ? 1 : 0)),
      recent: full ? [...recent.slice(1), bits] : [...recent, bits],
    }
  }
