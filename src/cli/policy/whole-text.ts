import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { InputProblem } from '../kit/problem.ts'
import type { World } from '../kit/world.ts'
import { decoder } from '../read/bytes/decode.ts'
import { packingOf } from '../read/bytes/packed.ts'
import { parsed } from '../read/json/json-values.ts'
import type { OwnProblem } from './problem.ts'

/** More bytes than any table or list of facts to explain has. */
const mostBytes: number = 4 << 20
/** Longer than any name, word or source in a table. */
const longestWord = 1000

/** The JSON in a file, or why there is none; a file that is too large is not read to its end. */
export const jsonIn = async (file: string, world: World): Promise<Either<InputProblem | OwnProblem, unknown>> => {
  const text = await textOf(file, world)
  return isLeft(text) ? text : jsonOf(file, text.right)
}

export const jsonOf = (file: string, text: string): Either<InputProblem | OwnProblem, unknown> => {
  if (!/\S/u.test(text)) return left({ _tag: 'InputEmpty', file })
  const value = parsed(text)
  if ('detail' in value) return left({ _tag: 'JsonBroken', file, detail: value.detail })
  return hasLongWord(value.json) ? left({ _tag: 'WordTooLong', file, limit: longestWord }) : right(value.json)
}

/** The text of a file, or why it cannot be read; a file that is too large is not read to its end. */
export const textOf = async (file: string, world: World): Promise<Either<InputProblem | OwnProblem, string>> => {
  const opened = await world.open(file)
  if (isLeft(opened)) return opened
  const kept: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of opened.right) {
      kept.push(chunk)
      length += chunk.length
      if (length > mostBytes) return left({ _tag: 'TextTooLarge', file, limit: mostBytes })
    }
  } catch (error) {
    return left(unreadable(file, error))
  }
  const packing = packingOf(Buffer.concat(kept))
  if (packing !== undefined) return left({ _tag: 'InputPacked', file, packing })
  const read = decoder('utf-8').decode({ bytes: Buffer.concat(kept), offset: 0 })
  return 'bad' in read ? left({ _tag: 'TextNotUtf8', file, ...read.bad }) : right(read.text.replace(/^\ufeff/u, ''))
}

/** What the system says of a file that broke off; anything else is no matter of the file. */
export const unreadable = (file: string, error: unknown): InputProblem => {
  const code = (error as { readonly code?: unknown } | null)?.code
  if (typeof code !== 'string' || !/^E[A-Z]+$/u.test(code)) throw error
  return { _tag: 'InputUnreadable', file, why: code }
}

/** Looks at every key and every text, however deeply it stands. */
const hasLongWord = (json: unknown): boolean => {
  const open: unknown[] = [json]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value === 'string' && value.length > longestWord) return true
    if (typeof value !== 'object' || value === null) continue
    const list = Array.isArray(value)
    for (const [key, member] of Object.entries(value)) {
      if (!list && key.length > longestWord) return true
      open.push(member)
    }
  }
  return false
}
