import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { CaseEvent } from '../../inner-loop/case/event.ts'
import { caseEventSchema } from '../../schemas/case.ts'
import { unreadable } from '../policy/whole-text.ts'
import type { InputProblem } from '../problem.ts'
import { decoder } from '../read/decode.ts'
import { parsed } from '../read/json-values.ts'
import { type RawLine, rawLines } from '../read/lines.ts'
import type { World } from '../world.ts'

/** Events of cases as a file has them: by case, and the lines that hold none. */
export interface EventsFile {
  readonly cases: ReadonlyMap<string, readonly CaseEvent[]>
  readonly badLines: readonly { readonly line: number; readonly field: string }[]
}

/** Reads NDJSON, one event a line; a line that holds none costs only itself. */
export const readEvents = async (file: string, world: World): Promise<Either<InputProblem, EventsFile>> => {
  const opened = await world.open(file)
  if (isLeft(opened)) return opened
  try {
    return right(await eventsIn(opened.right))
  } catch (error) {
    return left(unreadable(file, error))
  }
}

const eventsIn = async (stream: AsyncIterable<Uint8Array>): Promise<EventsFile> => {
  const cases = new Map<string, CaseEvent[]>()
  const badLines: { readonly line: number; readonly field: string }[] = []
  let line = 0
  for await (const lines of rawLines(stream))
    for (const raw of lines) {
      line += 1
      const text = textOf(raw)
      if (text?.trim() === '') continue
      const value = text === undefined ? undefined : parsed(text)
      const event = value !== undefined && 'json' in value ? caseEventSchema.safeParse(value.json) : undefined
      if (event?.success !== true) {
        badLines.push({ line, field: event?.error.issues[0]?.path.join('.') ?? '' })
        continue
      }
      const known = cases.get(event.data.caseId)
      if (known === undefined) cases.set(event.data.caseId, [event.data])
      else known.push(event.data)
    }
  return { cases, badLines }
}

const utf8 = decoder('utf-8')

const textOf = (raw: RawLine): string | undefined => {
  if ('tooLong' in raw) return undefined
  const read = utf8.decode(raw)
  return 'text' in read ? read.text.replace(/^\ufeff/u, '') : undefined
}
