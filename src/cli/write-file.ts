import { randomUUID } from 'node:crypto'
import { closeSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type Either, left, right } from 'fp-ts/Either'
import { codeOf } from './error-code.ts'
import type { OutputProblem } from './problem.ts'
import type { Draft } from './world.ts'

/** Devices and pipes are written to as they are; files are replaced as a whole. */
const isReplaced = (file: string): boolean => {
  try {
    return statSync(file).isFile()
  } catch (error) {
    return codeOf(error) === 'ENOENT'
  }
}

const beside = (file: string): string => join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`)

/** Where a file really lies, links followed as far as they lead somewhere. */
const real = (file: string): string => {
  try {
    return realpathSync(file)
  } catch {
    return resolve(file)
  }
}

const tried = (file: string, act: () => void): Either<OutputProblem, void> => {
  try {
    return right(act())
  } catch (error) {
    return left({ _tag: 'OutputUnwritable', file, why: codeOf(error) })
  }
}

export const writable = async (file: string, input: string): Promise<Either<OutputProblem, void>> => {
  const target = real(file)
  if (input !== '-' && target === real(input)) return left({ _tag: 'OutputIsInput', file })
  return tried(file, () => {
    const replaced = isReplaced(target)
    const trial = replaced ? beside(target) : target
    closeSync(openSync(trial, replaced ? 'wx' : 'a'))
    if (replaced) rmSync(trial)
  })
}

export const folder = async (path: string): Promise<Either<OutputProblem, void>> =>
  tried(path, () => {
    mkdirSync(path, { recursive: true })
  })

const enough = 1 << 16

/** Writes beside the file that is to be replaced and moves it there in the end; what failed is said then. */
export const draft = (file: string, mode = 0o666): Draft => {
  const target = real(file)
  const replaced = isReplaced(target)
  const path = replaced ? beside(target) : target
  let waiting = ''
  let handle: number | undefined
  let done: Either<OutputProblem, void> = right(undefined)
  const flush = (): void => {
    if (done._tag === 'Left') return
    done = tried(file, () => {
      handle ??= openSync(path, replaced ? 'wx' : 'w', mode)
      for (let rest = Buffer.from(waiting); rest.length > 0; ) rest = rest.subarray(writeSync(handle, rest))
    })
    waiting = ''
  }
  const close = (): void => {
    if (handle !== undefined) closeSync(handle)
    handle = undefined
  }
  const drop = async (): Promise<void> => {
    tried(file, close)
    if (replaced) tried(file, () => rmSync(path, { force: true }))
  }
  return {
    write: (text) => {
      waiting += text
      if (waiting.length >= enough) flush()
    },
    keep: async () => {
      flush()
      if (done._tag === 'Right')
        done = tried(file, () => {
          close()
          if (replaced) renameSync(path, target)
        })
      if (done._tag === 'Left') await drop()
      return done
    },
    drop,
  }
}
