import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { parseProjectCommand } from '../../../src/outer-loop/project/read/commands.ts'
import { jsonSchemaOf } from '../../../src/schemas/json-schema.ts'
import { projectCommandSchema } from '../../../src/schemas/project-command.ts'
import { bentJson } from '../../../src/testing/arbitraries/bent-json.ts'
import { projectIntents } from '../../../src/testing/arbitraries/project/project-intents.ts'
import { fc, prop } from '../../support/prop.ts'

const commands = fc
  .oneof(...(Object.values(projectIntents) as fc.Arbitrary<object>[]))
  .map((intent) => ({ ...intent, id: 'k', at: instant(5), by: 'Li', project: 'project:p' }))
const anything = fc.oneof(
  { weight: 2, arbitrary: commands as fc.Arbitrary<unknown> },
  { weight: 4, arbitrary: commands.chain((command) => bentJson([command])) as fc.Arbitrary<unknown> },
  fc.jsonValue(),
  fc.anything(),
)

describe('a command of a project', () => {
  prop([anything], { numRuns: 600 })('parseProjectCommand accepts exactly what its schema accepts', (received) => {
    const [parsed, schema] = [parseProjectCommand(received), projectCommandSchema.safeParse(received)]
    expect(parsed._tag === 'Right').toBe(schema.success)
    if (parsed._tag === 'Right') expect(schema.data).toStrictEqual(parsed.right)
  })
  it('has a JSON Schema with every kind in it', () => {
    const { oneOf = [] } = jsonSchemaOf('projectCommand') as { readonly oneOf?: readonly unknown[] }
    expect(oneOf.length).toBe(Object.keys(projectIntents).length)
  })
})
