import { normalForm } from '../text/normalize.ts'

/** How people write a word, by the word the library uses for it: `{ wecom: ['企业微信', '企微'] }`. */
export type Spellings<W extends string = string> = { readonly [word in W]: readonly string[] }

/**
 * The library's word for what people write (词形归一): width, case, blanks, hyphens and Simplified or Traditional script do
 * not matter, and the library's own word is always understood; nothing where it is no spelling of any.
 */
export const named = <W extends string>(spellings: Spellings<W>): ((written: unknown) => W | undefined) => {
  let words: ReadonlyMap<string, W> | undefined
  return (written) => {
    if (typeof written !== 'string' || written.length > longest) return undefined
    if (Object.hasOwn(spellings, written)) return written as W
    words ??= new Map(
      Object.entries<readonly string[]>(spellings).flatMap(([word, spelt]) =>
        [word, ...spelt].map((one) => [plainSpelling(one), word as W] as const),
      ),
    )
    return words.get(plainSpelling(written))
  }
}

const longest = 200

/** What of a spelling matters. */
export const plainSpelling = (written: string): string => normalForm(written).replace(/[\s_\-·・]+/gu, '')
