import type { Counts } from './portfolio.ts'
import type { CountedHistory } from './ranking/likelihood.ts'

/**
 * Days below which purchases are counted as one episode, that ranking chooses from: none, half a week, a week, two, three.
 */
export const episodeCuts = [1, 3, 7, 14, 21] as const

/** How many of the last days are held out when ranking is chosen. */
export const heldOutDays = 90

/** Histories as they were counted, by one of the cuts. */
export const historiesIn = (counts: Counts, cut = 0): readonly CountedHistory[] =>
  Object.entries(counts).map(([key, customers]) => {
    const [repeats = '', last = 0, observed = 0] = key.split('/')
    const byCut = repeats.split(',')
    return { repeats: Number(byCut[cut] ?? byCut.at(-1)), last: Number(last), observed: Number(observed), customers }
  })

/** Histories known before the last days, with who had bought again by then and who came back in them. */
export const earlierIn = (
  counts: Counts,
  cut: number,
): readonly (CountedHistory & { readonly back: boolean; readonly again: boolean })[] =>
  Object.entries(counts).flatMap(([key, customers]) => {
    const at = key.lastIndexOf('/')
    const back = key.endsWith('/1')
    return historiesIn({ [key.slice(0, at)]: customers }, cut).map((one) => ({
      ...one,
      back,
      again: !key.startsWith('0'),
    }))
  })
