import type { Speech } from '../../kit/language.ts'
import { harmlessJson } from '../../show/harmless.ts'
import { printable } from '../sentences.ts'
import type { ProgrammeComparison, ProgrammeWeighed } from './programme-words.ts'

/** Harms and changes beyond this many are counted only. */
const mostListed = 200

export const programmeDiffJson = (
  files: readonly [string, string],
  { programmes: [before, after], diff: { harms, changes }, version }: ProgrammeComparison,
  weighed: ProgrammeWeighed | undefined,
  { say }: Speech,
): string => {
  const named = (file: string, { id, version: of }: { readonly id: string; readonly version: string }): object => ({
    file,
    id,
    version: of,
  })
  const shown = {
    old: named(files[0], before),
    new: named(files[1], after),
    harms: harms.slice(0, mostListed).map((harm) => ({ says: printable(say(harm)), ...harm })),
    ...more('moreHarms', harms.length),
    changes: changes.slice(0, mostListed),
    ...more('moreChanges', changes.length),
    version,
    ...(weighed === undefined ? {} : { history: weighed }),
  }
  return `${harmlessJson(shown, 2)}\n`
}

const more = (key: string, count: number): object => (count > mostListed ? { [key]: count - mostListed } : {})
