import { sayWith } from '../../explain/say.ts'
import { pageWords as pageEn } from '../../locales/en/outer-loop/pages.ts'
import { pageWords as pageZhCN } from '../../locales/zh-CN/outer-loop/pages.ts'
import type { PageWords } from '../../pages/words.ts'
import { churnSpeech, sayChurnProblem } from '../churn/show/speech.ts'
import type { Language } from '../kit/language.ts'
import { reportsEn } from '../locales/en/reports.ts'
import type { ReportsText } from '../locales/text/reports.ts'
import { reportsZhCN } from '../locales/zh-CN/reports.ts'
import { type OuterSpeech, outerSpeech, sayOuterProblem } from '../outer/speech.ts'
import { printable } from '../policy/sentences.ts'
import type { OwnReportProblem, ReportProblem } from './problem.ts'

/** Everything `report` needs to speak a language. */
export interface ReportsSpeech extends OuterSpeech {
  readonly reports: ReportsText
  readonly page: PageWords
}

const texts: { readonly [L in Language]: ReportsText } = { en: reportsEn, 'zh-CN': reportsZhCN }
const pages: { readonly [L in Language]: PageWords } = { en: pageEn, 'zh-CN': pageZhCN }

export const reportsSpeech = (language: Language): ReportsSpeech => ({
  ...outerSpeech(language),
  reports: texts[language],
  page: pages[language],
})

/** A problem in words, safe to print. */
export const sayReportProblem = (words: ReportsSpeech, language: Language): ((problem: ReportProblem) => string) => {
  const own = sayWith<OwnReportProblem>(words.reports.problems)
  const others = sayOuterProblem(words)
  const ofActivity = sayChurnProblem(churnSpeech(language))
  return (problem) =>
    problem._tag === 'ActivityRefused'
      ? ofActivity(problem.problem)
      : problem._tag === 'NoPages' || problem._tag === 'PageForMany'
        ? printable(own(problem))
        : others(problem)
}
