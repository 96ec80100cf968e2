import type { Plugin } from 'esbuild'

export declare const grouped: Plugin
