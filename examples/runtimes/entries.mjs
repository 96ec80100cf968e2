import * as root from 'voc-rules'
import * as calendar from 'voc-rules/calendar'
import * as ingest from 'voc-rules/ingest'
import * as innerLoop from 'voc-rules/inner-loop'
import * as enLexicons from 'voc-rules/lexicons/en'
import * as zhLexicons from 'voc-rules/lexicons/zh'
import * as en from 'voc-rules/locales/en'
import * as zhCN from 'voc-rules/locales/zh-CN'
import * as nps from 'voc-rules/nps'
import * as outerLoop from 'voc-rules/outer-loop'
import * as pages from 'voc-rules/pages'
import * as policies from 'voc-rules/policies'
import * as programme from 'voc-rules/programme'
import * as ratings from 'voc-rules/ratings'
import * as silentMajority from 'voc-rules/silent-majority'
import * as stats from 'voc-rules/stats'
import * as tables from 'voc-rules/tables'
import * as text from 'voc-rules/text'
import { cases, zoned } from './cases.js'

/** The entries as the script build leaves them in `vocRules`. */
const voc = {
  ...root,
  calendar,
  en,
  enLexicons,
  ingest,
  innerLoop,
  nps,
  outerLoop,
  pages,
  policies,
  programme,
  ratings,
  silentMajority,
  stats,
  tables,
  text,
  zhCN,
  zhLexicons,
}

export const answers = () => JSON.stringify({ ...cases(voc), zoned: zoned(voc) })
