import type { Plugin } from 'esbuild'

export declare const pureRules: Plugin
