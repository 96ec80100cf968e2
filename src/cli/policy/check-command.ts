import { isLeft } from 'fp-ts/Either'
import type { Speech } from '../language.ts'
import type { World } from '../world.ts'
import { checkJson, issuesJson } from './as-json.ts'
import { reportOn } from './check.ts'
import { checkText } from './check-text.ts'
import { mostFindings, openTable } from './read-table.ts'
import { type PolicyExitCode, refuse } from './refuse.ts'
import { firstOf, indented, printable } from './sentences.ts'

/** `voc-rules policy check`: everything that is wrong with a table, or the proof that nothing is. */
export const checkCommand = async (
  file: string,
  json: boolean,
  speech: Speech,
  world: World,
): Promise<PolicyExitCode> => {
  const opened = await openTable(file, world)
  if (isLeft(opened)) return refuse([opened.left], 1, speech, world)
  if (isLeft(opened.right)) {
    const issues = opened.right.left
    const { about, check, more } = speech.text.policy
    const lines = firstOf(issues, mostFindings, (issue) => [printable(speech.say(issue))], more)
    const said = [printable(about(file, check.findings(issues.length))), ...indented(lines), ''].join('\n')
    await world.out(json ? issuesJson(file, issues, speech) : said)
    return 1
  }
  const report = reportOn(opened.right.right)
  await world.out(json ? checkJson(file, report, speech) : checkText(report, speech, world.colours))
  return report._tag === 'Proved' ? 0 : 1
}
