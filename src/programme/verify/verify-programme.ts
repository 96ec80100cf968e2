import { type Either, left, right } from 'fp-ts/Either'
import type { Proof } from '../../core/brand.ts'
import { type NonEmpty, shown } from '../../core/parse-issue.ts'
import type { ProgrammeFinding } from '../../explain/programme/programme-finding.ts'
import { columnIn, columnsOf } from '../../inner-loop/vocabulary/columns.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import { checkLexicons } from '../../text/lexicon/check-lexicons.ts'
import { completed } from '../policy/completed.ts'
import type { ProgrammePolicy } from '../policy/policy.ts'
import type { WrittenProgramme } from '../policy/written.ts'
import { categoryFlaws, unlike } from './checks/categories.ts'
import { clockFlaws } from './checks/clocks.ts'
import { floorFlaws } from './checks/floors.ts'
import type { Checked, Found } from './checks/found.ts'
import { outcomeFlaws } from './checks/outcomes.ts'
import { peopleFlaws } from './checks/people.ts'
import { listOf, tableFlaws } from './checks/tables.ts'
import { valueFlaws } from './checks/values.ts'
import { vocabularyFlaws } from './checks/words.ts'
import { programmeShape } from './programme-shape.ts'

/** A programme of which `verifyProgramme` has shown that its parts agree and that it loses nobody (已校验的项目规则集). */
export type VerifiedProgramme<W extends Words = StandardWords> = ProgrammePolicy<W> & Proof<'programme'>

/** More than so many findings of one programme nobody reads. */
const most = 200

/**
 * Shows that the parts of a programme agree, that it decides everything and that it keeps what the company expects, or
 * names the places that disagree (项目规则集校验). It refuses only where a customer could be lost, delayed or told less; what
 * else is worth knowing is told by `remarksOnProgramme`.
 *
 * A programme may name its columns only, and leave outputs that follow from the vocabulary unsaid: they are filled in.
 * What every fact leads to is looked at once every word is known; nothing is sampled. It never throws, whatever it is given.
 *
 * @example
 * verifyProgramme(standardProgramme)._tag // => 'Right'
 * @source A2.3, A2.5–A2.9, A4.4, A4.7
 * @law every edit of one place that loses, delays or tells less is found, or named as a harm
 * @law a programme that passes hands every case to a role that may own it, on a clock
 * @law verifyProgramme never throws
 */
export const verifyProgramme = <W extends Words = StandardWords>(
  written: WrittenProgramme<W>,
): Either<NonEmpty<ProgrammeFinding>, VerifiedProgramme<W>> => {
  try {
    const misshapen = programmeShape(written, '')
    if (misshapen.length > 0) return refused(misshapen)
    const unnamed = unnamedColumns(written as unknown as WrittenProgramme<Words>)
    if (unnamed.length > 0) return refused(unnamed)
    const programme = completed(written)
    const flaws = flawsIn(programme as unknown as Checked)
    return flaws.length > 0 ? refused(flaws) : right(programme as VerifiedProgramme<W>)
  } catch (thrown) {
    // A getter or a proxy may throw whatever it likes.
    return left([{ _tag: 'Misshapen', at: '', expected: 'plain data', received: shown(thrown) }])
  }
}

const refused = (flaws: Found): Either<NonEmpty<ProgrammeFinding>, never> => {
  const [first, ...others] = flaws.slice(0, most)
  return left([first as ProgrammeFinding, ...others, ...(flaws.length > most ? [{ _tag: 'Unlisted' } as const] : [])])
}

/** Columns that are only named and that the vocabulary does not have would be left out in silence. */
const unnamedColumns = (written: WrittenProgramme<Words>): Found => {
  const words = vocabularyFlaws(written.vocabulary)
  if (words.length > 0) return words
  const known = columnsOf(written.vocabulary)
  const { triage, severity, alert, routing } = written
  return Object.entries({ triage, severity, 'alert.table': alert.table, routing }).flatMap(
    ([at, { columns }]): Found =>
      Array.isArray(columns)
        ? (columns as readonly string[])
            .filter((column) => columnIn(known, column) === undefined)
            .map((column) => ({ _tag: 'ColumnNotKnown', at, column, notIn: listOf(column) }) as const)
        : [],
  )
}

const flawsIn = (programme: Checked): Found => {
  const said = [lexiconFlaws, tableFlaws, categoryFlaws, valueFlaws, clockFlaws, peopleFlaws, floorFlaws].flatMap(
    (check) => check(programme),
  )
  return said.length > 0 ? said : [...unlike(programme), ...outcomeFlaws(programme)]
}

const lexiconFlaws = ({ words, complaints }: Checked): Found =>
  Object.entries({
    'words.lexicons': words.lexicons,
    'words.intensity.lexicons': words.intensity.lexicons,
    'complaints.cues.lexicons': complaints.cues?.lexicons ?? [],
  }).flatMap(([at, lexicons]): Found => {
    const checked = checkLexicons(lexicons)
    return checked._tag === 'Right' ? [] : checked.left.map((issue) => ({ _tag: 'LexiconUnsound', at, issue }) as const)
  })
