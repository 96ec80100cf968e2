interface Tagged {
  readonly _tag: string
}

/** One sentence maker for each kind: a missing or an extra kind does not compile, in any language. */
export type Messages<S extends Tagged> = {
  readonly [Tag in S['_tag']]: (said: Extract<S, { readonly _tag: Tag }>) => string
}

/**
 * Words anything sayable by a catalogue.
 *
 * @example
 * const house = { Late: ({ days }: { readonly days: number }) => `${days} days late`, Lost: () => 'lost' }
 * sayWith(house)({ _tag: 'Late', days: 3 }) // => '3 days late'
 */
export const sayWith =
  <S extends Tagged>(messages: Messages<S>) =>
  (said: S): string =>
    (messages[said._tag as S['_tag']] as (said: S) => string)(said)
