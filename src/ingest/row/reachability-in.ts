import type { Reachability } from '../../inner-loop/vocabulary/contact-channel.ts'
import { plain } from '../cells/plain.ts'
import { isBlank } from '../cells/values.ts'

const refusals = ['refused', 'declined', 'optout', '拒绝', '拒接', '不接受']
const absences = ['missing', 'none', 'no', '无', '没有']

/** Whether an address is there: a blank is none, a word may say that the customer declined; the address is not kept. */
export const reachabilityIn = (value: unknown): Reachability => {
  const word = typeof value === 'string' ? plain(value) : ''
  return isBlank(value) || value === false || absences.includes(word)
    ? 'missing'
    : refusals.includes(word)
      ? 'refused'
      : 'available'
}
