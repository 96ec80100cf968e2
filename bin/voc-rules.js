#!/usr/bin/env node
import { existsSync } from 'node:fs'

/** In a clone the command is built first, where its sources have changed; the package brings it built. */
const builder = new URL('../tools/build.mjs', import.meta.url)
if (existsSync(builder)) await (await import(builder.href)).fresh('cli')
await import('../dist/cli/main.js')
