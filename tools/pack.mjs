import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Packs what is built, as it would be published: `node tools/pack.mjs FILE`. */
const target = process.argv[2]
const folder = dirname(target)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const listed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
})
const [{ filename, size, entryCount }] = JSON.parse(listed)
renameSync(join(folder, filename), target)
console.log(`${target}: ${size} bytes, ${entryCount} files`)
