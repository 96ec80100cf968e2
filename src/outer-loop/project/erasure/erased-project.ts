import { erasedText } from '../../../core/text/erased.ts'
import type { ProjectState } from '../state.ts'
import { withoutException, withoutWords } from './without-words.ts'

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
