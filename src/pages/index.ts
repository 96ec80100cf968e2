export { type PageSettings, type Report, reportPage } from './report-page.ts'
export type { IntervalTexts, PageLabel, PageSection, PageWords, ShareTexts } from './words.ts'
