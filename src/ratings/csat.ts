import { type TopBoxPolicy, topBox } from './top-box.ts'

/**
 * Customer satisfaction (客户满意度, CSAT): the share of satisfied answers. On 1–5 these are by custom 4 and 5.
 *
 * A cut that does not divide the scale is refused; so is an empty tally, which is not 0 %.
 *
 * @example
 * customerSatisfaction({ topFrom: 4, confidence: fraction(0.95) })({ scale: '1-5', counts: [0, 0, 0, 0, 0] })
 * // => left({ _tag: 'EmptyTally' })
 * customerSatisfaction({ topFrom: 6, confidence: fraction(0.95) })({ scale: '1-5', counts: [1, 0, 0, 0, 0] })
 * // => left({ _tag: 'CutOffScale', scale: '1-5', received: '6' })
 * @source A2.18
 * @law a top-box share agrees with its answers counted one by one
 */
export const customerSatisfaction: (policy: TopBoxPolicy) => ReturnType<typeof topBox> = topBox
