import { oneOfTexts, optional, record, text, wholeNumber } from '../../src/core/parse/parse.ts'
import { onlyTrue } from '../../src/core/parse/parse-kinds.ts'
import type { Machine } from '../../src/events/machine.ts'
import type { StreamEvent, StreamState } from '../../src/events/stream-event.ts'

export interface Counted extends StreamState {
  readonly stream?: string
  readonly sum: number
}
export type Added = StreamEvent & { readonly _tag: 'Added'; readonly stream: string; readonly count: number }
const most = Number.MAX_SAFE_INTEGER
/** A counter whose first format said `n` instead of `count`. */
export const counter: Machine<Counted, Added> = {
  initialState: { format: 7, version: 0, sum: 0 },
  readEvent: record({
    _tag: oneOfTexts(['Added']),
    id: text,
    stream: text,
    version: wholeNumber(1, most),
    at: wholeNumber(0, most),
    by: text,
    command: text,
    count: wholeNumber(0, most),
    format: optional(wholeNumber(1, 2)),
    erased: optional(onlyTrue),
  } as never),
  isKind: (tag) => tag === 'Added',
  readState: record({ format: wholeNumber(7, 7), version: wholeNumber(0, most), sum: wholeNumber(0, most) } as never),
  upcasts: [({ n, ...rest }) => ({ ...rest, count: n })],
  streamOf: ({ stream }) => stream,
  streamIn: ({ stream }) => stream,
  fold: (state, events) =>
    events.reduce<Counted>(
      ({ format, sum }, { version, count, stream }) => ({ format, version, sum: sum + count, stream }),
      state,
    ),
  erase: (event) => ({ ...event, by: 'somebody', erased: true }),
}
export const added = (version: number, more: object): object => ({
  _tag: 'Added',
  id: `e${version}`,
  stream: 's',
  version,
  at: 0,
  by: 'x',
  command: `k${version}`,
  ...more,
})
