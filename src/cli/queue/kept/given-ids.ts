import { words } from './columns.ts'
import { known } from './known.ts'
import type { Texts } from './texts.ts'

/** The ids that each of several files gives (各文件编号). */
export interface GivenIds {
  readonly by: (id: string, file: number) => void
  readonly isShared: (id: string) => boolean
  /** Those that more than one file gives: how many, and the first few. */
  readonly shared: (most: number) => { readonly count: number; readonly first: readonly string[] }
}

export const givenIds = (texts: Texts): GivenIds => {
  const ids = known(texts)
  const files = words()
  const first: string[] = []
  let count = 0
  const told = 0xffff_ffff
  return {
    by: (id, file) => {
      const number = ids.find(id)
      if (number === undefined) {
        files.set(ids.add(id), file + 1)
        return
      }
      const before = files.at(number)
      if (before === told || before === file + 1) return
      files.set(number, told)
      count += 1
      if (first.length < 100) first.push(id)
    },
    isShared: (id) => {
      const number = ids.find(id)
      return number !== undefined && files.at(number) === told
    },
    shared: (most) => ({ count, first: first.slice(0, most) }),
  }
}
