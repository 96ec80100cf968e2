/** A way to somebody who works beside the run, such as a thread: what is sent is copied. */
export interface Channel {
  readonly post: (message: unknown, handed: readonly ArrayBuffer[]) => void
  readonly onMessage: (take: (message: unknown) => void) => void
  /** Nothing more will come. */
  readonly onFailure: (told: () => void) => void
  readonly close: () => void
}

/** Those who can be called to help: from how many rows on it pays, and how. */
export interface Hands {
  readonly from: number
  readonly call: (brief: unknown) => readonly Channel[]
}
