import { type Instant, instant } from '../../core/instant.ts'
import { lastNotAbove } from './intervals.ts'
import type { Offset } from './offset.ts'
import { firstPage, lastPage, pageLength, pageOf } from './pages.ts'
import { dayLength, type Wall } from './wall.ts'

/** The offsets that hold around a page: each from its instant on, the first also before. */
export interface Offsets {
  readonly from: readonly number[]
  readonly ahead: readonly number[]
}

/** A zone whose clock changes are looked up once a page and kept. */
export interface Zone {
  readonly offsets: (page: number) => Offsets
  readonly wallAt: (at: Instant) => Wall
  readonly instantAt: (wall: Wall) => Instant
}

/** Nearest changes known since 1969: a summer time of seven days (Recife 2000, Gaza 2040). */
const step = 6 * dayLength
const hourLength = 3_600_000
const secondLength = 1000
/** More than a clock has ever been put forward or back, or is ahead. */
const margin = 2 * dayLength

/** What is shown at what is no moment. */
const noWall = 0 as Wall

export const zoneWith = (offset: Offset): Zone => {
  const pages = new Map<number, Offsets>()
  const offsets = (page: number): Offsets => {
    const key = Math.min(Math.max(page, firstPage - 1), lastPage + 1)
    const known = pages.get(key)
    if (known !== undefined) return known
    const found = offsetsAround(offset, key)
    pages.set(key, found)
    return found
  }
  return {
    offsets,
    wallAt: (at) => {
      if (!Number.isFinite(at)) return noWall
      const { from, ahead } = offsets(pageOf(at))
      return (at + (ahead[Math.max(0, lastNotAbove(from, at))] as number)) as Wall
    },
    instantAt: (wall) => {
      if (!Number.isFinite(wall)) return instant(noWall)
      const around = offsets(pageOf(wall))
      return instant(firstShowing(around, wall, pieceShowing(around, wall, 0)))
    },
  }
}

/** Nothing is looked up beyond the edges: there the offset of the edge goes on. */
const offsetsAround = (offset: Offset, page: number): Offsets => {
  const start = Math.max(page * pageLength - margin, firstPage * pageLength)
  const end = Math.min((page + 1) * pageLength + margin, (lastPage + 1) * pageLength)
  const from = [start]
  const ahead = [offset(instant(start))]
  for (let at = start; at < end; at += step) {
    const until = Math.min(at + step, end)
    const [before, after] = [ahead.at(-1) as number, offset(instant(until))]
    if (before !== after) {
      from.push(changeBetween(offset, before, at, until))
      ahead.push(after)
    }
  }
  return { from, ahead }
}

/** Clocks change on a whole second, and nearly always on a whole hour, which is tried first. */
const changeBetween = (offset: Offset, before: number, at: number, until: number): number => {
  const hour = firstChanged(offset, before, at, until, hourLength)
  return offset(instant(hour - secondLength)) === before
    ? hour
    : firstChanged(offset, before, hour - hourLength, hour, secondLength)
}

const firstChanged = (offset: Offset, before: number, at: number, until: number, unit: number): number => {
  let [low, high] = [0, Math.ceil((until - at) / unit)]
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (offset(instant(at + middle * unit)) === before) low = middle
    else high = middle
  }
  return at + high * unit
}

/** The piece in which the wall clock first shows `wall` or later, looking from a piece before it on. */
export const pieceShowing = ({ from, ahead }: Offsets, wall: number, piece: number): number => {
  let i = piece
  while (i + 1 < from.length && wall - (ahead[i] as number) >= (from[i + 1] as number)) i += 1
  return i
}

/**
 * The first instant whose wall clock shows `wall` or later, in its piece: inside a gap that is the moment of the change, of
 * a wall shown twice the first time.
 */
export const firstShowing = ({ from, ahead }: Offsets, wall: number, piece: number): number => {
  const at = wall - (ahead[piece] as number)
  return piece === 0 ? at : Math.max(at, from[piece] as number)
}
