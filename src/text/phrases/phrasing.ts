/**
 * How a language that inflects writes its phrases (句型), as plain data. In the words of such a lexicon `sue~` is a verb
 * in all its forms, `bug#` a noun in both numbers, `(a|b)` a choice, `[a]` may be left out and `{obj}` is a class of
 * words named here. Width, case, hyphens, white space, contractions and spelling are the same in text and phrases.
 */
export interface Phrasing {
  /** Classes of words that phrases name in braces, in the same notation but without classes. */
  readonly classes: { readonly [name: string]: readonly string[] }
  /** Verbs whose past forms no rule gives: `steal: ['stole', 'stolen']`. */
  readonly irregular: { readonly [verb: string]: readonly string[] }
  /** Nouns whose plural no rule gives: `knife: 'knives'`. */
  readonly plurals: { readonly [noun: string]: string }
  /** Whole words that are read as others: `"won't": 'will not'`, `mould: 'mold'`, `ripoff: 'rip off'`. */
  readonly spellings: { readonly [word: string]: string }
  /** What the end of a word from its apostrophe on is read as: `"'ll": 'will'`; nothing for a possessive. */
  readonly endings: { readonly [ending: string]: string }
}
