import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Writes `THIRD-PARTY-NOTICES.txt` beside a bundle: every package of whose code some is inside, with its licence and the
 * licence's text as the package brings it. A package without one stops the build.
 */
export const writeNotices = (root, { metafiles, notices }) => {
  const packages = new Map()
  for (const metafile of metafiles) {
    const path = join(root, metafile)
    for (const home of bundledIn(JSON.parse(readFileSync(path, 'utf8')))) packages.set(home, noticeOf(root, home))
    rmSync(path)
  }
  const sorted = [...packages.values()].sort((a, b) => (a < b ? -1 : 1))
  writeFileSync(join(root, notices), sorted.join(`\n${'-'.repeat(80)}\n\n`))
}

/** The folders below `node_modules` of which an output holds at least a byte. */
export const bundledIn = ({ outputs }) => {
  const homes = new Set()
  for (const { inputs } of Object.values(outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const home = /^node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]
      if (home !== undefined && bytesInOutput > 0) homes.add(home)
    }
  return homes
}

const noticeOf = (root, home) => {
  const { name, version, license } = JSON.parse(readFileSync(join(root, home, 'package.json'), 'utf8'))
  const texts = readdirSync(join(root, home))
    .filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file) && existsSync(join(root, home, file)))
    .sort()
    .map((file) => readFileSync(join(root, home, file), 'utf8').trim())
  if (texts.length === 0) throw new Error(`${name} brings no text of its licence (${license})`)
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`
}
