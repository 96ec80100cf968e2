import { type ValidateText, validateExamples } from '../text/validate.ts'

export const validateEn: ValidateText = {
  help: {
    validate: 'says whether the complaints about a topic dropped after something was done, or whether that is chance',
    file: 'feedback before, one record a piece: CSV, JSON or NDJSON; with --split, all of it',
    after: 'feedback after; left out with --split',
    options: {
      topic: 'a topic declared for this validation; again for more of them',
      split: 'where before ends and after begins, in one file',
      topics: 'whose words are looked for (default retail; travel, saas, or a JSON file)',
      control: 'where nothing was done: a column and its value; its own drop is taken off',
      asked: 'how many were asked, before and after',
      exception: 'why windows of different seasons are compared all the same',
      comment: 'the column with the words',
      customer: 'the column that says who',
      at: 'the column that says when',
      timeZone: 'the zone of dates without an offset (default UTC)',
      inputFormat: 'csv, json or ndjson (default: by the file’s name)',
      encoding: 'what the file is written in (default: by its content)',
      format: 'table (default), csv or json',
      locale: 'zh-CN or en (default: by LANG)',
    },
    more: `
Examples:
${validateExamples}

Customers are counted, not mentions. All topics named are judged together: a false drop in one validation of twenty.
Verdicts: dropped, rose, tooFew (even nobody naming it would not have been a drop), notShown.
Exit codes: 0 answered; 1 the files cannot be compared; 2 the command line is wrong.`,
  },
  validated: (topics, taxonomy) => `${topics} ${topics === 1 ? 'topic' : 'topics'} of ${taxonomy} validated`,
  before: 'before',
  after: 'after ',
  noDates: (file) => `${file} says of no row when it was written: name the column with --at`,
}
