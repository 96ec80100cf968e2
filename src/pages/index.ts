export type { PageLabel } from './page-label.ts'
export type { PageSection } from './page-section.ts'
export { type PageSettings, type Report, reportPage } from './report-page.ts'
export type { IntervalTexts, PageWords, ShareTexts } from './words.ts'
