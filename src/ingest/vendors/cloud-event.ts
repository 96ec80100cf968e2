import { chain, right } from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { oneOfTexts, type Parser, record, text } from '../../core/parse/parse.ts'
import { type Path, shown } from '../../core/parse-issue.ts'
import type { MappingUnfit } from '../../feedback/ingest-error.ts'
import type { Adapter } from '../adapter.ts'
import { rejected } from '../fact.ts'
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
export const cloudEvent = ({ source, types: given, whole: wholly = [] }: CloudEventMapping): Adapter => {
  const types: object = isObject(given) ? given : {}
  const whole: readonly unknown[] = Array.isArray(wholly) ? wholly : []
  const envelope = record<Envelope>({
    specversion: oneOfTexts(['1.0']),
    id: text,
    source: text,
    type: oneOfTexts(Object.keys(types)),
    data: right as Parser<NonNullable<unknown>>,
  })
  const flaws: readonly MappingUnfit[] = [
    ...(isObject(given) ? [] : [unfit(['types'], given)]),
    ...Object.entries(types).flatMap(([type, adapter]) =>
      typeof adapter === 'function' ? [] : [unfit(['types', type], adapter)],
    ),
    ...(Array.isArray(wholly) ? [] : [unfit(['whole'], wholly)]),
  ]
  const [flaw, ...others] = flaws
  return (received): ReturnType<Adapter> =>
    flaw !== undefined
      ? rejected(source, [{ ...flaw, allowed: typesIn(received) }, ...others])
      : pipe(
          read(source)(envelope, received),
          chain(({ type }) =>
            (valueAt([type], types) as Adapter)(whole.includes(type) ? received : valueAt(['data'], received)),
          ),
        )
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const unfit = (path: Path, received: unknown): MappingUnfit => ({
  _tag: 'MappingUnfit',
  path,
  received: shown(received),
  allowed: [],
})

/** The type of an event, which the mapping could name. */
const typesIn = (received: unknown): readonly string[] => {
  const type = valueAt(['type'], received)
  return typeof type === 'string' && type !== '' ? [type.slice(0, 200)] : []
}
