import { randomUUID } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type Either, left, right } from 'fp-ts/Either'
import { codeOf } from './error-code.ts'
import type { OutputProblem } from './problem.ts'
import type { Draft } from './world.ts'

const statOf = (file: string): Stats | undefined => {
  try {
    return file === '-' ? fstatSync(0) : statSync(file)
  } catch {
    return undefined
  }
}

/** Devices and pipes are written to as they are; files are replaced as a whole. */
const isReplaced = (file: string): boolean => statOf(file)?.isFile() ?? true

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

/** Whether two names are one file, whatever they are called and however they are linked; `-` is what standard input is. */
const isSame = (one: string, other: string): boolean => {
  const [a, b] = [statOf(one), statOf(other)]
  return a?.isFile() === true && b?.isFile() === true && a.dev === b.dev && a.ino === b.ino
}

/** Shows that a file can be written: never one that is read, and none that may not be. */
export const writable = async (file: string, inputs: readonly string[]): Promise<Either<OutputProblem, void>> => {
  const target = real(file)
  if (inputs.some((input) => isSame(target, input) || (input !== '-' && target === real(input))))
    return left({ _tag: 'OutputIsInput', file })
  return tried(file, () => {
    const replaced = isReplaced(target)
    if (replaced && statOf(target) !== undefined) accessSync(target, constants.W_OK)
    if (replaced) refuseReadOnly(target)
    const trial = replaced ? beside(target) : target
    closeSync(openSync(trial, replaced ? 'wx' : 'a'))
    if (replaced) rmSync(trial)
  })
}

export const folder = async (path: string): Promise<Either<OutputProblem, void>> =>
  tried(path, () => {
    mkdirSync(path, { recursive: true })
  })

/** A file nobody may write stays, also for those whom the system lets write everything. */
const refuseReadOnly = (target: string): void => {
  const stats = statOf(target)
  if (stats !== undefined && (stats.mode & 0o222) === 0) throw Object.assign(new Error('EACCES'), { code: 'EACCES' })
}

/** Files in the making; none of them stays behind when the run is ended from outside. */
const making = new Set<string>()

/** Takes away what a run that is ended from outside would leave. */
export const dropAll = (): void => {
  for (const path of making)
    try {
      rmSync(path, { force: true })
    } catch {
      // It is ended all the same.
    }
  making.clear()
}

const enough = 1 << 18

/**
 * Writes beside the file that is to be replaced and moves it there in the end, with its rights as they were, or as many of
 * them as `most` has; what failed is said then.
 */
export const draft = (file: string, most?: number): Draft => {
  const target = real(file)
  const replaced = isReplaced(target)
  const path = replaced ? beside(target) : target
  let room = Buffer.allocUnsafe(enough)
  let used = 0
  let handle: number | undefined
  let done: Either<OutputProblem, void> = right(undefined)
  const flush = (bytes: Uint8Array = room.subarray(0, used)): void => {
    if (done._tag === 'Left') return
    done = tried(file, () => {
      if (handle === undefined) {
        if (replaced) refuseReadOnly(target)
        if (replaced) making.add(path)
        handle = openSync(path, replaced ? 'wx' : 'w', 0o600)
      }
      for (let rest = bytes; rest.length > 0; ) rest = rest.subarray(writeSync(handle, rest))
    })
    used = 0
  }
  /** Text is written where it will leave from: nothing is joined or copied twice. */
  const add = (text: string): void => {
    const most = text.length * 3
    if (used + most > room.length) flush()
    if (most > room.length) room = Buffer.allocUnsafe(most)
    used += room.write(text, used)
  }
  const close = (): void => {
    if (handle !== undefined) closeSync(handle)
    handle = undefined
  }
  const drop = async (): Promise<void> => {
    tried(file, close)
    if (replaced) tried(file, () => rmSync(path, { force: true }))
    making.delete(path)
  }
  return {
    write: (piece) => {
      if (typeof piece === 'string') return add(piece)
      flush()
      flush(piece)
    },
    keep: async () => {
      flush()
      if (done._tag === 'Right')
        done = tried(file, () => {
          close()
          if (!replaced) return
          const mode = statOf(target)?.mode
          chmodSync(path, mode === undefined ? (most ?? 0o666) & ~umask : mode & (most ?? 0o7777))
          renameSync(path, target)
          making.delete(path)
        })
      if (done._tag === 'Left') await drop()
      return done
    },
    drop,
  }
}

const umask = process.umask()
