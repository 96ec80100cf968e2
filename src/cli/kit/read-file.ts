import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
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
