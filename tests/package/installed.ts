import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const npm = (folder: string, ...args: readonly string[]): void => {
  const common = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']
  execFileSync('npm', ['install', ...common, ...args], {
    cwd: folder,
    stdio: 'pipe',
    shell: process.platform === 'win32',
  })
}

/** A new folder in which the packed package is installed as a user would install it; with the peers or without. */
export const installed = (peers: readonly string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'voc-rules-'))
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  npm(folder, resolve('.cache/pack/package.tgz'))
  for (const peer of peers) symlinkSync(resolve('node_modules', peer), join(folder, 'node_modules', peer))
  cpSync('tests/package/consumers', folder, { recursive: true })
  return folder
}

/** Beside what is installed in a folder, the same package as a later version under another name, packed by itself. */
export const withNextVersion = (folder: string): void => {
  const next = mkdtempSync(join(tmpdir(), 'voc-rules-next-'))
  cpSync(join(folder, 'node_modules/voc-rules'), next, { recursive: true })
  const file = join(next, 'package.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object
  writeFileSync(file, JSON.stringify({ ...manifest, name: 'voc-rules-next', version: '99.0.0' }))
  execFileSync('npm', ['pack', '--ignore-scripts'], { cwd: next, stdio: 'pipe', shell: process.platform === 'win32' })
  npm(folder, join(next, readdirSync(next).find((name) => name.endsWith('.tgz')) ?? ''))
  rmSync(next, { recursive: true, force: true })
}

/** The program of a Node version: the one that runs, or npm's package of it, kept in `.cache`. */
export const nodeOf = (major: string): string => {
  if (process.versions.node.split('.')[0] === major) return process.execPath
  const windows = process.platform === 'win32'
  const bin = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'
  const name = `${bin}-${windows ? 'win' : process.platform}-${process.arch}`
  const folder = resolve(`.cache/node-${major}`)
  const program = join(folder, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node')
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "private": true }')
    npm(folder, `${name}@${major}`)
  }
  return program
}
