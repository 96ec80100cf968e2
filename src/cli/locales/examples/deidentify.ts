export const deidentifyExamples = `  voc-rules deidentify reviews.csv --output shown.csv
  voc-rules deidentify cases.csv --columns comment,reply --names customer,agent --keep id,score --output shown.csv
  voc-rules deidentify survey.ndjson --known staff.txt --also order,employee --map tokens.ndjson --output shown.ndjson`
