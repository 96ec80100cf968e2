import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeNotices } from './notices.mjs'

/**
 * Builds what changed: `node tools/build.mjs [library] [cli]`, both where none is named. A build that is up to date with
 * its inputs is left as it is; it says nothing unless it fails.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const settings = ['package.json', 'package-lock.json', 'tsconfig.json', 'tools/build.mjs', 'tools/notices.mjs']
const targets = {
  library: {
    inputs: ['src', 'tsup.config.ts', 'tools', ...settings],
    steps: [
      ['tsup', '--silent'],
      ['node', 'tools/script.mjs'],
      ['node', 'tools/types.mjs'],
      ['node', 'tools/structures.mjs'],
      ['node', 'tools/prove-policies.mjs'],
    ],
    bundles: {
      metafiles: ['dist/metafile-esm.json', 'dist/metafile-cjs.json'],
      notices: 'dist/THIRD-PARTY-NOTICES.txt',
    },
  },
  cli: {
    inputs: ['src', 'tsup.cli.config.ts', ...settings],
    steps: [['tsup', '--config', 'tsup.cli.config.ts', '--silent']],
    bundles: { metafiles: ['dist/metafile-esm.json'], notices: 'dist/cli/THIRD-PARTY-NOTICES.txt' },
  },
}

/** Builds a target unless its last build was made of the same inputs; ends the process where that fails. */
export const fresh = (name) => {
  const { inputs, steps, bundles } = targets[name]
  const stamp = join(root, 'dist', `.${name}`)
  const made = madeOf(inputs)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return
  rmSync(stamp, { force: true })
  for (const step of steps) run(step)
  writeNotices(root, bundles)
  writeFileSync(stamp, made)
}

/** A digest of the names and the content of all files. */
const madeOf = (inputs) => {
  const digest = createHash('sha256')
  for (const input of inputs)
    for (const path of filesOf(join(root, input)))
      digest
        .update(`${relative(root, path)}\0`)
        .update(readFileSync(path))
        .update('\0')
  return digest.digest('hex')
}

const filesOf = (path) =>
  existsSync(path) && !/\.\w+$/.test(path)
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [path]

const run = ([program, ...args]) => {
  const bin = join(root, 'node_modules/.bin', program)
  const { status, stdout, stderr } = spawnSync(program === 'node' ? process.execPath : bin, args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32' && program !== 'node',
  })
  if (status === 0) return
  process.stderr.write(
    `${stdout ?? ''}${stderr ?? ''}The build failed; \`npm ci --ignore-scripts\` installs what it needs.\n`,
  )
  process.exit(1)
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  for (const name of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(targets)) fresh(name)
