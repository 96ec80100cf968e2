import { createReadStream } from 'node:fs'
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type Either, left, right } from 'fp-ts/Either'
import { codeOf } from './error-code.ts'
import type { InputProblem } from './problem.ts'
import type { ReadBytes } from './programme.ts'

/** Opens a file for reading, or says why that cannot be. */
export const openFile = async (file: string): Promise<Either<InputProblem, AsyncIterable<Uint8Array>>> => {
  try {
    if ((await stat(file)).isDirectory()) return left({ _tag: 'InputIsFolder', file })
    await (await open(file, 'r')).close()
    return right(createReadStream(file, { highWaterMark: 1 << 16 }))
  } catch (error) {
    const why = codeOf(error)
    return left(
      why === 'ENOENT' || why === 'ENOTDIR' ? { _tag: 'InputMissing', file } : { _tag: 'InputUnreadable', file, why },
    )
  }
}

/** The files of a folder and of those in it, by their names, hidden ones and what a spreadsheet holds open aside; nothing where it is no folder. */
export const filesOf = async (folder: string): Promise<readonly string[] | undefined> => {
  try {
    if (folder === '-' || !(await stat(folder)).isDirectory()) return undefined
    const entries = await readdir(folder, { withFileTypes: true, recursive: true })
    return entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('~$'))
      .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
      .filter((inside) => !inside.split(sep).some((part) => part.startsWith('.')))
      .sort()
      .map((inside) => join(folder, inside))
  } catch {
    return undefined
  }
}

export const readBytes: ReadBytes = async (file) => {
  try {
    return right(await readFile(file))
  } catch (error) {
    return left(codeOf(error))
  }
}

/** Opens files, and “-” as standard input, which is there for one reader only. */
export const openerWith = (stdin: AsyncIterable<Uint8Array>): typeof openFile => {
  let taken = false
  return async (file) => {
    if (file !== '-') return openFile(file)
    if (taken) return left({ _tag: 'InputTwice', file })
    taken = true
    return right(stdin)
  }
}
