import type { Instant } from '../../core/instant.ts'

/**
 * Something a customer did (行为事件). Sessions name the features that were used; tickets and feedback are both
 * contact.
 *
 * @source A0.3, A0.7
 */
export type ActivityEvent =
  | { readonly kind: 'login'; readonly at: Instant }
  | { readonly kind: 'session'; readonly at: Instant; readonly features: readonly string[] }
  | { readonly kind: 'purchase'; readonly at: Instant }
  | { readonly kind: 'ticket'; readonly at: Instant }
  | { readonly kind: 'feedback'; readonly at: Instant }

/** A fixed order of events: by time, and those of one time by what they are, whatever order they came in. */
export const beforeOrAt = (a: ActivityEvent, b: ActivityEvent): boolean =>
  a.at < b.at || (a.at === b.at && textOf(a) <= textOf(b))

const textOf = (event: ActivityEvent): string =>
  event.kind === 'session' ? `session ${JSON.stringify([...event.features].sort())}` : event.kind
