import type { Sayable } from '../../explain/sayable.ts'
import type { CatalogueWords } from '../../explain/words.ts'
import { words as english, say as sayEnglish } from '../../locales/en.ts'
import { words as chinese, say as sayChinese } from '../../locales/zh-CN.ts'
import { en } from '../locales/en.ts'
import type { CliText } from '../locales/text.ts'
import { zhCN } from '../locales/zh-CN.ts'

export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (name: string | undefined): name is Language =>
  languages.some((language) => language === name)

/** Everything the command needs to speak a language: the library's sentences and words, and its own. */
export interface Speech {
  readonly say: (said: Sayable) => string
  readonly words: CatalogueWords
  readonly text: CliText
}

export const speech: { readonly [L in Language]: Speech } = {
  'zh-CN': { say: sayChinese, words: chinese, text: zhCN },
  en: { say: sayEnglish, words: english, text: en },
}
