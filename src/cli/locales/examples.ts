export const examples = `  voc-rules triage --sample
  voc-rules triage feedback.csv --time-zone Asia/Shanghai
  voc-rules triage reviews.csv --map score=stars,text=body --scale 1-10 --channel onlineReview
  voc-rules triage reviews.csv --tier-column seat_type --high-tier "First Class,Business Class" --rejects bad.ndjson
  voc-rules triage feedback.tsv --encoding gb18030 --customers crm.csv --currency CNY --high-from 10000
  voc-rules triage feedback.csv --lexicon our-words.json --output queue.ndjson --format ndjson
  cat survey.ndjson | voc-rules triage - --input-format ndjson --format json`
