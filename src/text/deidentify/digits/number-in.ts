import type { Cues, NearCue } from '../cues/cues.ts'
import type { Scanned } from '../scanned.ts'
import type { DigitGroups } from './digit-groups.ts'

/** A text with its groups of digits and its cues. */
export interface Surroundings {
  readonly scanned: Scanned
  readonly groups: DigitGroups
  readonly cues: Cues
}

/** Some neighbouring groups of digits that may be one number, and what is said beside it (待判数字). */
export interface NumberIn {
  readonly around: Surroundings
  readonly first: number
  readonly last: number
  readonly digits: string
  /** How many digits each group has: `3-4-4`. */
  readonly grouping: string
  /** What joins the groups, together; 0 for one group. */
  readonly joins: number
  readonly from: number
  readonly to: number
  readonly cue: NearCue | undefined
}

/** Whether the nearest cue is one of the kinds. */
export const cued = ({ cue }: Pick<NumberIn, 'cue'>, ...kinds: readonly NearCue['kinds'][number][]): boolean =>
  cue?.kinds.some((kind) => kinds.includes(kind)) === true

const amountUnits = /^ ?(?:元|块|円|行|条|次|人次|字节|%|rows?\b|bytes?\b|records?\b|usd\b|rmb\b|cny\b|dollars?\b)/u

/**
 * Whether an order number or an amount is told here: a cue of either beside it, a unit behind it, a decimal point
 * before it.
 */
export const countsSomething = ({ around, cue, from, to, first, joins }: NumberIn): boolean => {
  const { plain, units } = around.scanned
  if (cue?.beside === true && cue.kinds.some((kind) => kind === 'order' || kind === 'tracking' || kind === 'money'))
    return true
  if (amountUnits.test(plain.slice(to, to + 8))) return true
  const isFraction = units[from - 1] === 0x2e && first > 0 && around.groups.to[first - 1] === from - 1 && joins === 0
  return isFraction && units[to] !== 0x2e
}
