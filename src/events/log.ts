/** A list that only grows (流水), kept in pieces so that adding to a long one copies little of it. */
export interface Log<A> {
  readonly earlier: readonly (readonly A[])[]
  readonly latest: readonly A[]
}

const piece = 64

export const emptyLog: Log<never> = { earlier: [], latest: [] }

/** The list with more at its end. */
export const logged = <A>({ earlier, latest }: Log<A>, more: readonly A[]): Log<A> =>
  latest.length < piece
    ? { earlier, latest: [...latest, ...more] }
    : { earlier: [...earlier, latest], latest: [...more] }

/**
 * All of it (全部流水), the oldest first.
 *
 * @example
 * entriesOf({ earlier: [['opened', 'assigned']], latest: ['contacted'] }) // => ['opened', 'assigned', 'contacted']
 */
export const entriesOf = <A>({ earlier, latest }: Log<A>): readonly A[] => [...earlier.flat(), ...latest]
