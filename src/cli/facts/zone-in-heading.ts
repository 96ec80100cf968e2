import type { Mapping } from '../map/mapping.ts'
import { isZone } from './wall-clock.ts'

/** The zone that the heading of the dates names in brackets, `Submit Date (UTC)`, or a further line of headings; what a file says of itself comes before any option. */
export const zoneInHeading = (
  { at, columns }: Pick<Mapping, 'at' | 'columns'>,
  zones: readonly string[] = [],
): string | undefined => {
  const place = at.receivedAt ?? at.revisedAt ?? -1
  const [heading = '', said = ''] = [columns[place], zones[place]]
  const [, told] = /[(（[]([^()（）[\]]{1,40})[)）\]]\s{0,3}$/u.exec(heading) ?? []
  const zone = told?.trim() ?? ''
  if (/^(?:utc|gmt|z)(?:[+±]?0{1,2}(?::?00)?)?$/iu.test(zone)) return 'UTC'
  const [, sign, hours] = /^(?:utc|gmt) ?([+−-])0?(\d|1[0-4])(?::?00)?$/iu.exec(zone) ?? []
  // the names of zones by their offset count from there to UTC
  const named = sign === undefined ? zone : `Etc/GMT${sign === '+' ? '-' : '+'}${hours}`
  return [named, said].find((one) => (one.includes('/') || one === said) && one !== '' && isZone(one))
}
