import { erasedText } from '../../core/text/erased.ts'
import type { Validation } from '../validation/verdict.ts'
import type { ProjectEvent } from './event.ts'
import type { ProjectState } from './state.ts'

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

/**
 * The state without what people typed (遗忘): for a snapshot that was stored before the history was erased. Owners, dates,
 * counts and verdicts stand.
 *
 * @example
 * const due = instant(0)
 * const action = { what: 'call Ms Wang', owner: 'Li', measure: 'no more heat', due, originalDue: due, standing: 'open' } as const
 * const { A1 } = erasedProject({ ...initialProject, actions: { A1: action } }).actions
 * A1 // => { what: '⌫', owner: 'Li', measure: '⌫', due: 0, originalDue: 0, standing: 'open' }
 */
export const erasedProject = (state: ProjectState): ProjectState => ({
  ...state,
  ...(state.exception === undefined ? {} : { exception: erasedText }),
  ...(state.validation === undefined ? {} : { validation: withoutException(state.validation) }),
  actions: Object.fromEntries(Object.entries(state.actions).map(([id, one]) => [id, withoutWords(one)])),
})

const withoutWords = <A extends { readonly what: string; readonly measure: string }>(action: A): A => ({
  ...action,
  what: erasedText,
  measure: erasedText,
})

const withoutException = (found: Validation): Validation => ({
  ...found,
  notes: found.notes.map((note) => ('exception' in note ? { ...note, exception: erasedText } : note)),
})
