/** A spelling that stands for a word, and for one before it already. */
export interface SpelledTwice {
  readonly word: string
  readonly spelling: string
}

/** Spellings that stand for two words (一词两义): which of them is meant nobody can say. `plain` is what of them matters. */
export const spelledTwice = (
  spellings: { readonly [word: string]: readonly string[] | undefined },
  plain: (spelling: string) => string,
): readonly SpelledTwice[] => {
  const meant = new Map<string, string>()
  return Object.entries(spellings).flatMap(([word, spelt = []]) =>
    [word, ...spelt].flatMap((spelling): readonly SpelledTwice[] => {
      const other = meant.get(plain(spelling)) ?? word
      meant.set(plain(spelling), other)
      return other === word ? [] : [{ word, spelling }]
    }),
  )
}
