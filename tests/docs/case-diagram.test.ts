import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { moves } from '../../src/inner-loop/case/moves.ts'
import { caseStages } from '../../src/inner-loop/case/stage.ts'

interface Tool {
  readonly pages: readonly string[]
  readonly diagramOf: (table: typeof moves) => string
  readonly withWay: (page: string, now: { readonly moves: object; readonly caseStages: readonly string[] }) => string
}
const { pages, diagramOf, withWay } = (await import(
  /* @vite-ignore */ pathToFileURL(resolve('tools/case-diagram.mjs')).href
)) as Tool

describe('the way of a case in the guides', () => {
  it('is drawn for both languages', () => {
    expect(pages.length).toBe(2)
  })
  it.each(pages)('%s shows the code as it is now (else run: node tools/case-diagram.mjs)', (path) => {
    const page = readFileSync(path, 'utf8')
    expect(withWay(page, { moves, caseStages })).toBe(page)
  })
  it('would show a new way', () => {
    const page = readFileSync(pages[0] ?? '', 'utf8')
    const other = { ...moves, CaseResolved: { from: { open: 'resolved' }, source: 'A2.13' } }
    expect(withWay(page, { moves: other, caseStages })).not.toBe(page)
  })
  it('draws every stage, and each way once', () => {
    const lines = diagramOf(moves).split('\n')
    for (const stage of caseStages) expect(lines.some((line) => line.includes(stage))).toBe(true)
    expect(new Set(lines).size).toBe(lines.length)
  })
})
