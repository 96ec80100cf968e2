import { type Instant, type IsoInstant, isoOf } from '../../core/instant.ts'
import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import { ticketNumber } from './ticket.ts'

/** How ticket numbers begin (工单号). */
export interface AcknowledgementPolicy extends PolicyRef {
  readonly prefix: string
  readonly source: SourceRef
}

/** "Received, ticket number …" (受理回执), worded by a catalogue in `locales/`; sending it is the caller's. */
export interface Acknowledgement {
  readonly _tag: 'Acknowledged'
  readonly feedbackId: string
  readonly ticket: string
  /** When the feedback was received. */
  readonly at: IsoInstant
}

/**
 * Answers a piece of feedback with its ticket number (受理回执): every piece, whatever it says, whether a case is
 * opened or not. The number is the one handed in, else ten digits made of the feedback's id behind the policy's prefix;
 * `nextTicket` finds the next one where it was given to another already.
 *
 * @example
 * acknowledge(standardAcknowledgement)({ feedbackId: '881', receivedAt: instant(0) })
 * // => { _tag: 'Acknowledged', feedbackId: '881', ticket: 'VOC-869-885-3296', at: '1970-01-01T00:00:00.000Z' }
 * acknowledge(standardAcknowledgement)({ feedbackId: '881', receivedAt: instant(0), ticket: 'T-7' }).ticket // => 'T-7'
 * @source A0.13
 * @law every feedback is acknowledged under a number of its own
 */
export const acknowledge =
  ({ prefix }: AcknowledgementPolicy) =>
  ({
    feedbackId,
    receivedAt,
    ticket = ticketNumber(prefix, feedbackId),
  }: {
    readonly feedbackId: string
    readonly receivedAt: Instant
    readonly ticket?: string
  }): Acknowledgement => ({ _tag: 'Acknowledged', feedbackId, ticket, at: isoOf(receivedAt) })
