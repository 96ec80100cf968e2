import { type Either, isLeft } from 'fp-ts/Either'
import type { NonEmpty } from '../../../core/parse-issue.ts'
import { policyName } from '../../../core/source-ref.ts'
import type { ProgrammeFileIssue } from '../../../explain/programme/programme-file.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import { remarksOnProgramme } from '../../../programme/verify/remarks.ts'
import type { VerifiedProgramme } from '../../../programme/verify/verify-programme.ts'
import type { Speech } from '../../kit/language.ts'
import type { Colours } from '../../show/colours.ts'
import { harmlessJson } from '../../show/harmless.ts'
import { mostFindings } from '../read-table.ts'
import { firstOf, indented, printable } from '../sentences.ts'
import type { ProgrammeSize } from './programme-words.ts'

type Checked = Either<NonEmpty<ProgrammeFileIssue>, VerifiedProgramme<Words>>

/** What is wrong with a whole programme, or that nothing is and what is worth knowing of it, for people. */
export const programmeCheckText = (file: string, checked: Checked, { say, text }: Speech, colours: Colours): string => {
  const { about, check, more, whole } = text.policy
  if (isLeft(checked)) {
    const lines = firstOf(checked.left, mostFindings, (issue) => [printable(say(issue))], more)
    return [colours.red(printable(about(file, check.findings(checked.left.length)))), ...indented(lines), ''].join('\n')
  }
  const programme = checked.right
  const remarks = remarksOnProgramme(programme)
  return [
    colours.bold(printable(policyName(programme))),
    whole.size(sizeOf(programme)),
    whole.proved,
    ...(remarks.length === 0
      ? []
      : [check.remarks, ...indented(firstOf(remarks, mostFindings, (remark) => [printable(say(remark))], more))]),
    '',
  ].join('\n')
}

/** The same as JSON: every sentence, its place, and the finding itself. */
export const programmeCheckJson = (file: string, checked: Checked, { say }: Speech): string => {
  const report = isLeft(checked)
    ? { file, proved: false, findings: checked.left.map((finding) => ({ says: printable(say(finding)), finding })) }
    : {
        file,
        proved: true,
        programme: policyName(checked.right),
        ...sizeOf(checked.right),
        findings: [],
        remarks: remarksOnProgramme(checked.right).map((remark) => ({ says: printable(say(remark)), remark })),
      }
  return `${harmlessJson(report, 2)}\n`
}

const sizeOf = ({ vocabulary, triage, severity, alert, routing, words }: VerifiedProgramme<Words>): ProgrammeSize => ({
  priorities: vocabulary.priorities.length,
  tiers: vocabulary.tiers.length,
  roles: Object.keys(vocabulary.roles).length,
  categories: vocabulary.categories.length,
  rows: [triage, severity, alert.table, routing].reduce((rows, table) => rows + table.rows.length, 0),
  lexicons: words.lexicons.length,
})
