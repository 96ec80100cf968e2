import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Entry {
  readonly version?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly libc?: unknown
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
type Packages = Readonly<Record<string, Entry>>
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: Packages }

/** Where a package below `home` finds `name`: in its own folder, or in one above, as Node looks. */
const found = (packages: Packages, home: string, name: string): boolean => {
  for (let folder = home; ; folder = folder.slice(0, folder.lastIndexOf('node_modules/')).replace(/\/$/, '')) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`] !== undefined) return true
    if (folder === '') return false
  }
}
const missing = (packages: Packages): readonly string[] =>
  Object.entries(packages).flatMap(([home, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter((name) => !found(packages, home, name)),
  )

describe('the lock file', () => {
  it('holds every optional package that any dependency names, of every platform', () => {
    expect(missing(lock.packages)).toEqual([])
  })
  it('would be caught without the binaries of another platform', () => {
    const without = Object.entries(lock.packages).filter(([home]) => !home.includes('darwin-arm64'))
    expect(missing(Object.fromEntries(without)).length).toBeGreaterThan(3)
  })
  it('is written as npm 10 and npm 11 both leave it: no addresses, no libc', () => {
    const odd = Object.entries(lock.packages).filter(
      ([, { link, resolved, libc }]) => libc !== undefined || (resolved !== undefined && link !== true),
    )
    expect(odd.map(([home]) => home)).toEqual([])
  })
})
