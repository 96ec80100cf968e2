import type { Instant } from '../core/instant.ts'

/** Which event it is, where it stands in its stream, when it happened and by whom. */
export interface StreamHead {
  readonly id: string
  /** 1, 2, 3 … without a gap. */
  readonly version: number
  readonly at: Instant
  readonly by: string
  /** The command that led to it. */
  readonly command: string
  /** The format it was written in; the first where absent. */
  readonly format?: number
  /** What a person said or was called in it has been overwritten (已遗忘). */
  readonly erased?: true
}

/** One event of a stream (事件): plain data, stored by the caller. */
export type StreamEvent = StreamHead & { readonly _tag: string }

/** What every state of a stream says of itself: its format, and the version of the last event folded; 0 before any. */
export interface StreamState {
  readonly format: number
  readonly version: number
}
