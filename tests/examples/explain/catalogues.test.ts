import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

/** Every catalogue of a language: the sentence makers it holds, by the kind they word; headings and labels apart. */
const cataloguesOf = async (language: string): Promise<readonly object[]> => {
  const files = readdirSync(`src/locales/${language}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'words.ts')
    .map((file) => resolve('src/locales', language, file))
  const modules = await Promise.all(files.map((file) => import(/* @vite-ignore */ file)))
  return [...new Set(modules.flatMap((module: object) => Object.values(module)))].filter(
    (makers): makers is object => typeof makers === 'object',
  )
}

it.each(['en', 'zh-CN'])('no kind is worded by two catalogues of %s', async (language) => {
  const makers = (await cataloguesOf(language))
    .flatMap((catalogue) => Object.entries(catalogue))
    .filter(([kind]) => /^[A-Z]/u.test(kind))
  const first = new Map([...makers].reverse())
  expect(first.size).toBeGreaterThan(80)
  expect(makers.filter(([kind, maker]) => first.get(kind) !== maker).map(([kind]) => kind)).toEqual([])
})
