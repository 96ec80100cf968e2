import { expect, it } from 'vitest'
import { bars } from '../../tools/proof-bars.mjs'
import { proofPage } from '../../tools/proof-page.mjs'
import { read } from './support/sources.ts'

const { version } = JSON.parse(read('package.json')) as { readonly version: string }

it('the changes tell of the version that is here, once and first', () => {
  const told = [...read('CHANGELOG.md').matchAll(/^## (\S+)$/gmu)].map(([, name]) => name)
  expect(told[0]).toBe(version)
  expect(new Set(told).size).toBe(told.length)
})

it('the names that are now are public', () => {
  const rows = read('CHANGELOG.md')
    .split('\n')
    .filter((line) => /^\| `/u.test(line))
  const now = rows.flatMap((line) => [...(line.split('|')[2] ?? '').matchAll(/`(\w+)`/gu)].map(([, name]) => name))
  expect(now.length).toBeGreaterThan(5)
  const api = read('docs/api.md')
  expect(now.filter((name) => !new RegExp(`^(const|type|interface) ${name}\\b`, 'mu').test(api))).toEqual([])
})

it('the page of proof is what the benches printed', () => {
  const measured = JSON.parse(read('bench/measured.json')) as Parameters<typeof proofPage>[1]
  expect(read('docs/proof.md') === proofPage(bars, measured)).toBe(true)
  for (const { id } of bars)
    expect(read('docs/proof.md')).toContain(measured[id] === undefined ? `-- ${id}` : 'Measured')
})
