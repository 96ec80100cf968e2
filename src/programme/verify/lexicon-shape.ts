import { number } from './scalars.ts'
import { anyText, either, fields, flag, list, oneOf, record, type Shape, text } from './shape.ts'

const texts = list(anyText)
const near = fields({ cues: text, within: number })
const denial = fields(
  { name: text, kind: text, openers: texts },
  {
    side: oneOf('after'),
    fillers: texts,
    most: number,
    within: number,
    terms: texts,
    notBehind: texts,
    notFirst: oneOf(true),
    unless: fields({ words: texts, within: number }),
    then: fields({ outcomes: texts, within: number }, { turns: texts }),
    closes: oneOf(true),
  },
)

const named = { id: text, version: text, source: text }
const categories = record(fields({ decides: flag, negatedBy: texts }, { notIn: texts }))
const groups = list(
  fields(
    { category: text, tier: text, terms: list(either(anyText, fields({ term: anyText }, { allow: texts }))) },
    { near, unless: near, negatable: oneOf(false) },
  ),
)
const cues = record(fields({ words: texts }, { givenIn: texts }))
const borders = fields({ words: texts, openRight: texts, openLeft: texts, heads: anyText, harmless: texts })
const termName = { category: text, term: text }

/** What a house's change of a word list must look like before it is made: a key that nothing reads changes nothing. */
export const lexiconExtension: Shape = fields(named, {
  add: groups,
  remove: list(fields(termName)),
  allow: list(fields({ ...termName, phrases: texts })),
  cues,
  categories,
  borders,
})

/** What a word list must look like before its words are looked at. */
export const lexicon: Shape = fields(
  {
    ...named,
    categories,
    groups,
    cues,
    negation: fields(
      {
        negators: list(fields({ kind: text, side: oneOf('before', 'after'), within: number, words: texts })),
        pseudo: texts,
        clauseBreaks: anyText,
        questionEndings: texts,
      },
      { denials: list(denial), list: fields({ connectors: texts, within: number }) },
    ),
  },
  {
    phrasing: fields({
      classes: record(texts),
      irregular: record(texts),
      plurals: record(anyText),
      spellings: record(anyText),
      endings: record(anyText),
    }),
    borders,
    masks: fields({ separators: anyText }, { pictures: oneOf(true), lookAlikes: oneOf(true) }),
  },
)
