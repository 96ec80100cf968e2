import { defineConfig } from 'vitest/config'
import { alias } from './vitest.config.ts'

/** For mutation testing: the tests of rules alone, no types, one realm a worker, one seed. */
export default defineConfig({
  resolve: { alias },
  test: {
    include: ['tests/{examples,properties,models}/**/*.{test,prop,model}.ts'],
    exclude: ['tests/*/cli/**'],
    isolate: false,
    pool: 'threads',
    maxWorkers: 1,
    env: { FC_SEED: '20261121' },
  },
})
