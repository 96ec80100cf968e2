import type { RawReportOptions } from './raw-options.ts'

/** The sample of the package: the files of one company's year, beside the sample of `triage`, and how they are read. */
export const sampleOptions = (
  sample: string,
): { readonly files: readonly string[]; readonly options: RawReportOptions } => {
  const year = `${sample.slice(0, sample.search(/[^/\\]*$/u))}year/`
  return {
    files: [`${year}feedback.csv`],
    options: {
      ledger: `${year}cases.ndjson`,
      projects: `${year}projects.ndjson`,
      activity: `${year}purchases.csv`,
      period: '2026-Q3',
      asOf: '2026-10-08T09:00:00+08:00',
      timeZone: 'Asia/Shanghai',
      company: '禾苗生鲜',
      asked: '1000,1000',
      id: 'id',
      consent: 'quote_consent',
      name: 'customer_name',
    },
  }
}
