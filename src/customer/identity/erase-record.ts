import type { Instant } from '../../core/instant.ts'
import { isPlainRecord } from '../../core/parse/parse-kinds.ts'
import type { IdentityRecord } from './identity-record.ts'

/**
 * A record of a customer who asked to be forgotten at that moment (遗忘客户记录): that there was one stands, so that
 * figures stay as they were; what it said and what it joined by is gone. Store it in place of the old one: a copy from
 * before, however late, changes nothing. What the source says of them afterwards is new.
 *
 * @example
 * erasedRecord({ source: 'crm', customerId: 'C1', at: instant(0),
 *   identifiers: [{ kind: 'phone', value: '13800138000' }], says: { city: 'Suzhou' } }, instant(5))
 * // => { source: 'crm', customerId: 'C1', at: 5, identifiers: [], erased: true }
 * @source A1.5
 * @law a record that was forgotten joins nobody and says nothing, whatever copies come later
 * @law forgetting a record twice forgets it once
 */
export const erasedRecord = (record: IdentityRecord, asked: Instant): IdentityRecord => {
  if (!isPlainRecord(record)) return record
  const { source, customerId, at } = record
  return { source, customerId, at: Number.isFinite(at) && at > asked ? at : asked, identifiers: [], erased: true }
}
