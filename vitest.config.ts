import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly exports: { readonly [entry: string]: { readonly import?: { readonly default: string } } }
}

/** The package's own entries by their public names, straight from the sources. */
export const alias: { find: RegExp; replacement: string }[] = Object.entries(exports).flatMap(([entry, conditions]) => {
  const built = conditions.import?.default
  return built === undefined
    ? []
    : [
        {
          find: new RegExp(`^voc-rules${entry.slice(1)}$`),
          replacement: resolve(built.replace('./dist/', 'src/').replace(/\.js$/, '.ts')),
        },
      ]
})

export default defineConfig({
  resolve: { alias },
  test: {
    include: ['tests/**/*.{test,prop,model}.ts'],
    exclude: ['tests/package/**'],
    // no clock ends a test: a busy machine takes longer, and what hangs is ended by whoever runs it
    testTimeout: 0,
    hookTimeout: 0,
    teardownTimeout: 3_600_000,
    // modules hold no state, so test files can share them
    isolate: false,
    // what was translated is kept by its content, where a run asks for it
    experimental: { fsModuleCachePath: resolve('.cache/vitest') },
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      exclude: ['src/**/index.ts', 'src/cli/main.ts'],
      // one part of the suites covers a part: what is asked is asked of all parts together
      ...(process.env['PART'] === undefined
        ? { reporter: ['text-summary'], thresholds: { lines: 95, functions: 95, branches: 90, statements: 95 } }
        : { reporter: [] }),
    },
  },
})
