import { isLeft } from 'fp-ts/Either'
import { elapsed } from '../../calendar/counting/elapsed.ts'
import type { Crew } from '../crew/crew.ts'
import { inTurn } from '../crew/in-turn.ts'
import { csvHeadings } from '../hand-on/csv-out.ts'
import { htmlOut } from '../hand-on/html-out.ts'
import { xlsxOut } from '../hand-on/xlsx-out.ts'
import type { Speech } from '../kit/language.ts'
import { isBeyond } from '../kit/max-rejects.ts'
import type { Options } from '../kit/options.ts'
import { type ExitCode, refuse } from '../kit/refuse.ts'
import type { World } from '../kit/world.ts'
import { asJson, itemsOf } from '../show/as-json.ts'
import { noColours } from '../show/colours.ts'
import { remarks } from '../show/remarks.ts'
import { asText } from '../show/report.ts'
import type { Rejects } from './rejects.ts'
import type { Report } from './report.ts'

const enough = 1 << 16

/** The result in the format asked for, piece by piece; each is made when somebody takes it. */
const resultOf = (
  report: Report,
  rejects: Rejects,
  options: Options,
  words: Speech,
  world: World,
  crew: Crew,
): Iterable<string> | AsyncIterable<string | Uint8Array> => {
  const view = {
    zone: options.timeZone ?? report.calendar.timeZone,
    inDays: report.calendar.id === elapsed.id,
  }
  const items = itemsOf(report, options)
  switch (options.format) {
    case 'ndjson':
      return linesOut(report, options, crew, '')
    case 'csv':
      return linesOut(report, options, crew, csvHeadings(words))
    case 'xlsx':
      return later(() => xlsxOut(items, words, view))
    case 'html':
      return [htmlOut(items, report, options, words)]
    case 'json':
      return [asJson(report, rejects.kept, options, words)]
    case 'table':
      return [asText(report, options, words, options.output === undefined ? world : { ...world, colours: noColours })]
  }
}

/** The cases a line each; lines are made some at a time. */
async function* linesOut(
  { queue }: Report,
  { limit }: Pick<Options, 'limit'>,
  crew: Crew,
  headings: string,
): AsyncGenerator<string | Uint8Array> {
  if (headings !== '') yield headings
  const cases = queue.opened(limit === 0 ? queue.size : limit)
  for await (const [, lines] of inTurn(inGroups(cases, 64), crew.show, crew.ahead)) yield lines
}

function* inGroups<T>(all: Iterable<T>, size: number): Generator<readonly T[]> {
  let group: T[] = []
  for (const one of all) {
    group.push(one)
    if (group.length < size) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

async function* later(make: () => Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield await make()
}

/** Writes the files first, then what is to be said beside the result, then the result, piece by piece. */
export const writeOut = async (
  report: Report,
  rejects: Rejects,
  options: Options,
  words: Speech,
  world: World,
  crew: Crew,
): Promise<ExitCode> => {
  const result = resultOf(report, rejects, options, words, world, crew)
  if (options.output !== undefined) {
    const output = world.draft(options.output)
    for await (const piece of result) output.write(piece)
    const kept = await output.keep()
    if (isLeft(kept)) return refuse([kept.left], words, world)
  }
  const kept = await rejects.keep()
  if (isLeft(kept)) return refuse([kept.left], words, world)
  world.error(remarks(report, rejects.kept, options, words))
  if (options.output === undefined) {
    let waiting = ''
    for await (const piece of result) {
      waiting += typeof piece === 'string' ? piece : Buffer.from(piece).toString()
      if (waiting.length < enough) continue
      await world.out(waiting)
      waiting = ''
    }
    await world.out(waiting)
  }
  const { balance } = report
  if (balance.rejected > 0 && balance.decided === 0)
    return refuse(
      [{ _tag: 'NothingDecided', file: report.files.map(({ file }) => file).join(', '), rejected: balance.rejected }],
      words,
      world,
    )
  return isBeyond(options.maxRejects, balance.rejected, balance.read) ? 4 : 0
}
