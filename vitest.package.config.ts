import { defineConfig } from 'vitest/config'

/** The package as its users get it: run after the build and `tools/pack.mjs`. */
export default defineConfig({
  test: {
    include: ['tests/package/**/*.test.ts'],
    testTimeout: 0,
    hookTimeout: 0,
    teardownTimeout: 3_600_000,
  },
})
