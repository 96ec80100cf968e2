import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { configName } from './config-name.ts'

/** The nearest configuration from a folder upwards, as a path from there; none where no folder has one. */
export const findConfig = (from: string): string | undefined => {
  for (let folder = from; ; folder = dirname(folder)) {
    const file = join(folder, configName)
    if (existsSync(file)) return relative(from, file)
    if (folder === dirname(folder)) return undefined
  }
}
