/** Examples of each command: the same in every language. */
export const outerExamples = {
  causes: `  voc-rules causes reviews.csv --topics travel --base detractors
  voc-rules causes q3.csv q4.csv --time-zone Asia/Shanghai --by lot,store
  voc-rules causes reviews.ndjson --topics house.json --format csv > reasons.csv`,
  themes: `  voc-rules themes reviews.csv --topics travel
  voc-rules themes reviews.csv --all --groups 12 --format json`,
  check: `  voc-rules topics check house.json
  voc-rules topics check zh-retail-topics`,
  diff: '  voc-rules topics diff zh-retail-topics house.json',
} as const
