import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { between, bundled, diagramOf, tableOf } from './case-diagram.mjs'

/** The way of an improvement project as a diagram and as a table, from the one table the code decides by. */
export const pages = ['docs/en/guides/projects.md', 'docs/zh-CN/guides/projects.md']
const begin = '<!-- way of a project: written by tools/project-diagram.mjs -->'
const end = '<!-- end of the way of a project -->'
const ends = { first: 'unidentified', over: ['reported', 'abandoned'] }

/** The diagram alone. */
export const projectDiagramOf = (moves) => diagramOf(moves, ends)

/** A page with the way of a project as the code has it now. */
export const withProjectWay = (page, { projectMoves, projectStages }) =>
  between(page, { begin, end, way: `${projectDiagramOf(projectMoves)}\n\n${tableOf(projectMoves, projectStages)}` })

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const now = await bundled(
    'src/outer-loop/project',
    "export { projectMoves } from './moves.ts'\nexport { projectStages } from './stage.ts'",
  )
  for (const path of pages) writeFileSync(path, withProjectWay(readFileSync(path, 'utf8'), now))
}
