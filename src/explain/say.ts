interface Tagged {
  readonly _tag: string
}

/** One sentence maker for each kind: a missing or an extra kind does not compile, in any language. */
export type Messages<S extends Tagged> = {
  readonly [Tag in S['_tag']]: (said: Extract<S, { readonly _tag: Tag }>) => string
}

/** Words anything sayable by a catalogue. */
export const sayWith =
  <S extends Tagged>(messages: Messages<S>) =>
  (said: S): string =>
    (messages[said._tag as S['_tag']] as (said: S) => string)(said)
