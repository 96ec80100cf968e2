import { chain, type Either, right } from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { Instant } from '../../core/instant.ts'
import { oneOfTexts, record, text, wholeNumber } from '../../core/parse/parse.ts'
import type { IngestError } from '../../feedback/ingest-error.ts'
import { unixSeconds } from '../dates/unix-seconds.ts'
import { noFeedback } from '../fact.ts'
import type { SourceMapping } from '../mapping.ts'
import { read } from '../read.ts'
import { valueAt } from '../value-at.ts'

/** An agent handed a customer on to another (会话转接): evidence for the rule that nobody is transferred twice. */
export interface TransferSeen {
  readonly source: string
  readonly customerId: string
  readonly from: string
  readonly to: string
  readonly at: Instant
}

interface Change {
  readonly event_type: 'session_status_change'
  readonly change_type: number
  readonly external_userid: string
}
const change = record<Change>({
  event_type: oneOfTexts(['session_status_change']),
  change_type: wholeNumber(1, 99),
  external_userid: text,
})
const agents = record<{ readonly old_servicer_userid: string; readonly new_servicer_userid: string }>({
  old_servicer_userid: text,
  new_servicer_userid: text,
})
const transferred = 2

/**
 * WeCom customer service (微信客服), a change of session in `msg_list`: who handed the customer on to whom. Sessions that
 * were taken up or ended are no transfer.
 *
 * @example
 * weComTransfer({ source: 'wecom' })({ msgid: 'm9', send_time: 1795226400, origin: 4, msgtype: 'event',
 *   event: { event_type: 'session_status_change', change_type: 2, external_userid: 'wmA', old_servicer_userid: 'Li',
 *     new_servicer_userid: 'Wang' } })
 * // => right({ source: 'wecom', customerId: 'wmA', from: 'Li', to: 'Wang', at: 1795226400000 })
 * @source A2.14
 */
export const weComTransfer =
  ({ source }: Pick<SourceMapping, 'source'>) =>
  (received: unknown): Either<IngestError, TransferSeen> => {
    const event = valueAt(['event'], received)
    return pipe(
      read(source)(change, event, ['event']),
      chain(({ change_type, external_userid: customerId }) =>
        change_type !== transferred
          ? noFeedback(source, 'notFromCustomer')
          : pipe(
              read(source)(agents, event, ['event']),
              chain(({ old_servicer_userid: from, new_servicer_userid: to }) =>
                pipe(
                  read(source)(unixSeconds, valueAt(['send_time'], received), ['send_time']),
                  chain((at) => right({ source, customerId, from, to, at })),
                ),
              ),
            ),
      ),
    )
  }
