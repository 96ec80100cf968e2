import { type Either, isLeft, right } from 'fp-ts/Either'
import type { OutputProblem } from '../kit/problem.ts'
import type { World } from '../kit/world.ts'
import type { ReportOptions } from './asked.ts'
import type { Page } from './pages.ts'

/** Writes pages into a folder, or one into a file; every place is tried first, and no file that is read is written over. */
export const writePages = async (
  { output, feedback, ledger, projects, activity }: ReportOptions,
  pages: readonly Page[],
  world: World,
): Promise<Either<OutputProblem, readonly string[]>> => {
  const isFile = /\.html?$/iu.test(output)
  const folder = bare(output)
  if (!isFile) {
    const made = await world.folder(output)
    if (isLeft(made)) return made
  }
  const targets = pages.map(({ name, html }) => ({ file: isFile ? output : `${folder}/${name}`, html }))
  const inputs = [...feedback.files, ledger, projects, activity].filter((file) => file !== undefined)
  for (const { file } of targets)
    for (const input of inputs) {
      const can = await world.writable(file, [input])
      if (isLeft(can)) return can
    }
  for (const { file, html } of targets) {
    const draft = world.draft(file)
    draft.write(html)
    const kept = await draft.keep()
    if (isLeft(kept)) return kept
  }
  return right(targets.map(({ file }) => file))
}

/** A folder's name without what separates it from what is in it. */
const bare = (path: string): string => (/[/\\]$/u.test(path) ? bare(path.slice(0, -1)) : path)
