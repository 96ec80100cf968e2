import { createInterface } from 'node:readline/promises'
import type { World } from '../kit/world.ts'

/** Asks on a terminal, a question a line, with what is suggested in brackets. */
export const askOn =
  (input: NodeJS.ReadableStream, output: NodeJS.WritableStream): NonNullable<World['ask']> =>
  async (question, suggested) => {
    const terminal = createInterface({ input, output })
    try {
      return await terminal.question(`${question}${suggested === '' ? '' : ` [${suggested}]`} `)
    } finally {
      terminal.close()
    }
  }
