import { defineConfig } from 'tsup'

/** One file per public entry, sharing chunks; fp-ts is inlined because plain Node cannot resolve its subpaths. */
export default defineConfig({
  entry: [
    'src/index.ts',
    'src/{nps,tables,calendar,inner-loop,programme,stats,policies,schemas,testing}/index.ts',
    'src/locales/{en,zh-CN}.ts',
  ],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  splitting: true,
  treeshake: true,
  sourcemap: true,
  clean: true,
  external: ['zod', 'fast-check'],
  noExternal: [/^fp-ts/],
})
