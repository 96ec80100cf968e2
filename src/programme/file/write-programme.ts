import { jsonText } from '../../core/json/json-text.ts'
import { canonicalText } from '../../core/text/canonical.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import { isRecord, memberAt } from '../../tables/shape/record.ts'
import type { ProgrammePolicy } from '../policy/policy.ts'
import { shortened } from '../policy/shortened.ts'
import { type PolicyLibrary, shelved } from './library.ts'
import { within } from './overlay.ts'
import { isPolicyPlace } from './policy-place.ts'

/**
 * The text of a programme's file (写出项目文件), in the order of the programme: parts, word lists and calendars that are in the
 * library stand by their names, everything else in full; columns and outputs that follow from the vocabulary are left
 * out. With an empty library the file stands by itself.
 *
 * @example
 * writeProgramme(standardLibrary)(standardProgramme).includes('"sla": "standard-sla"') // => true
 * @law what is read, written and read again is the same programme and decides the same
 */
export const writeProgramme = (library: PolicyLibrary): ((programme: ProgrammePolicy<Words>) => string) => {
  const shelf = shelved(library)
  const nameOf = (value: object): string | undefined => {
    const [id, version] = [memberAt(value, 'id'), memberAt(value, 'version')]
    return [`${id}`, `${id}@${version}`].find((name) => {
      const same = shelf.find(name)
      return same !== undefined && (same === value || canonicalText(same) === canonicalText(value))
    })
  }
  const written = (value: unknown, at: string): unknown => {
    if (Array.isArray(value)) return value.map((one, place) => written(one, within(at, place)))
    if (!isRecord(value)) return value
    const name = isPolicyPlace(at) ? nameOf(value) : undefined
    return (
      name ??
      Object.fromEntries(
        Object.entries(value).flatMap(([key, member]) =>
          member === undefined ? [] : [[key, written(member, within(at, key))] as const],
        ),
      )
    )
  }
  return (programme) => `${jsonText(written(shortened(programme), ''))}\n`
}
