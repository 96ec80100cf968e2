import { type Instant, lastInstant } from '../../core/instant.ts'
import { isPlainRecord } from '../../core/parse/parse-kinds.ts'
import { shown } from '../../core/parse-issue.ts'

/**
 * Something a customer did (行为事件). Sessions name the features that were used; tickets and feedback are both
 * contact. Of an account with several people logins and sessions may say who it was.
 *
 * @source A0.3, A0.7
 */
export type ActivityEvent =
  | { readonly kind: 'login'; readonly at: Instant; readonly user?: string }
  | { readonly kind: 'session'; readonly at: Instant; readonly features: readonly string[]; readonly user?: string }
  | { readonly kind: 'purchase'; readonly at: Instant }
  | { readonly kind: 'ticket'; readonly at: Instant }
  | { readonly kind: 'feedback'; readonly at: Instant }

/** A fixed order of events: by time, and those of one time by what they are, whatever order they came in. */
export const beforeOrAt = (a: ActivityEvent, b: ActivityEvent): boolean =>
  a.at < b.at || (a.at === b.at && textOf(a) <= textOf(b))

/** What an event is, without its time. */
export const textOf = (event: ActivityEvent): string => {
  const who = 'user' in event ? ` ${JSON.stringify(event.user)}` : ''
  return event.kind === 'session' ? `session ${JSON.stringify([...event.features].sort())}${who}` : event.kind + who
}

/** An event that no profile can take up: without a time, of a kind nobody knows, or a session without its features. */
export interface UnusableEvent {
  readonly _tag: 'UnusableEvent'
  readonly received: string
}

/** What is wrong with an event, where its type was not kept. */
export const unusable = (event: ActivityEvent): UnusableEvent | undefined =>
  isUsable(event) ? undefined : { _tag: 'UnusableEvent', received: shown(event) }

const isUsable = (event: ActivityEvent): boolean => {
  if (!isPlainRecord(event)) return false
  if (typeof event.at !== 'number' || !(event.at >= firstDay && event.at <= lastInstant) || Object.is(event.at, -0))
    return false
  switch (event.kind) {
    case 'purchase':
    case 'ticket':
    case 'feedback':
      return true
    case 'login':
      return isUser(event.user)
    case 'session':
      return Array.isArray(event.features) && isUser(event.user)
    default:
      return false
  }
}

const isUser = (user: unknown): boolean => user === undefined || typeof user === 'string'

/** No profile takes up what is said to be older: a placeholder, not a date. */
export const firstDay: number = Date.UTC(1000, 0, 1)
