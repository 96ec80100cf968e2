import { chain, right } from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { oneOfTexts, type Parser, record, text } from '../../core/parse/parse.ts'
import type { Adapter } from '../adapter.ts'
import { read } from '../read.ts'
import { valueAt } from '../value-at.ts'

/** Which adapter reads the data of which event type (CloudEvents 映射). */
export interface CloudEventMapping {
  /** Named in rejections of the envelope itself. */
  readonly source: string
  readonly types: { readonly [type: string]: Adapter }
  /** Types whose adapter reads the whole event, so that its `time`, `id` and `subject` can be mapped beside `data`. */
  readonly whole?: readonly string[]
}

interface Envelope {
  readonly specversion: '1.0'
  readonly id: string
  readonly source: string
  readonly type: string
  readonly data: NonNullable<unknown>
}

/**
 * CloudEvents 1.0 (CloudEvents 信封): opens the envelope and hands its `data` to the adapter of its `type`. A type without
 * an adapter is rejected, and so is `data_base64`, which the caller decodes first. In binary mode the headers are the
 * envelope, and the body goes to the adapter directly; a batch goes through `ingestAll`.
 *
 * @example
 * cloudEvent({ source: 'bus', types: { 'com.acme.rated': zendeskRating({ source: 'zendesk' }) } })({ specversion: '1.0',
 *   id: 'e1', source: '/desk', type: 'com.acme.rated', data: { score: 'offered' } })
 * // => { _tag: 'Left', left: { _tag: 'NoFeedback', source: 'zendesk', because: 'notAnswered' } }
 * @source A1.1
 */
export const cloudEvent = ({ source, types, whole = [] }: CloudEventMapping): Adapter => {
  const envelope = record<Envelope>({
    specversion: oneOfTexts(['1.0']),
    id: text,
    source: text,
    type: oneOfTexts(Object.keys(types)),
    data: right as Parser<NonNullable<unknown>>,
  })
  return (received): ReturnType<Adapter> =>
    pipe(
      read(source)(envelope, received),
      chain(({ type }) => (types[type] as Adapter)(whole.includes(type) ? received : valueAt(['data'], received))),
    )
}
