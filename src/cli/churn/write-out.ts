import { isLeft } from 'fp-ts/Either'
import { workbookOf } from '../hand-on/workbook.ts'
import type { OutputProblem } from '../kit/problem.ts'
import type { World } from '../kit/world.ts'
import { noColours } from '../show/colours.ts'
import type { ChurnOptions, ListFormat } from './asked.ts'
import type { EventsRead } from './read/read-events.ts'
import type { ChurnReport } from './report.ts'
import { churnJson } from './show/as-json.ts'
import { churnText } from './show/as-text.ts'
import { careCsv, careListOf } from './show/care-list.ts'
import type { ChurnSpeech } from './show/speech.ts'

/** Writes the answer where it is wanted, in the format asked for; says why that cannot be. */
export const writeOut = async (
  report: ChurnReport,
  read: EventsRead,
  options: ChurnOptions,
  words: ChurnSpeech,
  world: World,
): Promise<OutputProblem | undefined> => {
  const unwritten = await written(report, read, options, words, world)
  if (unwritten !== undefined || options.state === undefined) return unwritten
  // nobody counts as handed out before the list is there
  const draft = world.draft(options.state)
  draft.write(`${JSON.stringify(report.flow.list.state)}\n`)
  const kept = await draft.keep()
  return isLeft(kept) ? kept.left : undefined
}

const written: typeof writeOut = async (report, read, options, words, world) => {
  const { output, as } = options
  if (output === undefined) {
    await world.out(as === 'json' ? churnJson(report, read, options, words) : textIn(world.colours))
    return undefined
  }
  const draft = world.draft(output)
  draft.write(await pieceIn(as))
  const kept = await draft.keep()
  return isLeft(kept) ? kept.left : undefined

  function textIn(colours: World['colours']): string {
    return churnText(report, read, options, words, colours)
  }
  function pieceIn(format: ListFormat): string | Promise<Uint8Array> {
    switch (format) {
      case 'csv':
        return careCsv(careListOf(report, options, words))
      case 'xlsx':
        return workbookOf(careListOf(report, options, words))
      case 'json':
        return churnJson(report, read, options, words)
      case 'table':
        return textIn(noColours)
    }
  }
}
