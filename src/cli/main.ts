#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import pc from 'picocolors'
import { instant } from '../core/instant.ts'
import { run } from './command.ts'
import { findConfig } from './config/find-config.ts'
import { isHelping, threads } from './crew/threads.ts'
import { askOn } from './init/ask-on.ts'
import { type Language, speech } from './kit/language.ts'
import { progressOn } from './kit/progress.ts'
import { filesOf, openerWith, readBytes } from './kit/read-file.ts'
import { draft, dropAll, folder, writable } from './kit/write-file.ts'
import { noColours, wantsColours } from './show/colours.ts'

/**
 * Rows leave little behind, so the room for what is young need not grow beyond some megabytes: a million rows then
 * take 50 MB less.
 */
const looking = setInterval(() => {
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')
  if ((young?.space_size ?? 0) < 4 << 20) return
  setFlagsFromString('--semi-space-growth-factor=1')
  clearInterval(looking)
}, 5).unref()

/** The command line, with all that is outside of it. */
const command = async (): Promise<void> => {
  const { argv, env, stderr, stdout } = process

  const inPackage = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
  const { version } = JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as {
    readonly version: string
  }
  const spoken = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  const painted = pc.createColors(true)
  const language: Language = /^zh/iu.test(spoken) ? 'zh-CN' : 'en'

  const hands = threads(import.meta.url)

  /** A reader that has seen enough closes the pipe: that is no failure. */
  stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(0)
    const said = speech[language].text.problems.OutputUnwritable({
      _tag: 'OutputUnwritable',
      file: 'stdout',
      why: code,
    })
    stderr.write(`voc-rules: ${said}\n`, () => process.exit(3))
  })
  stderr.on('error', () => {})

  /** Whoever ends a run from outside finds nothing half made beside the files. */
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    process.on(signal, () => {
      dropAll()
      process.exit(code)
    })

  try {
    process.exitCode = await run(argv.slice(2), {
      now: instant(Date.now()),
      language,
      version,
      sample: inPackage('samples/feedback.csv'),
      zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...(process.stdin.isTTY === true && stderr.isTTY === true ? { ask: askOn(process.stdin, stderr) } : {}),
      width: stdout.columns ?? (Number(env['COLUMNS']) || 120),
      colours: wantsColours(env, stdout.isTTY) ? { ...painted, mark: painted.inverse } : noColours,
      out: (text) => new Promise((resolve) => stdout.write(text, (error) => (error ? undefined : resolve()))),
      error: (text) => stderr.write(text),
      open: openerWith(process.stdin),
      files: filesOf,
      readBytes,
      config: async () => findConfig(process.cwd()),
      writable,
      folder,
      draft,
      ...(hands === undefined ? {} : { hands }),
      progress: progressOn(stderr),
    })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    stderr.write(`voc-rules: ${speech[language].text.broken(message)}\n`)
    process.exitCode = 70
  }
  if (argv.includes('-')) process.stdin.destroy()
}

if (!isHelping()) await command()
