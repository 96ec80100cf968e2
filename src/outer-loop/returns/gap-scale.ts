import type { GapScale } from './gap.ts'

/** Whether two scales are one and the same. */
export const sameScale = (a: GapScale, b: GapScale): boolean =>
  a._tag === 'YesNo'
    ? b._tag === 'YesNo' && a.question === b.question
    : b._tag === 'Points' && a.unit === b.unit && a.from === b.from && a.to === b.to

/** Whether a value can be said on a scale. */
export const isOn = (scale: GapScale, value: number): boolean =>
  scale._tag === 'YesNo' ? value === 0 || value === 1 : value >= scale.from && value <= scale.to
