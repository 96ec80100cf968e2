/** Examples of the command: the same in every language. */
export const reportsExamples = `  voc-rules report --sample --output report
  voc-rules report q3.csv --ledger cases.ndjson --projects projects.ndjson --period 2026-Q3 --time-zone Asia/Shanghai
  voc-rules report q3.csv --audience customers --output because-of-your-voice.html`
export const projectsExamples = `  voc-rules projects projects.ndjson --as-of 2026-10-08T09:00:00+08:00 --time-zone Asia/Shanghai
  voc-rules projects projects.ndjson --json`
