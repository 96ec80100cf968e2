import { readFileSync } from 'node:fs'

interface Conditions {
  readonly import: { readonly types: string; readonly default: string }
  readonly require: { readonly types: string; readonly default: string }
}
interface Manifest {
  readonly exports: { readonly [entry: string]: Conditions | string }
  readonly peerDependencies: { readonly [name: string]: string }
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest

/** The public entries that are code: `./nps` and where its builds lie. */
export const entries: readonly (readonly [string, Conditions])[] = Object.entries(manifest.exports).flatMap(
  ([entry, conditions]) => (typeof conditions === 'string' ? [] : [[entry, conditions] as const]),
)

/**
 * Entries that may need an optional peer, and pages, in which d3 could make dates and is never asked to; all others are
 * rules and need nothing.
 */
const outer: readonly string[] = ['./schemas', './testing', './ingest', './pages']
export const rules: typeof entries = entries.filter(([entry]) => !outer.includes(entry))
