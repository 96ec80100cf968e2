import { readFileSync } from 'node:fs'

/** The score of each folder and what survived, each with its place and what stood there instead. */
export const print = (areas, mutants, kept, files) => {
  const results = mutants
    .filter(({ ignored }) => !ignored)
    .map((mutant) => ({ ...mutant, ...kept.of(mutant), file: mutant.file }))
  const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8').split('\n')]))
  const scoreOf = (some) => {
    const known = some.filter(({ status }) => status !== undefined)
    const killed = known.filter(({ status }) => status === 'Killed' || status === 'Timeout').length
    return { known: known.length, killed, share: known.length === 0 ? 1 : killed / known.length }
  }
  for (const { file, line, location, status, replacement, mutatorName, left } of results) {
    if (status !== 'Survived' && status !== 'NoCoverage') continue
    const was = original(texts.get(file), location)
    const bounded = left > 0 ? ` (${left} slower tests left out)` : ''
    console.log(`${file}:${line} ${status} ${mutatorName}: ${was} → ${short(replacement)}${bounded}`)
  }
  const folders = [...new Set([...areas, ...files.map((file) => file.slice(0, file.lastIndexOf('/')))])].sort()
  for (const area of folders) {
    const some = results.filter(({ file }) => file === area || file.startsWith(`${area}/`))
    if (some.length === 0) continue
    const { known, killed, share } = scoreOf(some)
    console.log(
      `${(100 * share).toFixed(1)} % ${area}: ${killed} of ${known}${known < some.length ? ` (${some.length - known} not tried)` : ''}`,
    )
  }
  return areas.every(
    (area) => scoreOf(results.filter(({ file }) => file === area || file.startsWith(`${area}/`))).share >= 0.9,
  )
}

const short = (text) => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 70 ? `${line.slice(0, 67)}…` : line
}
const original = (lines, { start, end }) =>
  short(
    start.line === end.line
      ? lines[start.line].slice(start.column, end.column)
      : [
          lines[start.line].slice(start.column),
          ...lines.slice(start.line + 1, end.line),
          lines[end.line].slice(0, end.column),
        ].join(' '),
  )
