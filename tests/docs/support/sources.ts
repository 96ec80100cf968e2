import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The paths of files under a folder whose names end so; none where there is no such folder. */
export const filesUnder = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => ending.test(path))
    .sort()

export const read = (path: string): string => readFileSync(path, 'utf8')
