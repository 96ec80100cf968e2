import { holm } from '../../stats/multiple.ts'
import type { SignalJudged } from '../detectors/evidence/evidence.ts'

type Seen = { readonly _tag: string } & Partial<Pick<SignalJudged, 'decidedBy' | 'yearly'>>

/**
 * The chance of each signal that allows for all that were tested (Holm). None of one that was not: too little is known
 * of it, or the article's words decide.
 */
export const chancesTogether = <S extends Seen>(signals: readonly S[]): ((one: S) => number | undefined) => {
  const tested = signals.filter(({ decidedBy }) => decidedBy === 'budget')
  const chances = holm(tested.map(({ yearly }) => yearly as number))
  return (one) => chances[tested.indexOf(one)]
}
