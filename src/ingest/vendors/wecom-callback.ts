import { chain, type Either, left } from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { type Instant, instant } from '../../core/instant.ts'
import { oneOfTexts, optional, record, text } from '../../core/parse/parse.ts'
import type { IngestError } from '../../feedback/ingest-error.ts'
import type { Adapter } from '../adapter.ts'
import { unixSeconds } from '../dates/unix-seconds.ts'
import type { SourceMapping } from '../mapping.ts'
import { read } from '../read.ts'

interface Callback {
  readonly CreateTime: Instant
  readonly MsgType: 'event'
  readonly Event: 'kf_msg_or_event'
  readonly Token: string
  readonly OpenKfId?: string
}
const callback = record<Callback>({
  CreateTime: unixSeconds,
  MsgType: oneOfTexts(['event']),
  Event: oneOfTexts(['kf_msg_or_event']),
  Token: text,
  OpenKfId: optional(text),
})

const threeDays = 259_200_000

/**
 * WeCom customer service (微信客服), the callback: it only says that there are messages. Decrypt it, read its XML into a
 * record and ask `kf/sync_msg` with the token; after three days the messages are gone.
 *
 * @example
 * weComCallback({ source: 'wecom' })({ ToUserName: 'ww1', CreateTime: '1795226400', MsgType: 'event',
 *   Event: 'kf_msg_or_event', Token: 'T', OpenKfId: 'wk1' })
 * // => { _tag: 'Left', left: { _tag: 'MustFetch', source: 'wecom', what: 'messages', by: { token: 'T', openKfId: 'wk1' },
 * //      at: 1795226400000, until: 1795485600000 } }
 * @source A1.1
 */
export const weComCallback =
  ({ source }: Pick<SourceMapping, 'source'>): Adapter =>
  (received) =>
    pipe(
      read(source)(callback, received),
      chain(
        ({ Token, OpenKfId, CreateTime: at }): Either<IngestError, never> =>
          left({
            _tag: 'MustFetch',
            source,
            what: 'messages',
            by: { token: Token, ...(OpenKfId === undefined ? {} : { openKfId: OpenKfId }) },
            at,
            until: instant(at + threeDays),
          }),
      ),
    )
