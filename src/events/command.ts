import type { Instant } from '../core/instant.ts'
import type { NonEmpty, ParseIssue } from '../core/parse-issue.ts'

/** A command under an id of the caller's: the same id again asks for nothing more. */
export interface StreamCommand {
  readonly id: string
  readonly at: Instant
  readonly by: string
}

/** Why what was handed in cannot be decided at all (指令缺陷). */
export type CommandFault =
  /** It is no command: where it is wrong, and what would be right. */
  | { readonly _tag: 'CommandUnreadable'; readonly issues: NonEmpty<ParseIssue> }
  /** It is so old that nobody can tell whether it was handled; under a new id it is a new command. */
  | { readonly _tag: 'CommandForgotten'; readonly command: string; readonly until: Instant }
  /** It was to be decided on a state of another format. */
  | { readonly _tag: 'StateFormatUnknown'; readonly received: string; readonly expected: number }
  /** It was to be decided on what is no state. */
  | { readonly _tag: 'StateUnreadable'; readonly issues: NonEmpty<ParseIssue> }
