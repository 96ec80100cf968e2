import { chanceText } from '../../explain/figures.ts'
import type { ProjectLine } from '../../outer-loop/report/project-line.ts'
import { dumbbell } from '../chart/dumbbell.ts'
import type { Figures } from '../figures.ts'
import { clipped } from '../html/clipped.ts'
import { section } from '../html/document.ts'
import { type Content, html, type Markup } from '../html/markup.ts'
import { within } from '../html/within.ts'
import { actionsTable } from './actions.ts'

const room = 90_000

/** Projects as before and after with their verdict in words (改善项目), or what is still to come. */
export const projectsSection = (figures: Figures, projects: readonly ProjectLine[]): Content => {
  const { words } = figures
  const { items, more } = within(room, projects, (project) => card(figures, project))
  return (
    projects.length > 0 &&
    section(
      'projects',
      words.section.projects,
      items,
      more > 0 && html`<p class="soft">${words.more(figures.count(more))}</p>`,
    )
  )
}

const card = (figures: Figures, project: ProjectLine): Markup => {
  const { words, topic, date } = figures
  const { label } = words
  const { verdict, plan, originalEnd, live, owner, coordinator, departments, follows, notes, late } = project
  const title = topic(project.topic)
  return html`<article><h3>${title}</h3><p class="soft">${words.stage[project.stage]} · ${clipped(80, project.project)}</p>
${
  verdict !== undefined &&
  html`<p class="verdict">${words.verdict[verdict.verdict]}</p>${dumbbell(words.beforeAfter(title), verdict.before, verdict.after)}<dl><dt>${label.before}</dt><dd>${figures.share(verdict.before)}</dd><dt>${label.after}</dt><dd>${figures.share(verdict.after)}</dd></dl><p class="soft">${words.drop(figures.interval(verdict.drop, 'points'), chanceText(verdict.pDrop), chanceText(verdict.allowed))}</p>`
}${notes.map((note) => html`<p class="soft">${words.note(note)}</p>`)}<dl>${facts([
    [label.liveSince, live && date(live)],
    [label.owner, owner && clipped(80, owner)],
    [label.coordinator, coordinator && clipped(80, coordinator)],
    [label.departments, clipped(200, departments.slice(0, 20).join(words.comma))],
    [label.plan, plan && figures.stretch(plan, originalEnd)],
    [label.follows, follows && clipped(80, follows)],
  ])}</dl>${late > 0 && html`<p class="verdict">${words.lateActions(late)}</p>`}${actionsTable(figures, title, project.actions)}</article>
`
}

const facts = (all: readonly (readonly [string, string | 0 | undefined])[]): Content =>
  all.map(([name, value]) => value !== undefined && value !== '' && html`<dt>${name}</dt><dd>${value}</dd>`)
