import { type Either, left, right } from 'fp-ts/Either'
import { type JsonPlace, jsonPlaces } from '../../core/json/json-places.ts'
import { lineAt } from '../../core/json/line-at.ts'
import { type NonEmpty, shown } from '../../core/parse-issue.ts'
import type { FileFault, ProgrammeFileIssue } from '../../explain/programme/programme-file.ts'
import type { ProgrammeFinding } from '../../explain/programme/programme-finding.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { WrittenProgramme } from '../policy/written.ts'
import { type VerifiedProgramme, verifyProgramme } from '../verify/verify-programme.ts'
import { type PolicyLibrary, shelved } from './library.ts'
import { placeIn } from './place-in.ts'
import { resolved } from './resolved.ts'

/** Longer than any programme; a file of so many characters is not looked at. */
const longest = 8 << 20
/** More than so many issues of one file nobody reads. */
const most = 200

/**
 * Reads a programme from the text of its file (读取项目文件) and proves it as a whole, or says what is wrong, each with the
 * line where the file says it. The file may build on a programme, tables, word lists and calendars of the library by
 * name; it holds its own calendars. What it says may be a change only:
 *
 * - `"extends": "standard-programme"` at the top, or in any part: what follows is laid over it. Records key by key; `null`
 *   takes away; a list of things with ids may be changed by a record of them, each whole.
 * - What is changed needs an id or a version of its own: decisions quote them.
 * - In `words.lexicons` a list that extends another says `add`, `remove`, `allow`, `cues`, `categories`, `borders`.
 *
 * It never throws; of more than 200 issues it says that there are more.
 *
 * @example
 * readProgramme(standardLibrary)('{ "extends": "standard-programme" }')._tag // => 'Right'
 * @law what is read, written and read again is the same programme and decides the same
 * @law every text is read or refused
 */
export const readProgramme = (
  library: PolicyLibrary,
): ((text: string) => Either<NonEmpty<ProgrammeFileIssue>, VerifiedProgramme<Words>>) => {
  const shelf = shelved(library)
  return (text) => {
    if (typeof text !== 'string')
      return refused([{ _tag: 'Misshapen', at: '', expected: 'text', received: shown(text) }])
    if (text.length > longest) return refused([{ _tag: 'FileTooLong', length: text.length, limit: longest }])
    const plain = text.replace(/^\ufeff/u, '')
    const places = jsonPlaces(plain)
    if (places._tag === 'Left') return refused([placed(plain, places.left, places.left.offset)])
    const { root, twice } = places.right
    if (twice.length > 0)
      return refused(twice.map(({ path, offset }) => placed(plain, { _tag: 'KeyTwice', at: path.join('.') }, offset)))
    const { value, faults } = resolved(JSON.parse(plain), shelf)
    if (faults.length > 0) return refused(faults.map((fault) => inFile(plain, root, fault)))
    const proof = verifyProgramme(value as WrittenProgramme<Words>)
    return proof._tag === 'Right' ? right(proof.right) : refused(proof.left.map((one) => inFile(plain, root, one)))
  }
}

const refused = (issues: readonly ProgrammeFileIssue[]): Either<NonEmpty<ProgrammeFileIssue>, never> => {
  const [first, ...others] = issues.slice(0, most)
  return left([
    first as ProgrammeFileIssue,
    ...others,
    ...(issues.length > most ? [{ _tag: 'Unlisted' } as const] : []),
  ])
}

const placed = (text: string, said: FileFault | ProgrammeFinding, offset: number): ProgrammeFileIssue => ({
  _tag: 'InFile',
  ...lineAt(text, offset),
  said,
})

const inFile = (text: string, root: JsonPlace, said: FileFault | ProgrammeFinding): ProgrammeFileIssue => {
  if (!('at' in said)) return said
  const names = said._tag === 'ExtendsUnknown' ? ['extends'] : pathIn(said)
  const at = [...(said.at === '' ? [] : [said.at]), ...names].join('.')
  const place = at === '' ? root : placeIn(root, at)
  return place === undefined ? said : placed(text, said, place.from)
}

/** Where within its part the part itself finds something. */
const pathIn = (said: FileFault | ProgrammeFinding): readonly (string | number)[] => {
  const inner = 'finding' in said ? said.finding : 'issue' in said ? said.issue : said
  return 'path' in inner ? inner.path : []
}
