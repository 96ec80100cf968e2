import { isLeft } from 'fp-ts/Either'
import type { Speech } from '../../kit/language.ts'
import type { World } from '../../kit/world.ts'
import { checkJson, issuesJson } from '../as-json.ts'
import { mostFindings } from '../read-table.ts'
import { type PolicyExitCode, refuse } from '../refuse.ts'
import { firstOf, indented, printable } from '../sentences.ts'
import { openPolicy } from '../whole/open-policy.ts'
import { programmeCheckJson, programmeCheckText } from '../whole/programme-check.ts'
import { reportOn } from './check.ts'
import { checkText } from './check-text.ts'

/** `voc-rules policy check`: everything that is wrong with a table or a programme, or the proof that nothing is. */
export const checkCommand = async (
  file: string,
  json: boolean,
  speech: Speech,
  world: World,
): Promise<PolicyExitCode> => {
  const opened = await openPolicy(file, world)
  if (isLeft(opened)) return refuse([opened.left], 1, speech, world)
  if (opened.right._tag === 'Programme') {
    const { programme } = opened.right
    await world.out(
      json ? programmeCheckJson(file, programme, speech) : programmeCheckText(file, programme, speech, world.colours),
    )
    return isLeft(programme) ? 1 : 0
  }
  const { table } = opened.right
  if (isLeft(table)) {
    const issues = table.left
    const { about, check, more } = speech.text.policy
    const lines = firstOf(issues, mostFindings, (issue) => [printable(speech.say(issue))], more)
    const said = [printable(about(file, check.findings(issues.length))), ...indented(lines), ''].join('\n')
    await world.out(json ? issuesJson(file, issues, speech) : said)
    return 1
  }
  const report = reportOn(table.right)
  await world.out(json ? checkJson(file, report, speech) : checkText(report, speech, world.colours))
  return report._tag === 'Proved' ? 0 : 1
}
