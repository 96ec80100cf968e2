import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Packs what is built, as it would be published: `node tools/pack.mjs FILE`. */
const named = process.argv[2]
if (named === undefined) {
  console.error('Name the file to write: node tools/pack.mjs FILE')
  process.exit(2)
}
const target = resolve(named)
mkdirSync(dirname(target), { recursive: true })
rmSync(target, { force: true })
/** Beside the target and empty, so that nothing else is touched. */
const folder = mkdtempSync(join(dirname(target), 'pack-'))
const listed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
})
const [{ filename, size, entryCount }] = JSON.parse(listed)
renameSync(join(folder, filename), target)
rmSync(folder, { recursive: true })
console.log(`${named}: ${size} bytes, ${entryCount} files`)
