import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { CaseEvent } from '../../inner-loop/case/event.ts'
import { caseEventSchema } from '../../schemas/case.ts'
import { unreadable } from '../policy/whole-text.ts'
import type { InputProblem } from '../problem.ts'
import { wholeOf } from '../read/bytes.ts'
import { decoder } from '../read/decode.ts'
import { parsed } from '../read/json-values.ts'
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
  const bytes = await wholeOf(opened.right).catch((error: unknown) => unreadable(file, error))
  if ('_tag' in bytes) return left(bytes)
  const read = decoder('utf-8')(bytes)
  if ('bad' in read) return left({ _tag: 'TextUndecodable', file, encoding: 'utf-8', ...read.bad })
  return right(eventsIn(read.text.replace(/^\ufeff/u, '')))
}

const eventsIn = (text: string): EventsFile => {
  const cases = new Map<string, CaseEvent[]>()
  const badLines: { readonly line: number; readonly field: string }[] = []
  for (const [place, line] of text.split('\n').entries()) {
    if (!/\S/u.test(line)) continue
    const value = parsed(line)
    const event = 'json' in value ? caseEventSchema.safeParse(value.json) : undefined
    if (event?.success !== true) {
      badLines.push({ line: place + 1, field: event?.error.issues[0]?.path.join('.') ?? '' })
      continue
    }
    const known = cases.get(event.data.caseId)
    if (known === undefined) cases.set(event.data.caseId, [event.data])
    else known.push(event.data)
  }
  return { cases, badLines }
}
