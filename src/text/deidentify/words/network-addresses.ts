import type { Candidate } from '../candidate.ts'
import type { DigitGroups } from '../digits/digit-groups.ts'

/**
 * Addresses of machines without a cue (IP 地址): four numbers up to 255. Prices and versions look the same, so a policy
 * has to ask for them.
 */
export const bareAddressesIn = ({ count, from, to, joined, digits, at }: DigitGroups): readonly Candidate[] => {
  const found: Candidate[] = []
  for (let first = 0; first + 3 < count; first++) {
    let fits = joined[first] !== 8 && joined[first + 4] !== 8
    for (let group = first; group < first + 4 && fits; group++) {
      const number = digits.slice(at[group] as number, at[group + 1] as number)
      const isDotted =
        group === first || (joined[group] === 8 && (from[group] as number) - (to[group - 1] as number) === 1)
      fits = isDotted && number.length <= 3 && Number(number) <= 255
    }
    if (fits)
      found.push({
        class: 'bareNetworkAddress',
        by: 'pattern',
        from: from[first] as number,
        to: to[first + 3] as number,
      })
  }
  return found
}
