import type { InputProblem } from '../../kit/problem.ts'
import type { Hearing, Source } from './hearing.ts'
import { suspicious } from './suspicious.ts'
import { totals } from './totals.ts'

/** From this share of the rows on the encoding is thought to be another one. */
const mostUndecodable = 0.05

/** Why what was heard of the files is not to be relied on: the first that cannot be read on, is of another encoding or of another scale. */
export const flawIn = (
  sources: readonly Source[],
  ears: readonly Hearing[],
  scaleGiven: boolean,
): InputProblem | undefined => {
  const found = ears.map((ear) => ear.counts())
  for (const { stopped } of found) if (stopped !== undefined) return stopped
  if (totals(ears).all === 0) return { _tag: 'NoRows', file: sources.map(({ file }) => file).join(', ') }
  for (const [place, { records, file, settings }] of sources.entries()) {
    const [ear, counts] = [ears[place], found[place]]
    if (ear === undefined || counts === undefined) continue
    const { all, undecodable } = counts
    const { encoding } = records.decoder
    if (undecodable > all * mostUndecodable)
      return { _tag: 'TooManyUndecodable', file, encoding, rows: undecodable, of: all }
    const odd = scaleGiven ? undefined : suspicious(settings.mapping, ear.scores())
    if (odd !== undefined) return odd
  }
  return undefined
}
