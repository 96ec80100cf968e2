import type { Hit } from '../../text/finding/hit.ts'
import { redFlagsIn } from '../../text/finding/red-flags.ts'
import type { CheckedLexicons } from '../../text/lexicon/check-lexicons.ts'
import { compileChecked } from '../../text/lexicon/compile-lexicon.ts'
import { normalForm } from '../../text/normalize.ts'
import { categoryOf, lexiconName, lexiconsOf, taxonomyName } from './lexicon-of.ts'
import { type TopicTaxonomy, type TopicTerms, type TopicVocabulary, termOf } from './taxonomy.ts'
import type { TaxonomyIssue } from './taxonomy-issue.ts'
import { termWeights } from './term-weights.ts'

/** Words that change no answer: those that could never count, and those within which a lighter word says as much. */
export const deadTerms = (taxonomy: TopicTaxonomy): readonly TaxonomyIssue[] => {
  const read = redFlagsIn(compileChecked(lexiconsOf(taxonomy) as CheckedLexicons))
  const weights = termWeights(taxonomy)
  const plain = plainTerms(taxonomy)
  return taxonomy.vocabularies.flatMap((vocabulary) =>
    vocabulary.groups.flatMap((group) =>
      group.terms.flatMap((written): readonly TaxonomyIssue[] => {
        const { term } = termOf(written)
        const category = categoryOf(group.of, group.topic)
        const at = { taxonomy: taxonomyName(taxonomy), topic: group.topic, term }
        const isIt = (hit: Hit): boolean => hit.category === category && normalForm(hit.term) === normalForm(term)
        if (!textsWith(term, group, vocabulary).some((text) => read(text).hits.some(isIt)))
          return [{ _tag: 'TopicTermDead', ...at }]
        const own = weights({ lexicon: lexiconName(taxonomy, vocabulary), category, term })
        const shadow = read(term).hits.find(
          (hit) =>
            hit.category === category &&
            !isIt(hit) &&
            weights(hit).weight >= own.weight &&
            weights(hit).missing >= own.missing &&
            plain.has(keyOf(category, hit.term)) &&
            (group.negatable ?? true) === plain.get(keyOf(category, hit.term)),
        )
        return shadow === undefined ? [] : [{ _tag: 'TopicTermShadowed', ...at, by: shadow.term }]
      }),
    ),
  )
}

/** A word as it may stand: by itself, and beside each of the cues it needs. */
const textsWith = (term: string, { near }: TopicTerms, { cues }: TopicVocabulary): readonly string[] =>
  near === undefined
    ? [term]
    : (cues[near.cues]?.words ?? []).flatMap((cue) => [
        `${cue}${term}`,
        `${cue} ${term}`,
        `${term}${cue}`,
        `${term} ${cue}`,
      ])

const keyOf = (category: string, term: string): string => JSON.stringify([category, term])

/** Words that count wherever they stand unless denied, and whether they can be denied. */
const plainTerms = ({ vocabularies }: TopicTaxonomy): ReadonlyMap<string, boolean> =>
  new Map(
    vocabularies.flatMap(({ groups }) =>
      groups.flatMap(({ topic, of, near, negatable = true, terms }) =>
        terms.flatMap((written) => {
          const { term, allow = [] } = termOf(written)
          return near === undefined && allow.length === 0
            ? [[keyOf(categoryOf(of, topic), term), negatable] as const]
            : []
        }),
      ),
    ),
  )
