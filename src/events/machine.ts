import type { Parser } from '../core/parse/parse.ts'
import type { StreamEvent, StreamState } from './stream-event.ts'

/** Turns events of one format into those of the next (格式升级); what it does not know it hands on. */
export type Upcast = (event: { readonly [field: string]: unknown }) => { readonly [field: string]: unknown }

/**
 * What makes a stream of events one kind of thing (事件机): how its events and states are read, and how one is folded
 * onto the other. A case is one, an improvement project another.
 */
export interface Machine<S extends StreamState, E extends StreamEvent> {
  /** The state before anything happened. */
  readonly initialState: S
  /** Reads one event of a known kind in the newest format. */
  readonly readEvent: Parser<E>
  readonly isKind: (tag: string) => boolean
  /** Reads a state that was stored. */
  readonly readState: Parser<S>
  /** From the first format to the second, from the second to the third …; empty while there is only one. */
  readonly upcasts: readonly Upcast[]
  /** Which stream an event belongs to. */
  readonly streamOf: (event: E) => string
  /** Which stream a state is of; none before the first event. */
  readonly streamIn: (state: S) => string | undefined
  /** The state after more events, each at a greater version; never refuses, and never changes the state handed in. */
  readonly fold: (state: S, events: readonly E[]) => S
  /** The event without what was said of, or by, a person. */
  readonly erase: (event: E) => E
}

/** The newest format of a machine's events. */
export const newestFormat = ({ upcasts }: { readonly upcasts: readonly Upcast[] }): number => upcasts.length + 1
