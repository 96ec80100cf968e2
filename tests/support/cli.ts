import { normalize } from 'node:path'
import fc from 'fast-check'
import { left, right } from 'fp-ts/Either'
import { it } from 'vitest'
import { run } from '../../src/cli/command.ts'
import type { World } from '../../src/cli/kit/world.ts'
import { isRecord } from '../../src/cli/read/json/json-values.ts'
import { noColours } from '../../src/cli/show/colours.ts'
import { parseInstant } from '../../src/core/instant.ts'
import { runs, seeded } from './prop.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

interface Ran {
  readonly code: number
  readonly out: string
  readonly error: string
  readonly written: Readonly<Record<string, string>>
  /** The same as bytes. */
  readonly bytes: Readonly<Record<string, Uint8Array>>
}

const now = parseInstant('2026-11-21T04:00:00Z')

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

export async function* inChunks(content: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = bytesOf(content)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** The command in this process, over files in memory. */
export const cli = async (
  argv: readonly string[],
  files: Files = {},
  chunk = 4096,
  colours: World['colours'] = noColours,
  answers?: NonNullable<World['ask']>,
  hands?: World['hands'],
): Promise<Ran> => {
  const written: Record<string, string> = {}
  const bytes: Record<string, Uint8Array> = {}
  let [out, error] = ['', '']
  const world: World = {
    now: now._tag === 'Right' ? now.right : (0 as World['now']),
    language: 'en',
    version: '0.0.0',
    sample: 'sample.csv',
    zone: 'Asia/Shanghai',
    width: 120,
    colours,
    out: async (text) => {
      out += text
    },
    error: (text) => {
      error += text
    },
    files: async (folder) => {
      const inside = Object.keys(files).filter((file) => file.startsWith(`${folder}/`))
      return inside.length === 0 ? undefined : inside.sort()
    },
    open: async (file) => {
      const content = files[file]
      return content === undefined ? left({ _tag: 'InputMissing', file }) : right(inChunks(content, chunk))
    },
    readBytes: async (file) => {
      const content = files[file]
      return content === undefined ? left('ENOENT') : right(bytesOf(content))
    },
    config: async () => (files['voc-rules.config.json'] === undefined ? undefined : 'voc-rules.config.json'),
    ...(answers === undefined ? {} : { ask: answers }),
    ...(hands === undefined ? {} : { hands }),
    writable: async (file, inputs) =>
      inputs.map((input) => normalize(input)).includes(normalize(file))
        ? left({ _tag: 'OutputIsInput', file })
        : file.startsWith('/sealed/')
          ? left({ _tag: 'OutputUnwritable', file, why: 'EACCES' })
          : right(undefined),
    folder: async (path) =>
      path.startsWith('/sealed/') ? left({ _tag: 'OutputUnwritable', file: path, why: 'EACCES' }) : right(undefined),
    draft: (file) => {
      const pieces: Uint8Array[] = []
      return {
        write: (piece) => {
          pieces.push(typeof piece === 'string' ? bytesOf(piece) : piece)
        },
        keep: async () => {
          if (file.startsWith('/full/')) return left({ _tag: 'OutputUnwritable', file, why: 'ENOSPC' })
          bytes[file] = Buffer.concat(pieces)
          written[file] = Buffer.concat(pieces).toString()
          return right(undefined)
        },
        drop: async () => {},
      }
    },
    progress: async () => ({ advance: () => {}, end: () => {} }),
  }
  const code = await run(argv, world)
  return { code, out, error, written, bytes }
}

/** What `--format json` writes, as far as tests look at it. */
export interface Written {
  readonly balance: {
    readonly read: number
    readonly decided: number
    readonly merged: number
    readonly excluded: number
    readonly rejected: number
  }
  readonly merged: { readonly duplicates: number; readonly amendments: number }
  readonly excluded: Readonly<Record<'noAnswer' | 'preview' | 'test' | 'spam' | 'heading', number>>
  readonly customers?: {
    readonly read: number
    readonly known: number
    readonly repeated: number
    readonly conflicting: { readonly count: number; readonly first: readonly unknown[] }
    readonly rejected: { readonly count: number; readonly first: readonly { readonly line?: number }[] }
    readonly unknown: { readonly count: number; readonly first: readonly string[] }
  }
  readonly lexicons: readonly string[]
  readonly unread: readonly { readonly column: string; readonly count: number; readonly first: readonly string[] }[]
  readonly undated: number
  readonly collisions: { readonly count: number; readonly first: readonly string[] }
  readonly columnsNotRead: readonly string[]
  readonly encoding: string
  readonly nps: {
    readonly unscored: number
    readonly answers?: number
    readonly rounded?: number
    readonly _tag?: string
  }
  readonly priorities: Readonly<Record<'P0' | 'P1' | 'P2' | 'noCase', number>>
  readonly queue: readonly {
    readonly feedbackId: string
    readonly acknowledgement?: unknown
    readonly customerId?: string
    readonly priority: string
    readonly receivedAt: string
    readonly score?: number
    readonly comment?: string
    readonly channel?: string
    readonly rating?: { readonly scale: string; readonly value: number }
    readonly addresses?: Readonly<Record<string, string>>
    readonly alert?: { readonly level: string }
    readonly words?: readonly {
      readonly term: string
      readonly span: { readonly start: number; readonly end: number }
    }[]
    readonly valueTier: { readonly tier: string }
    readonly contact: { readonly due: string; readonly atRisk: string; readonly because: readonly unknown[] }
    readonly status: { readonly state: string; readonly leftMinutes: number }
    readonly notes: readonly { readonly _tag: string }[]
    readonly places: readonly { readonly record: number; readonly line?: number; readonly toLine?: number }[]
  }[]
  readonly rejects: readonly {
    readonly record: number
    readonly line?: number
    readonly words?: readonly string[]
    readonly problems: readonly {
      readonly column?: string
      readonly received?: string
      readonly says: string
      readonly problem: { readonly _tag: string; readonly offset?: number; readonly byte?: string }
    }[]
  }[]
  readonly policy: Readonly<Record<string, string>>
  readonly columns: Readonly<Record<string, string>>
}

/** Decides a file and reads back the JSON; the command must have ended well. */
export const decided = async (
  content: string | Uint8Array,
  options: readonly string[] = [],
  {
    name = 'f.csv',
    chunk = 4096,
    files = {},
  }: { readonly name?: string; readonly chunk?: number; readonly files?: Files } = {},
): Promise<Written> => {
  const all = { ...files, [name]: content }
  const { code, out, error } = await cli(['triage', name, '--format', 'json', ...options], all, chunk)
  if (code !== 0) return Promise.reject(new Error(`${code}: ${error}`))
  const json: unknown = JSON.parse(out)
  return isRecord(json) ? (json as unknown as Written) : Promise.reject(new Error('no object'))
}

/** States one law about something that takes its time. */
export const asyncProp =
  <T>(arbitrary: fc.Arbitrary<T>, numRuns = 60) =>
  (title: string, holds: (value: T) => Promise<void>): void => {
    it(title, () => fc.assert(fc.asyncProperty(arbitrary, holds), { ...seeded, numRuns: runs(numRuns) }))
  }
