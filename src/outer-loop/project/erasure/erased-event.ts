import { erasedText } from '../../../core/text/erased.ts'
import type { ProjectEvent } from '../event.ts'
import { withoutException, withoutWords } from './without-words.ts'

/**
 * An event without what people typed (遗忘): reasons, exceptions, and what actions say, where a customer may be named.
 * Counts, instants, owners and verdicts stand.
 *
 * @example
 * const event = { _tag: 'ActionDropped', action: 'A1', reason: 'Ms Wang of 12 Hill Road withdrew', id: 'e9', project: 'project:heat',
 *   version: 9, at: instant(0), by: 'Li', command: 'k9' } as const
 * erasedProjectEvent(event).reason // => '⌫'
 * erasedProjectEvent(event).at // => 0
 * @source A1.5
 * @law an erased project folds to the erased state
 */
export const erasedProjectEvent = (event: ProjectEvent): ProjectEvent => {
  const blank: Record<string, unknown> = { ...event, erased: true }
  for (const field of ['reason', 'exception', 'oneDepartmentBecause'])
    if (typeof blank[field] === 'string') blank[field] = erasedText
  if ('actions' in event) blank['actions'] = event.actions.map(withoutWords)
  if (event._tag === 'ActionAdded') blank['action'] = withoutWords(event.action)
  if ('found' in event) {
    blank['found'] = withoutException(event.found)
    blank['facts'] = event.facts.exception === undefined ? event.facts : { ...event.facts, exception: erasedText }
  }
  return blank as unknown as ProjectEvent
}
