import { dateAt } from '../../calendar/counting/local-date.ts'
import type { LocalTime } from '../../calendar/counting/local-time.ts'
import { dateText } from '../../calendar/zone/wall.ts'
import type { Instant } from '../../core/instant.ts'
import type { ProjectLine } from '../../outer-loop/report/project-line.ts'
import { printable } from '../policy/sentences.ts'
import type { ReportsSpeech } from '../reports/speech.ts'

/** Every project with its actions, what is late, and its verdict in words. */
export const projectsText = (
  lines: readonly ProjectLine[],
  local: LocalTime,
  titleOf: (topic: string) => string,
  { page, say, reports }: ReportsSpeech,
): string => {
  const date = (at: Instant): string => dateText(dateAt(local, at))
  return lines
    .flatMap(({ project, topic, stage, owner, live, actions, verdict, notes }) => [
      `${project}${page.colon}${[
        titleOf(topic),
        page.stage[stage],
        ...(owner === undefined ? [] : [`${page.label.owner} ${owner}`]),
        ...(live === undefined ? [] : [page.live(date(live))]),
      ].join(page.comma)}`,
      ...actions.map(
        ({ id, what, owner: who, due, originalDue, measure, standing, late }) =>
          `  ${id} ${reports.action({
            what,
            who,
            due: due === originalDue ? date(due) : `${date(originalDue)} → ${date(due)}`,
            measure,
            standing: page.standing[standing],
          })}${late ? ` [${page.late}]` : ''}`,
      ),
      ...(verdict === undefined ? [] : [`  ${say({ ...verdict, topic: titleOf(topic) })}`]),
      ...notes.map((note) => `  ${say(note)}`),
    ])
    .map((line) => `${printable(line)}\n`)
    .join('')
}
