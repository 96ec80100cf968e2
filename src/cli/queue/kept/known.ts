import { type Column, doubles, words } from './columns.ts'
import { mixed } from './mixed.ts'
import type { Texts } from './texts.ts'

/** The ids a file has given so far, numbered in the order they came. */
export interface Known {
  /** The number of an id, where it came before. */
  readonly find: (id: string) => number | undefined
  /** Numbers an id that is new. */
  readonly add: (id: string) => number
}

/** A table of ids by hash, kept outside of what the collector of garbage must walk through; ids are compared in full. */
export const known = (texts: Texts): Known => {
  const hashes: Column = words()
  const places: Column = doubles()
  let slots = new Uint32Array(1 << 12)
  let size = 0
  const slotOf = (hash: number, key: string): number => {
    let slot = hash & (slots.length - 1)
    for (let number = slots[slot] as number; number > 0; number = slots[slot] as number) {
      if (hashes.at(number - 1) === hash && texts.is(places.at(number - 1), key)) break
      slot = (slot + 1) & (slots.length - 1)
    }
    return slot
  }
  const grow = (): void => {
    slots = new Uint32Array(slots.length * 2)
    for (let number = 1; number <= size; number++) {
      let slot = hashes.at(number - 1) & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = number
    }
  }
  return {
    find: (id) => {
      const key = JSON.stringify(id)
      const number = slots[slotOf(mixed(key), key)] as number
      return number === 0 ? undefined : number - 1
    },
    add: (id) => {
      const key = JSON.stringify(id)
      const hash = mixed(key)
      if (size * 2 >= slots.length) grow()
      hashes.set(size, hash)
      places.set(size, texts.add(key))
      slots[slotOf(hash, key)] = size + 1
      size += 1
      return size - 1
    },
  }
}
