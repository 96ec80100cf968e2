import { normalize, resolve } from 'node:path'
import { type Either, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../../core/parse-issue.ts'
import type { InputProblem } from '../../kit/problem.ts'
import type { World } from '../../kit/world.ts'
import { endingOf, endings } from '../../read/open.ts'

/** More files are not read at once. */
const most = 200

/** Every file to be read, once however often and in whatever spelling it is named (读入文件): folders stand for the readable files in them, but for those this run reads as something else. */
export const filesNamed = async (
  files: readonly string[],
  besides: readonly string[],
  world: Pick<World, 'files'>,
): Promise<Either<NonEmpty<InputProblem>, readonly string[]>> => {
  const found: string[] = []
  const aside = new Set(besides.map(normalize))
  const problems: InputProblem[] = []
  for (const file of files) {
    const inside = await world.files(file)
    const readable = inside?.filter((one) => endings.includes(endingOf(one)) && !aside.has(normalize(one)))
    if (readable === undefined) found.push(file)
    else if (readable.length === 0) problems.push({ _tag: 'FolderUnreadable', file, endings })
    else for (const one of readable.slice(0, most + 1)) found.push(one)
  }
  const byPlace = new Map<string, string>()
  for (const file of found) {
    const place = file === '-' ? file : resolve(file)
    if (!byPlace.has(place)) byPlace.set(place, file)
  }
  const several = [...byPlace.values()]
  if (several.length > most) problems.push({ _tag: 'InputsTooMany', files: several.length, limit: most })
  const [first, ...rest] = problems
  return first === undefined ? right(several) : left([first, ...rest])
}
