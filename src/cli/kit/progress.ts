import { statSync } from 'node:fs'
import { Presets, SingleBar } from 'cli-progress'
import type { World } from './world.ts'

/** From this size on a file is long. */
const long = 8 << 20
const none = { advance: (): void => {}, end: (): void => {} }

const sizeOf = (file: string): number => {
  try {
    return statSync(file).size
  } catch {
    return 0
  }
}

/** A bar on a terminal while a long file is read; nothing anywhere else. */
export const progressOn =
  (stream: NodeJS.WriteStream): World['progress'] =>
  async (files, { reading }) => {
    const size = stream.isTTY === true && !files.includes('-') ? files.reduce((sum, file) => sum + sizeOf(file), 0) : 0
    if (size < long) return none
    const bar = new SingleBar(
      { format: `${reading} {bar} {percentage} %`, clearOnComplete: true, hideCursor: true, stream, barsize: 30 },
      Presets.shades_classic,
    )
    let read = 0
    bar.start(size, 0)
    return {
      advance: (bytes) => {
        read += bytes
        bar.update(read)
      },
      end: () => {
        if (bar.isActive) bar.stop()
      },
    }
  }
