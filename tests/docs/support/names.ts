import { resolve } from 'node:path'
import { left, right } from 'fp-ts/Either'
import { instant } from '../../../src/core/instant.ts'
import type { NpsScore } from '../../../src/nps/score.ts'
import { alias } from '../../../vitest.config.ts'

type Names = Readonly<Record<string, unknown>>

const load = async (path: string): Promise<Names> => (await import(resolve(path))) as Names

/** Every public entry by its public name: `voc-rules/nps` and what it exports. */
export const entries = async (): Promise<ReadonlyMap<string, Names>> =>
  new Map(
    await Promise.all(alias.map(async ({ find, replacement }) => [publicName(find), await load(replacement)] as const)),
  )

/** Words a docstring may use without importing them, besides the public exports. */
const helpers: Names = { left, right, instant, npsScore: (score: number) => score as NpsScore }

/** The free names of an example: the file's own exports before the public ones. */
export const namesFor = async (path: string, known: ReadonlyMap<string, Names>): Promise<Names> => {
  const all = Object.assign({}, ...known.values(), helpers, await load(path)) as Record<string, unknown>
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== 'default'))
}

const publicName = (find: RegExp): string => find.source.replace(/^\^|\$$/g, '').replaceAll('\\/', '/')
