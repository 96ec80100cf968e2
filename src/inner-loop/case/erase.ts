import { isPlainRecord } from '../../core/parse/parse-kinds.ts'
import { erasedText } from '../../core/text/erased.ts'
import type { Opener } from '../remedy/opener.ts'
import type { CaseEvent } from './event.ts'
import type { CaseState } from './state.ts'

/**
 * An event without what was said of, or by, the customer (遗忘客户): reasons, openers, solutions and promises are
 * overwritten and the customer is nobody. Numbers, instants, stages and colleagues stand, so that histories fold and
 * count as before. What people typed elsewhere, such as ids, is the caller's.
 *
 * @example
 * const head = { id: 'e9', caseId: 'c', version: 9, at: instant(0), by: 'Li', command: 'k' } as const
 * const reopened = { ...head, _tag: 'CaseReopened', clocks: 'newCycle' } as const
 * erasedEvent({ ...reopened, reason: '王总说又坏了' }) // => { ...reopened, reason: '⌫', erased: true }
 * @source A1.5
 * @law an erased history folds to the erased state
 * @law erasing twice erases once
 */
export const erasedEvent = (event: CaseEvent): CaseEvent => {
  if (!isPlainRecord(event)) return event
  const blank: Record<string, unknown> = { ...event, erased: true }
  const overwrite = (field: string): void => {
    if (typeof blank[field] === 'string') blank[field] = erasedText
  }
  for (const field of ['said', 'text', 'customerId']) overwrite(field)
  if (event._tag !== 'CaseOpened') overwrite('reason')
  if (event._tag === 'ContactMade' && isPlainRecord(event.opener)) blank['opener'] = withoutWords(event.opener)
  if ((event._tag === 'SolutionOffered' || event._tag === 'CaseAbsorbed') && Array.isArray(event.promises))
    blank['promises'] = event.promises.map((one) => ({ ...one, what: erasedText }))
  if ('override' in event && isPlainRecord(event.override))
    blank['override'] = { ...event.override, reason: erasedText }
  return blank as unknown as CaseEvent
}

/**
 * The same of a state that was stored: a snapshot of an erased history.
 *
 * @example
 * const state = { ...initialCase, caseId: 'c', customerId: '王总' }
 * erasedCase(state) // => { ...state, customerId: '⌫' }
 */
export const erasedCase = (state: CaseState): CaseState =>
  !isPlainRecord(state) || !isPlainRecord(state.promises)
    ? state
    : {
        ...state,
        ...(state.customerId === undefined ? {} : { customerId: erasedText }),
        promises: Object.fromEntries(
          Object.entries(state.promises).map(([id, one]) => [id, { ...one, what: erasedText }]),
        ),
      }

const withoutWords = ({ customerName: _, ...opener }: Opener): Opener =>
  ('quote' in opener ? { ...opener, quote: erasedText } : opener) as Opener
