import type { Instant } from '../../core/instant.ts'
import type { SilenceAssessment } from '../care/silence-assessment.ts'

/** A message to a customer (触达记录), sent or planned. */
export interface ContactMade {
  readonly kind: string
  readonly at: Instant
  /** When it was answered, if it asked something and was. */
  readonly answeredAt?: Instant
}

/** What is known of a customer who might be asked. */
export interface SurveyFacts {
  readonly asOf: Instant
  /** What would be sent, in the policy's words. */
  readonly kind: string
  /** How the customer's behaviour is judged now, and since when it has been a sign. */
  readonly silence?: { readonly level: SilenceAssessment['level']; readonly since: Instant }
  /** The open cases of this customer. */
  readonly openCases?: readonly string[]
  readonly contacts?: readonly ContactMade[]
  readonly consent?: 'given' | 'refused'
  /** From all kinds where none are named; for good where no end is. */
  readonly unsubscribed?: readonly { readonly kinds?: readonly string[]; readonly until?: Instant }[]
  /** A row of a test or a preview: nobody is behind it. */
  readonly test?: boolean
}
