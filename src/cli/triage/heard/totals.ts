import type { Counts, Hearing } from './hearing.ts'

/** What the records of all files came to. */
export const totals = (ears: readonly Hearing[]): Omit<Counts, 'stopped'> => {
  const sums = { all: 0, rejected: 0, alarming: 0, undecodable: 0, undated: 0 }
  const excluded = { noAnswer: 0, preview: 0, test: 0, spam: 0, invalid: 0, staff: 0, heading: 0, earlier: 0 }
  for (const ear of ears) {
    const counts = ear.counts()
    for (const name of Object.keys(sums) as (keyof typeof sums)[]) sums[name] += counts[name]
    for (const name of Object.keys(excluded) as (keyof typeof excluded)[]) excluded[name] += counts.excluded[name]
  }
  return { ...sums, excluded }
}
