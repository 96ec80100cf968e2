import { type Either, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { type PolicyRef, policyName, type SourceRef } from '../../core/source-ref.ts'
import type { WordBorders } from '../borders/word-borders.ts'
import { normalForm } from '../normalize.ts'
import type { CueSet, Lexicon, Term, TermGroup } from './lexicon.ts'
import type { LexiconIssue } from './lexicon-issue.ts'

/** What a house changes of a lexicon (词库扩展), under a name of its own. */
export interface LexiconExtension extends PolicyRef {
  readonly source: SourceRef
  readonly add?: readonly TermGroup[]
  readonly remove?: readonly TermName[]
  /** Phrases of the house in which a word means something else. */
  readonly allow?: readonly (TermName & { readonly phrases: readonly string[] })[]
  readonly cues?: { readonly [name: string]: CueSet }
  /** Categories of the house (自有类别), for the words it adds; one of the same name is replaced. */
  readonly categories?: Lexicon['categories']
  /** Borders of the house's own words, from `deriveBorders` and a dictionary; they are read beside those of the list. */
  readonly borders?: WordBorders
}

/** A word of a lexicon: any spelling that normalises to it. */
export interface TermName {
  readonly category: string
  readonly term: string
}

/**
 * A lexicon with words added, removed or excused; the one it is made from stays as it is. A word to remove or
 * excuse that is not there is refused: a slip would otherwise leave it alarming, or silence nothing; so is a word added
 * to a category that neither the list nor the house declares.
 *
 * @example
 * const own = { id: 'house', version: '1.0.0', source: 'own' } as const
 * const house = extendLexicon(zhRedFlags, { ...own, add: [{ category: 'safety', tier: 'strong', terms: ['电芯起包'] }] })
 * const compiled = house._tag === 'Right' ? compileLexicon([house.right]) : house
 * compiled._tag === 'Right' && redFlagsIn(compiled.right)('电芯起包了').categories // => ['safety']
 * const slip = extendLexicon(zhRedFlags, { ...own, remove: [{ category: 'safety', term: '电芯起包' }] })
 * slip._tag === 'Left' && slip.left
 * // => [{ _tag: 'TermUnknown', lexicon: 'zh-red-flags@3.0.0', category: 'safety', term: '电芯起包' }]
 * @law adding words and removing them again leaves the groups as they were
 */
export const extendLexicon = (
  base: Lexicon,
  { id, version, source, add = [], remove = [], allow = [], cues = {}, categories = {}, borders }: LexiconExtension,
): Either<NonEmpty<LexiconIssue>, Lexicon> => {
  const removed = phrasesBy(remove.map((name) => ({ ...name, phrases: [] })))
  const allowed = phrasesBy(allow)
  const groups = base.groups
    .map((group) => ({
      ...group,
      terms: group.terms
        .filter((term) => removed(group.category, term) === undefined)
        .map((term) => excused(term, allowed(group.category, term))),
    }))
    .filter(({ terms }) => terms.length > 0)
  const known = phrasesBy(
    base.groups.flatMap(({ category, terms }) => terms.map((term) => ({ category, term: written(term), phrases: [] }))),
  )
  const unnamed = [...remove, ...allow]
    .filter(({ category, term }) => known(category, term) === undefined)
    .map(({ category, term }) => ({ _tag: 'TermUnknown', lexicon: policyName(base), category, term }) as const)
  const extended: Lexicon = {
    ...base,
    id,
    version,
    source,
    categories: { ...base.categories, ...categories },
    groups: [...groups, ...add],
    cues: { ...base.cues, ...cues },
    ...(borders === undefined ? {} : { borders: joined(base.borders, borders) }),
  }
  const [first, ...rest] = [...unnamed, ...strangeIn(extended, add)]
  return first === undefined ? right(extended) : left([first, ...rest])
}

/** Words added to a category that nobody declares would flag nothing. */
const strangeIn = ({ categories, ...lexicon }: Lexicon, add: readonly TermGroup[]): readonly LexiconIssue[] =>
  [...new Set(add.map(({ category }) => category))]
    .filter((category) => !Object.hasOwn(categories, category))
    .map((category) => ({ _tag: 'CategoryUnknown', lexicon: policyName(lexicon), category }))

const joined = (base: WordBorders | undefined, more: WordBorders): WordBorders =>
  base === undefined
    ? more
    : {
        words: [...base.words, ...more.words],
        openRight: [...base.openRight, ...more.openRight],
        openLeft: [...base.openLeft, ...more.openLeft],
        heads: base.heads + more.heads,
        harmless: [...base.harmless, ...more.harmless],
      }

const written = (term: string | Term): string => (typeof term === 'string' ? term : term.term)

type PhrasesOf = (category: string, term: string | Term) => readonly string[] | undefined

/** The phrases named with each word, by its normal form: every name is read once, however many there are. */
const phrasesBy = (names: readonly (TermName & { readonly phrases: readonly string[] })[]): PhrasesOf => {
  const found = new Map<string, Map<string, string[]>>()
  for (const { category, term, phrases } of names) {
    const terms = found.get(category) ?? new Map<string, string[]>()
    found.set(category, terms)
    const form = normalForm(term)
    const all = terms.get(form) ?? []
    terms.set(form, all)
    for (const phrase of phrases) all.push(phrase)
  }
  return (category, term) => found.get(category)?.get(normalForm(written(term)))
}

const excused = (term: string | Term, phrases: readonly string[] | undefined): string | Term => {
  if (phrases === undefined) return term
  const { term: word, allow = [] } = typeof term === 'string' ? { term } : term
  return { term: word, allow: [...allow, ...phrases] }
}
