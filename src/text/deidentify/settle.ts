import type { Candidate } from './candidate.ts'
import { evidences, type PersonalClass } from './personal-class.ts'
import type { Scanned } from './scanned.ts'

/**
 * What is masked of what overlaps (冲突消解): the surer evidence, then the longer stretch, then the earlier. What is left of
 * words that give way is masked too, in pieces: half an address is still an address. Digits left of a number that gives
 * way are another number's.
 *
 * @law masked stretches do not overlap, and no letter beside them changes
 */
export const settle = (
  candidates: readonly Candidate[],
  { units, plain }: Pick<Scanned, 'units' | 'plain'>,
): readonly Candidate[] => {
  if (candidates.length < 2) return candidates
  const taken = new Uint8Array(units.length)
  const kept: Candidate[] = []
  const inOrder = [...candidates].sort(
    (a, b) => evidences.indexOf(a.by) - evidences.indexOf(b.by) || b.to - b.from - (a.to - a.from) || a.from - b.from,
  )
  for (const one of inOrder)
    for (const part of free(one, taken)) {
      const isWhole = part.from === one.from && part.to === one.to
      const piece = isWhole ? part : trimmed(part, plain)
      if (!isWhole && one.by !== 'repeat' && !ofWords.has(one.class)) continue
      if (piece.to <= piece.from) continue
      kept.push(piece)
      taken.fill(1, piece.from, piece.to)
    }
  return kept.sort((a, b) => a.from - b.from)
}

const ofWords: ReadonlySet<PersonalClass> = new Set<PersonalClass>(['name', 'email', 'account', 'wechat', 'address'])

/** A piece without what says nothing at its edges. */
const trimmed = (piece: Candidate, plain: string): Candidate => {
  let { from, to } = piece
  while (from < to && silent.test(plain.charAt(from))) from++
  while (to > from && silent.test(plain.charAt(to - 1))) to--
  return { ...piece, from, to }
}
const silent = /[\s,，。、:：;；.()（）]/u

/** The parts of a candidate nothing has taken. */
const free = (one: Candidate, taken: Uint8Array): readonly Candidate[] => {
  const pieces: Candidate[] = []
  let from = one.from
  for (let at = one.from; at <= one.to; at++) {
    if (at < one.to && taken[at] === 0) continue
    if (at > from) pieces.push({ ...one, from, to: at })
    from = at + 1
  }
  return pieces
}
