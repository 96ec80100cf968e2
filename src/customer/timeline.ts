import type { Instant } from '../core/instant.ts'
import { canonicalText } from '../core/text/canonical.ts'
import type { UnifiedCustomer } from './identity/identity-record.ts'

/** Something that happened with a customer of a source (客户触点): feedback, a call, an order. */
export interface Moment {
  readonly source: string
  readonly customerId?: string
  readonly at: Instant
}

/**
 * What happened with one customer over all channels, in order (客户时间线). Of the same moment in the order of content;
 * the same thing told twice is told once.
 *
 * @example
 * timelineOf({ records: [{ source: 'shop', customerId: 'u8', at: instant(0), identifiers: [] }] })([
 *   { source: 'shop', customerId: 'u8', at: instant(9) }, { source: 'chat', customerId: 'u8', at: instant(1) },
 *   { source: 'shop', customerId: 'u8', at: instant(2) }]).map(({ at }) => at) // => [2, 9]
 * @source A1.4
 * @law every moment of a known customer is on exactly one timeline
 */
export const timelineOf = ({
  records,
}: Pick<UnifiedCustomer, 'records'>): (<M extends Moment>(moments: readonly M[]) => readonly M[]) => {
  const own = new Set(records.map(keyOf))
  return (moments) => {
    const theirs = moments.filter((moment) => moment.customerId !== undefined && own.has(keyOf(moment)))
    return [...new Map(theirs.map((moment) => [canonicalText(moment), moment]))]
      .sort(([a, one], [b, other]) => one.at - other.at || (a < b ? -1 : 1))
      .map(([, moment]) => moment)
  }
}

/** One text for a source and a customer's id in it. */
export const keyOf = ({ source, customerId }: { readonly source: string; readonly customerId?: string }): string =>
  canonicalText([source, customerId])
