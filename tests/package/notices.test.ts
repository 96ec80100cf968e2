import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { bundledIn } from '../../tools/notices.mjs'

const bundles = [
  ['the library', 'dist/THIRD-PARTY-NOTICES.txt', ['src/index.ts', 'src/programme/index.ts', 'src/nps/index.ts']],
  ['the command', 'dist/cli/THIRD-PARTY-NOTICES.txt', ['src/cli/main.ts']],
] as const

describe('third-party notices', () => {
  it.each(bundles)(
    'of %s name every package inside, with the text of its licence',
    async (_what, file, entryPoints) => {
      const notices = readFileSync(file, 'utf8')
      const { metafile } = await build({
        entryPoints: [...entryPoints],
        bundle: true,
        metafile: true,
        write: false,
        outdir: 'nowhere',
        format: 'esm',
        platform: 'node',
        logLevel: 'silent',
      })
      const homes = [...bundledIn(metafile)]
      expect(homes.length).toBeGreaterThan(0)
      for (const home of homes) {
        const { name, version, license } = JSON.parse(readFileSync(`${home}/package.json`, 'utf8')) as Record<
          string,
          string
        >
        const at = notices.indexOf(`${name} ${version} (${license})`)
        expect(at, `${name} is named`).toBeGreaterThanOrEqual(0)
        expect(notices.slice(at, at + 4000)).toMatch(/Permission (is hereby granted|to use)|Apache License/)
      }
    },
  )
})
