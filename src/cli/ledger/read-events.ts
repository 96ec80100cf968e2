import { type Either, isLeft, left, right } from 'fp-ts/Either'
import { shown } from '../../core/parse-issue.ts'
import type { CaseEvent } from '../../inner-loop/case/event.ts'
import { caseEventSchema } from '../../schemas/case.ts'
import { errorsIn } from '../../schemas/kit/errors-in.ts'
import { type Language, speech } from '../kit/language.ts'
import type { InputProblem } from '../kit/problem.ts'
import type { World } from '../kit/world.ts'
import { unreadable } from '../policy/whole-text.ts'
import { decoder } from '../read/bytes/decode.ts'
import { headOf } from '../read/bytes/head.ts'
import { packingOf } from '../read/bytes/packed.ts'
import { parsed } from '../read/json/json-values.ts'
import { type RawLine, rawLines } from '../read/lines.ts'
import { longestRecord } from '../read/longest-record.ts'
import { sayProblem } from '../show/sentences.ts'

/** Events of cases as a file has them: by case, and the lines that hold none. */
export interface EventsFile {
  readonly cases: ReadonlyMap<string, readonly CaseEvent[]>
  readonly badLines: readonly BadLine[]
}

/** A line that holds no event, and why. */
export interface BadLine {
  readonly line: number
  readonly says: string
}

/** Reads NDJSON, one event a line; a line that holds none costs only itself. */
export const readEvents = async (
  file: string,
  world: World & { readonly language: Language },
): Promise<Either<InputProblem, EventsFile>> => {
  const opened = await world.open(file)
  if (isLeft(opened)) return opened
  try {
    const { head, stream } = await headOf(opened.right, 8)
    const packing = packingOf(head)
    return packing === undefined
      ? right(await eventsIn(stream, world.language))
      : left({ _tag: 'InputPacked', file, packing })
  } catch (error) {
    return left(unreadable(file, error))
  }
}

const eventsIn = async (stream: AsyncIterable<Uint8Array>, language: Language): Promise<EventsFile> => {
  const cases = new Map<string, CaseEvent[]>()
  const badLines: BadLine[] = []
  const read = eventReader(language)
  let line = 0
  for await (const lines of rawLines(stream))
    for (const raw of lines) {
      line += 1
      const event = read(raw)
      if (event === undefined) continue
      if (typeof event === 'string') {
        badLines.push({ line, says: event })
        continue
      }
      const known = cases.get(event.caseId)
      if (known === undefined) cases.set(event.caseId, [event])
      else known.push(event)
    }
  return { cases, badLines }
}

/** The event of a line, nothing where it is blank, or in words why it holds none. */
const eventReader = (language: Language): ((raw: RawLine) => CaseEvent | string | undefined) => {
  const { text } = speech[language]
  const say = sayProblem(speech[language])
  const error = errorsIn(language)
  const utf8 = decoder('utf-8')
  return (raw) => {
    if ('tooLong' in raw) return say({ _tag: 'RowTooLong', limit: longestRecord })
    const read = utf8.decode(raw)
    if ('bad' in read) return say({ _tag: 'BytesUndecodable', column: '', encoding: 'utf-8', ...read.bad })
    const line = read.text.replace(/^\ufeff/u, '').trim()
    if (line === '') return undefined
    const value = parsed(line)
    if (!('json' in value)) return say({ _tag: 'LineNotJson', received: shown(line) })
    const event = caseEventSchema.safeParse(value.json, { error })
    return event.success ? event.data : text.joined(event.error.issues.map(({ message }) => message))
  }
}
