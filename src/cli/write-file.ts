import { randomUUID } from 'node:crypto'
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { type Either, left, right } from 'fp-ts/Either'
import { codeOf } from './error-code.ts'
import type { OutputProblem } from './problem.ts'

/** Devices and pipes are written to as they are; files are replaced as a whole. */
const isReplaced = async (file: string): Promise<boolean> => {
  try {
    return (await stat(file)).isFile()
  } catch (error) {
    return codeOf(error) === 'ENOENT'
  }
}

const beside = (file: string): string => join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`)

/** Where a file really lies, links followed as far as they lead somewhere. */
const real = async (file: string): Promise<string> => {
  try {
    return await realpath(file)
  } catch {
    return resolve(file)
  }
}

export const writable = async (file: string, input: string): Promise<Either<OutputProblem, void>> => {
  if (input !== '-' && (await real(file)) === (await real(input))) return left({ _tag: 'OutputIsInput', file })
  const target = await real(file)
  try {
    if (await isReplaced(target)) {
      const trial = beside(target)
      await writeFile(trial, '', { flag: 'wx' })
      await rm(trial)
    } else await (await open(target, 'a')).close()
    return right(undefined)
  } catch (error) {
    return left({ _tag: 'OutputUnwritable', file, why: codeOf(error) })
  }
}

export const writeWhole = async (file: string, text: string): Promise<Either<OutputProblem, void>> => {
  const target = await real(file)
  const replaced = await isReplaced(target)
  const draft = replaced ? beside(target) : target
  try {
    await writeFile(draft, text)
    if (replaced) await rename(draft, target)
    return right(undefined)
  } catch (error) {
    if (replaced) await rm(draft, { force: true })
    return left({ _tag: 'OutputUnwritable', file, why: codeOf(error) })
  }
}
