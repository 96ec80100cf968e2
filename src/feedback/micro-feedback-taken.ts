import type { Instant } from '../core/instant.ts'
import type { FeedbackChannel } from './channel.ts'
import type { Feedback } from './feedback.ts'
import type { EvidenceReference, MicroFeedback, Satisfaction } from './micro/micro-feedback.ts'

/** What is known of a tap, a reply or a shake beside what it says: where, of whom, about what (微反馈来源). */
export interface MicroFeedbackContext {
  /** The id the feedback shall have. */
  readonly id: string
  readonly receivedAt: Instant
  readonly customerId?: string
  readonly channel?: FeedbackChannel
  readonly outlet?: string
  readonly businessArea?: string
  /** The page or article that was asked about (所指页面或文章). */
  readonly subject?: string
  readonly evidence?: readonly EvidenceReference[]
}

/** Feedback with what only taps and shakes bring along. */
export interface MicroFeedbackFacts extends Feedback {
  /** What the thumb or the face said; a crash or a lag is no satisfied customer's. */
  readonly satisfaction?: Satisfaction
  readonly subject?: string
  readonly evidence?: readonly EvidenceReference[]
}

/** What a micro-answer comes to (微反馈处理). */
export type MicroFeedbackTaken =
  | {
      readonly _tag: 'AnswerTaken'
      readonly feedback: MicroFeedbackFacts
      /** An unhappy answer is a complaint, although it has no score (不满即投诉). */
      readonly isComplaint: boolean
      /** Unhappy and without a word: the customer is asked why (追问原因). */
      readonly asksWhy: boolean
    }
  /** Surveys stop; service recovery does not (退订). */
  | { readonly _tag: 'SurveysRefused'; readonly customerId?: string }

/**
 * Makes feedback of a micro-answer (微反馈转为反馈): one function for the face, the thumb and the shaken phone. The words beside
 * the answer are the comment; the subject and the evidence are carried along. It has no score, and none is made up.
 *
 * @example
 * takeMicroFeedback({ id: 'm1', receivedAt: instant(0), subject: '如何开票' })(
 *   { _tag: 'EmojiFeedback', satisfaction: 'dissatisfied', verbatim: '😢' })
 * // => { _tag: 'AnswerTaken', feedback: { id: 'm1', receivedAt: 0, scale: '0-10', subject: '如何开票',
 * //      satisfaction: 'dissatisfied' }, isComplaint: true, asksWhy: true }
 * @source A0.10, A0.11, A0.12
 * @law a micro-answer keeps its words, its subject and its evidence
 */
export const takeMicroFeedback =
  (context: MicroFeedbackContext) =>
  (answer: MicroFeedback): MicroFeedbackTaken => {
    const { evidence = [], ...known } = context
    const customerId = context.customerId ?? ('customerId' in answer ? answer.customerId : undefined)
    const of = customerId === undefined ? {} : { customerId }
    if (answer._tag === 'Unsubscribe') return { _tag: 'SurveysRefused', ...of }
    const satisfaction = satisfactionIn(answer)
    const comment = 'comment' in answer ? answer.comment : undefined
    const attached = answer._tag === 'ShakeReport' ? [...answer.evidence, ...evidence] : evidence
    const isComplaint = satisfaction === 'dissatisfied'
    return {
      _tag: 'AnswerTaken',
      feedback: {
        ...known,
        ...of,
        scale: '0-10',
        ...(comment === undefined ? {} : { comment }),
        ...(satisfaction === undefined ? {} : { satisfaction }),
        ...(attached.length === 0 ? {} : { evidence: attached }),
      },
      isComplaint,
      asksWhy: isComplaint && comment === undefined,
    }
  }

const satisfactionIn = (answer: Exclude<MicroFeedback, { readonly _tag: 'Unsubscribe' }>): Satisfaction | undefined =>
  answer._tag === 'ShakeReport' ? (answer.symptom === 'other' ? undefined : 'dissatisfied') : answer.satisfaction
