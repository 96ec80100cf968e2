import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { suitesOf, timeless } from '../../tools/zones.mjs'
import { cli } from '../support/cli.ts'

const again = suitesOf('Australia/Lord_Howe')

it('every command is run again under the oddest zone', async () => {
  const { out } = await cli(['--help'])
  const commands = [...out.matchAll(/^ {2}([a-z]+) /gmu)].map(([, name]) => name as string)
  expect(commands).toEqual(expect.arrayContaining(['triage', 'sla', 'churn', 'ledger', 'report', 'projects']))
  const texts = again.filter((suite) => suite.includes('/cli/')).map((suite) => readFileSync(suite, 'utf8'))
  const untried = commands.filter((name) => !texts.some((text) => text.includes(`'${name}'`)))
  expect(untried).toEqual([])
})

it('what is left out is there, and is not all of what reads dates', () => {
  expect(timeless.filter((suite) => !existsSync(suite))).toEqual([])
  expect(timeless.filter((suite) => again.includes(suite))).toEqual([])
  expect(again).toEqual(
    expect.arrayContaining(['tests/properties/cli/reading.prop.ts', 'tests/properties/cli/intake.prop.ts']),
  )
})
