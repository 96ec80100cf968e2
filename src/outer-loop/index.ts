export type { SharePair } from '../stats/share.ts'
export { type CheckedTaxonomy, checkTaxonomy } from './topics/check-taxonomy.ts'
export { diffTaxonomies, type TaxonomyChange } from './topics/diff-taxonomies.ts'
export { extendTaxonomy, type TaxonomyExtension, type TopicTermName } from './topics/extend-taxonomy.ts'
export { type TopicReading, tagTopics } from './topics/tag-topics.ts'
export {
  type TermKind,
  type TopicRule,
  type TopicTaxonomy,
  type TopicTerms,
  type TopicVocabulary,
  termKinds,
} from './topics/taxonomy.ts'
export type { TaxonomyIssue } from './topics/taxonomy-issue.ts'
export { type FeedbackTopics, type TopicFact, topicsOnFeedback } from './topics/topic-fact.ts'
export { aspects, type DeniedTopicHit, type TopicAspect, type TopicFound, type TopicHit } from './topics/topic-hit.ts'
export {
  leastDropChance,
  leastExpectedCell,
  type ShareDrop,
  type ShareTest,
  shareDrop,
} from './validation/share-drop.ts'
