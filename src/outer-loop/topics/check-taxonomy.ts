import { type Either, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { TopicTaxonomy } from './taxonomy.ts'
import type { TaxonomyIssue } from './taxonomy-issue.ts'
import { issuesInTaxonomy } from './taxonomy-issues.ts'

/** Nothing at run time. A private member does not survive a spread: a changed taxonomy has to be checked again. */
declare class Check {
  private readonly checked: true
}

/** A taxonomy in which `checkTaxonomy` has found no mistake (已校验的主题分类): plain data. */
export type CheckedTaxonomy = TopicTaxonomy & Check

/**
 * Checks a taxonomy before anything is measured by it: every word can count, none stands twice, none is there for
 * nothing, every topic can be found. All mistakes at once, at most `limit` of them.
 *
 * @example
 * checkTaxonomy(zhRetailTopics)._tag // => 'Right'
 * @source A2.15
 * @law every word of a checked taxonomy counts by itself
 */
export const checkTaxonomy = (
  taxonomy: TopicTaxonomy,
  limit = 1000,
): Either<NonEmpty<TaxonomyIssue>, CheckedTaxonomy> => {
  const [first, ...rest] = issuesInTaxonomy(taxonomy)
  return first === undefined
    ? right(taxonomy as CheckedTaxonomy)
    : left([first, ...rest.slice(0, Math.max(0, limit - 1))])
}
