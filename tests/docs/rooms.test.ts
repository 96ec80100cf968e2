import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'
import { filesUnder, read } from './support/sources.ts'

type Arrows = ReadonlyMap<string, ReadonlySet<string>>

/** The areas of which no room leans on one that leans on it. */
const clean =
  /^src\/(calendar|customer|events|explain|feedback|nps|programme|ratings|silent-majority|stats|tables|testing)(\/|$)/u

const arrowsOf = (files: readonly (readonly [path: string, text: string])[]): Arrows => {
  const arrows = new Map<string, Set<string>>()
  for (const [path, text] of files)
    for (const [, target = ''] of text.matchAll(/from '(\.[^']+)'/gu)) {
      const [from, to] = [dirname(path), dirname(normalize(join(dirname(path), target)))]
      if (from !== to) arrows.set(from, (arrows.get(from) ?? new Set()).add(to))
    }
  return arrows
}

const reachedFrom = (arrows: Arrows, start: string): ReadonlySet<string> => {
  const reached = new Set<string>()
  const open = [start]
  for (let room = open.pop(); room !== undefined; room = open.pop())
    for (const next of arrows.get(room) ?? [])
      if (!reached.has(next)) {
        reached.add(next)
        open.push(next)
      }
  return reached
}

const circular = (arrows: Arrows): readonly string[] =>
  [...arrows.keys()].filter((room) => reachedFrom(arrows, room).has(room)).sort()

// an entry gathers its rooms and is imported by nobody
const files = filesUnder('src', /\.ts$/)
  .filter((path) => !path.endsWith('index.ts'))
  .map((path) => [path, read(path)] as const)

it('no arrow runs back up between the rooms of these areas', () => {
  const arrows = arrowsOf(files)
  expect([...arrows.keys()].filter((room) => clean.test(room)).length).toBeGreaterThan(40)
  expect(circular(arrows).filter((room) => clean.test(room))).toEqual([])
})

it('an arrow back up is seen, also by a way round', () => {
  const planted = [
    ['a/one.ts', "import { two } from './b/two.ts'"],
    ['a/b/two.ts', "import type { Three } from '../c/three.ts'"],
    ['a/c/three.ts', "import { one } from '../one.ts'"],
    ['d/four.ts', "import { one } from '../a/one.ts'"],
  ] as const
  expect(circular(arrowsOf(planted))).toEqual(['a', 'a/b', 'a/c'])
  expect(circular(arrowsOf(planted.slice(0, 2)))).toEqual([])
})
