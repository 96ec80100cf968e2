import type { Found } from './checks/found.ts'

/** Spellings that stand for two words: which of them is meant nobody can say. */
export const spelledTwice = (
  at: string,
  spellings: { readonly [word: string]: readonly string[] | undefined },
  plain: (spelling: string) => string,
): Found => {
  const meant = new Map<string, string>()
  return Object.entries(spellings).flatMap(([word, spelt = []]) =>
    [word, ...spelt].flatMap((spelling): Found => {
      const other = meant.get(plain(spelling)) ?? word
      meant.set(plain(spelling), other)
      return other === word ? [] : [{ _tag: 'WordRepeated', at: `${at}.${word}`, word: spelling }]
    }),
  )
}
