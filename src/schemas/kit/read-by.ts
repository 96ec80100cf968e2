import { isLeft } from 'fp-ts/Either'
import * as z from 'zod'
import type { Parser } from '../../core/parse/parse.ts'
import { worded } from './worded.ts'

/**
 * A parser as a schema: it accepts what the parser accepts and gives the same value, because it is the parser. What may
 * come in is told by the shape, for JSON Schema only.
 */
export const readBy = <A, I>(parser: Parser<A>, shape: () => z.ZodType): z.ZodType<A, I> => {
  const schema = z.unknown().transform((received, context) => {
    const read = parser(received, [])
    if (!isLeft(read)) return read.right
    for (const said of read.left)
      context.addIssue({ code: 'custom', path: [...said.path], input: received, params: { said } })
    return z.NEVER
  })
  schema._zod.toJSONSchema = () => {
    const { $schema: _named, ...described } = z.toJSONSchema(shape(), { io: 'input', target: 'draft-2020-12' })
    return described
  }
  return worded(schema) as unknown as z.ZodType<A, I>
}
