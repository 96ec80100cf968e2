import { defineConfig } from 'vitest/config'

/** The package as its users get it: run after the build and `tools/pack.mjs`. */
export default defineConfig({
  test: {
    include: ['tests/package/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
})
