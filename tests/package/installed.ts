import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
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

/** A peer, and the folder of `node_modules` that has the version to install. */
export type Peers = Readonly<Record<string, string>>

/** A new folder in which the packed package is installed as a user would install it, with these peers. */
export const installed = (peers: Peers): string => {
  const folder = mkdtempSync(join(tmpdir(), 'voc-rules-'))
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  npm(folder, resolve('.cache/pack/package.tgz'))
  for (const [peer, from] of Object.entries(peers))
    symlinkSync(resolve('node_modules', from), join(folder, 'node_modules', peer))
  cpSync('tests/package/consumers', folder, { recursive: true })
  return folder
}

/**
 * The same in the layout of an isolated installer: the project sees what it names, and every package lies in a store
 * of its own beside the peers it was given.
 */
export const isolated = (peers: Peers): string => {
  const folder = installed({})
  const store = join(folder, 'node_modules/.store/voc-rules/node_modules')
  mkdirSync(store, { recursive: true })
  renameSync(join(folder, 'node_modules/voc-rules'), join(store, 'voc-rules'))
  symlinkSync(join(store, 'voc-rules'), join(folder, 'node_modules/voc-rules'))
  for (const [peer, from] of Object.entries(peers))
    for (const home of [store, join(folder, 'node_modules')])
      symlinkSync(resolve('node_modules', from), join(home, peer))
  return folder
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
