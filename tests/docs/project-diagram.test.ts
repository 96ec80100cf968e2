import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { projectMoves } from '../../src/outer-loop/project/moves.ts'
import { projectStages } from '../../src/outer-loop/project/stage.ts'

interface Tool {
  readonly pages: readonly string[]
  readonly projectDiagramOf: (table: typeof projectMoves) => string
  readonly withProjectWay: (
    page: string,
    now: { readonly projectMoves: object; readonly projectStages: readonly string[] },
  ) => string
}
const { pages, projectDiagramOf, withProjectWay } = (await import(
  /* @vite-ignore */ pathToFileURL(resolve('tools/project-diagram.mjs')).href
)) as Tool

describe('the way of a project in the guides', () => {
  it('is drawn for both languages', () => {
    expect(pages.length).toBe(2)
  })
  it.each(pages)('%s shows the code as it is now (else run: node tools/project-diagram.mjs)', (path) => {
    const page = readFileSync(path, 'utf8')
    expect(withProjectWay(page, { projectMoves, projectStages })).toBe(page)
  })
  it('would show a new way', () => {
    const page = readFileSync(pages[0] ?? '', 'utf8')
    const other = { ...projectMoves, ProjectReported: { from: { delivered: 'reported' }, source: 'A0.14' } }
    expect(withProjectWay(page, { projectMoves: other, projectStages })).not.toBe(page)
  })
  it('draws every stage, and each way once', () => {
    const lines = projectDiagramOf(projectMoves).split('\n')
    for (const stage of projectStages) expect(lines.some((line) => line.includes(stage))).toBe(true)
    expect(new Set(lines).size).toBe(lines.length)
  })
})
