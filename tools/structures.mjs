import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/**
 * The built types name fp-ts' `Either`, `Monoid` and `Ord`; users need no fp-ts for that: the few structures are
 * brought along (`structures.d.ts`), and every import of fp-ts leads there.
 */
const home = 'dist'
for (const ending of ['ts', 'cts']) copyFileSync('tools/structures.d.ts', join(home, `structures.d.${ending}`))
for (const name of readdirSync(home, { recursive: true })) {
  const ending = /\.d\.(c?)ts$/.exec(name)
  if (ending === null || /(^|[\\/])structures\.d\./.test(name)) continue
  const path = join(home, name)
  const away = relative(dirname(path), join(home, `structures.${ending[1]}js`)).replaceAll('\\', '/')
  const to = away.startsWith('.') ? away : `./${away}`
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replaceAll(/(from |import )'fp-ts\/\w+'/g, `$1'${to}'`))
}
