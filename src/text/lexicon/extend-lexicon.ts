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
 * @law adding words and removing them again leaves the groups as they were
 */
export const extendLexicon = (
  base: Lexicon,
  { id, version, source, add = [], remove = [], allow = [], cues = {}, categories = {}, borders }: LexiconExtension,
): Either<NonEmpty<LexiconIssue>, Lexicon> => {
  const groups = base.groups
    .map((group) => ({
      ...group,
      terms: group.terms
        .filter((term) => remove.every((name) => !isNamed(name, group, term)))
        .map((term) =>
          excused(
            term,
            allow.filter((name) => isNamed(name, group, term)),
          ),
        ),
    }))
    .filter(({ terms }) => terms.length > 0)
  const unnamed = [...remove, ...allow]
    .filter((name) => !base.groups.some((group) => group.terms.some((term) => isNamed(name, group, term))))
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

const isNamed = ({ category, term }: TermName, group: TermGroup, written: string | Term): boolean =>
  category === group.category && normalForm(term) === normalForm(typeof written === 'string' ? written : written.term)

const excused = (
  written: string | Term,
  allowed: readonly { readonly phrases: readonly string[] }[],
): string | Term => {
  if (allowed.length === 0) return written
  const { term, allow = [] } = typeof written === 'string' ? { term: written } : written
  return { term, allow: [...allow, ...allowed.flatMap(({ phrases }) => phrases)] }
}
