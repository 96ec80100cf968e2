import { inIds } from '../../core/text/in-ids.ts'

/**
 * The id of a piece of feedback (反馈编号), derived from where it came from and its id there, so that a second delivery is
 * the same feedback. A colon in the name of the source is written `%3A`.
 *
 * @example
 * feedbackIdOf('delighted', '881') // => 'fb:delighted:881'
 * @law feedback of two sources or two ids never has one id
 */
export const feedbackIdOf = (source: string, externalId: string): string => `fb:${inIds(source)}:${externalId}`

/**
 * The id of the case a piece of feedback opens (个案编号): opening it twice is one case.
 *
 * @example
 * caseIdOf('fb:delighted:881') // => 'case:fb:delighted:881'
 */
export const caseIdOf = (feedbackId: string): string => `case:${feedbackId}`
