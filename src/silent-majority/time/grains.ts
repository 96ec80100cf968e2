/**
 * Rounds weights of days to a part of the heaviest, a billionth or less, so that sums over all days a date can name are
 * exact: what weighs nothing together comes out as 0 and not as what rounding left.
 */
export const inGrains = (heaviest: number): ((weight: number) => number) => {
  let grain = 2 ** -30
  while (grain * finest < heaviest) grain *= 2
  while (grain > least && grain * finest >= 2 * heaviest) grain /= 2
  return (weight) => Math.round(weight / grain) * grain
}

/** With so many grains in a day, four million days stay below 2⁵³. */
const finest = 2 ** 30
const least = 2 ** -900
