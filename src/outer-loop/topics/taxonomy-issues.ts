import { figureOf } from '../../core/figure.ts'
import { issuesIn } from '../../text/lexicon/lexicon-issues.ts'
import { normalForm } from '../../text/normalize.ts'
import { deadTerms } from './dead-terms.ts'
import { lexiconsOf, taxonomyName } from './lexicon-of.ts'
import { type TopicTaxonomy, termOf } from './taxonomy.ts'
import type { TaxonomyIssue } from './taxonomy-issue.ts'

/** Every mistake in a taxonomy; which words are dead is only asked of one that can be read with. */
export const issuesInTaxonomy = (taxonomy: TopicTaxonomy): readonly TaxonomyIssue[] => {
  const unfit = [
    ...weightIssues(taxonomy),
    ...topicIssues(taxonomy),
    ...lexiconsOf(taxonomy).flatMap((lexicon) => issuesIn([lexicon])),
    ...doubles(taxonomy),
  ]
  return unfit.length > 0 ? unfit : deadTerms(taxonomy)
}

const isWeight = (weight: number): boolean => Number.isSafeInteger(weight) && weight >= 1

const weightIssues = (taxonomy: TopicTaxonomy): readonly TaxonomyIssue[] => {
  const name = taxonomyName(taxonomy)
  const unfit = (place: string, weight: number): TaxonomyIssue => ({
    _tag: 'WeightUnfit',
    taxonomy: name,
    place,
    weight: figureOf(weight),
  })
  return [
    ...(isWeight(taxonomy.threshold) ? [] : [unfit('threshold', taxonomy.threshold)]),
    ...taxonomy.vocabularies.flatMap(({ language, groups }) =>
      groups.flatMap(({ weight = 1, missing = weight }, at) =>
        [...new Set([weight, missing])]
          .filter((one) => !isWeight(one))
          .map((one) => unfit(`${language}.groups[${at}]`, one)),
      ),
    ),
  ]
}

const topicIssues = (taxonomy: TopicTaxonomy): readonly TaxonomyIssue[] => {
  const name = taxonomyName(taxonomy)
  const groups = taxonomy.vocabularies.flatMap((vocabulary) => vocabulary.groups)
  const unknown = [...new Set(groups.map(({ topic }) => topic))].filter(
    (topic) => !Object.hasOwn(taxonomy.topics, topic),
  )
  return [
    ...unknown.map((topic) => ({ _tag: 'TopicUnknown', taxonomy: name, topic }) as const),
    ...Object.keys(taxonomy.topics).flatMap((topic): readonly TaxonomyIssue[] => {
      const own = groups.filter((group) => group.topic === topic)
      const weight = own.reduce(
        (sum, group) => sum + Math.max(group.weight ?? 1, group.missing ?? 1) * group.terms.length,
        0,
      )
      return weight === 0
        ? [{ _tag: 'TopicWithoutTerms', taxonomy: name, topic }]
        : weight < taxonomy.threshold
          ? [{ _tag: 'TopicOutOfReach', taxonomy: name, topic, weight }]
          : []
    }),
  ]
}

const doubles = (taxonomy: TopicTaxonomy): readonly TaxonomyIssue[] => {
  const seen = new Map<string, { readonly term: string; readonly group: string }>()
  return taxonomy.vocabularies.flatMap(({ language, groups }) =>
    groups.flatMap(({ topic, of, terms }) =>
      terms.flatMap((written): readonly TaxonomyIssue[] => {
        const { term } = termOf(written)
        const key = JSON.stringify([language, topic, normalForm(term)])
        const group = of
        const first = seen.get(key)
        if (first === undefined) seen.set(key, { term, group })
        // twice in one kind is the lexicon's own mistake
        return first === undefined || first.group === group
          ? []
          : [{ _tag: 'TopicTermDouble', taxonomy: taxonomyName(taxonomy), topic, term, first: first.term }]
      }),
    ),
  )
}
