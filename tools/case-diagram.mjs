import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The way of a case as a diagram and as a table, from the one table the code decides by. */
export const diagramOf = (moves, { first, over } = { first: 'unopened', over: ['closed'] }) => {
  const ways = new Map()
  for (const [event, { from }] of Object.entries(moves))
    for (const [before, after] of Object.entries(from))
      if (before !== after) {
        const way = `${before} --> ${after}`
        ways.set(way, [...(ways.get(way) ?? []), event])
      }
  const lines = [...ways].map(([way, events]) => `  ${way}: ${events.join(', ')}`)
  const ends = over.map((stage) => `  ${stage} --> [*]`)
  return ['```mermaid', 'stateDiagram-v2', `  [*] --> ${first}`, ...lines, ...ends, '```'].join('\n')
}

export const tableOf = (moves, stages) => {
  const row = (cells) => `| ${cells.join(' | ')} |`
  const mark = (from, stage) => (from[stage] === undefined ? '' : from[stage] === stage ? '•' : `→ ${from[stage]}`)
  return [
    row(['', ...stages]),
    row(['---', ...stages.map(() => '---')]),
    ...Object.entries(moves).map(([event, { from, source }]) =>
      row([`${event} (${source})`, ...stages.map((stage) => mark(from, stage))]),
    ),
  ].join('\n')
}

export const pages = ['docs/en/guides/ledger.md', 'docs/zh-CN/guides/ledger.md']
const begin = '<!-- way of a case: written by tools/case-diagram.mjs -->'
const end = '<!-- end of the way of a case -->'

/** A page with a way between its two marks. */
export const between = (page, { begin, end, way }) => {
  const [before, after] = [page.indexOf(begin), page.indexOf(end)]
  if (before < 0 || after < before) throw new Error(`the page has no place for it: ${begin}`)
  return `${page.slice(0, before)}${begin}\n\n${way}\n\n${page.slice(after)}`
}

/** A page with the way of a case as the code has it now. */
export const withWay = (page, { moves, caseStages }) =>
  between(page, { begin, end, way: `${diagramOf(moves)}\n\n${tableOf(moves, caseStages)}` })

/** What the sources of a folder export, bundled. */
export const bundled = async (folder, contents) => {
  const { build } = await import('esbuild')
  const outfile = join(await mkdtemp(join(tmpdir(), 'way-')), 'way.mjs')
  const resolveDir = resolve(folder)
  await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const now = await bundled(
    'src/inner-loop/case',
    "export { moves } from './moves.ts'\nexport { caseStages } from './stage.ts'",
  )
  for (const path of pages) writeFileSync(path, withWay(readFileSync(path, 'utf8'), now))
}
