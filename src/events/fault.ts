import type { NonEmpty, ParseIssue } from '../core/parse-issue.ts'

/** Why events are no history of one stream, or a snapshot none of it (历史缺陷). */
export type StreamFault =
  /** What was handed in is no list. */
  | { readonly _tag: 'HistoryNotAList'; readonly received: string }
  /** What stands at a place of the delivery is no event: where it is wrong, and what would be right. */
  | { readonly _tag: 'EventUnreadable'; readonly place: number; readonly issues: NonEmpty<ParseIssue> }
  /** A kind of event this version does not know: a newer one wrote it. */
  | { readonly _tag: 'EventKindUnknown'; readonly place: number; readonly kind: string }
  /** A format this version cannot read, and the newest it can. */
  | { readonly _tag: 'EventFormatUnknown'; readonly place: number; readonly format: string; readonly newest: number }
  /** One id, two contents. */
  | { readonly _tag: 'EventContradicted'; readonly id: string; readonly versions: readonly [number, number] }
  /** Two events at one version: two writers, and neither gave way. */
  | { readonly _tag: 'HistoryForked'; readonly version: number; readonly ids: readonly [string, string] }
  /** An event is missing: not delivered yet, or lost. */
  | { readonly _tag: 'HistoryGap'; readonly after: number; readonly next: number }
  /** Events of two streams. */
  | { readonly _tag: 'StreamsMixed'; readonly streams: readonly [string, string] }
  | SnapshotFault

/** Why a state that was stored cannot be gone on from (快照缺陷). */
export type SnapshotFault =
  /** One of another format: fold the history from its first event instead. */
  | { readonly _tag: 'SnapshotFormatUnknown'; readonly received: string; readonly expected: number }
  | { readonly _tag: 'SnapshotUnreadable'; readonly issues: NonEmpty<ParseIssue> }

/** The most faults that are told of one history; more would tell nobody more. */
export const mostFaults = 100
