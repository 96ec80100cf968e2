import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { Instant } from '../../core/instant.ts'
import { replayProject } from '../../outer-loop/project/replay.ts'
import type { ProjectState } from '../../outer-loop/project/state.ts'
import { type Language, speech } from '../kit/language.ts'
import type { InputProblem } from '../kit/problem.ts'
import type { World } from '../kit/world.ts'
import { unreadable } from '../policy/whole-text.ts'
import { headOf } from '../read/bytes/head.ts'
import { packingOf } from '../read/bytes/packed.ts'
import { rawLines } from '../read/lines.ts'
import { lineReader } from './event-line.ts'

/** Projects of a file as they stand, and what could not be used. */
export interface ProjectsRead {
  readonly projects: readonly ProjectState[]
  readonly aside: readonly string[]
}

/**
 * Reads events of projects, one a line of NDJSON; a line or a project that is none costs only itself; what
 * happened later than `asOf` has not happened yet.
 */
export const readProjects = async (
  file: string,
  asOf: Instant,
  world: World & { readonly language: Language },
): Promise<Either<InputProblem, ProjectsRead>> => {
  const opened = await world.open(file)
  if (isLeft(opened)) return opened
  try {
    const { head, stream } = await headOf(opened.right, 8)
    const packing = packingOf(head)
    return packing === undefined
      ? right(replayed(await eventsIn(stream, asOf, world.language), world.language))
      : left({ _tag: 'InputPacked', file, packing })
  } catch (error) {
    return left(unreadable(file, error))
  }
}

interface Lines {
  readonly events: ReadonlyMap<string, readonly unknown[]>
  readonly aside: readonly string[]
}

const eventsIn = async (stream: AsyncIterable<Uint8Array>, asOf: Instant, language: Language): Promise<Lines> => {
  const events = new Map<string, unknown[]>()
  const aside: string[] = []
  const read = lineReader(language)
  let line = 0
  for await (const lines of rawLines(stream))
    for (const raw of lines) {
      line += 1
      const found = read(raw)
      if (found === undefined) continue
      if (typeof found === 'string') {
        aside.push(speech[language].text.place({ record: line, line }).concat(': ', found))
        continue
      }
      if (Number(found['at']) > asOf) continue
      const project = String(found['project'])
      const known = events.get(project)
      if (known === undefined) events.set(project, [found])
      else known.push(found)
    }
  return { events, aside }
}

const replayed = ({ events, aside }: Lines, language: Language): ProjectsRead => {
  const { say } = speech[language]
  const states = [...events]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([project, history]) => ({ project, state: replayProject(history) }))
  return {
    projects: states.flatMap(({ state }) => (isLeft(state) ? [] : [state.right])),
    aside: [
      ...aside,
      ...states.flatMap(({ project, state }) =>
        isLeft(state) ? state.left.slice(0, 5).map((fault) => `${project}: ${say(fault)}`) : [],
      ),
    ],
  }
}
