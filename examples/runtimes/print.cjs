const rooms = {
  calendar: 'calendar',
  en: 'locales/en',
  enLexicons: 'lexicons/en',
  ingest: 'ingest',
  innerLoop: 'inner-loop',
  nps: 'nps',
  outerLoop: 'outer-loop',
  pages: 'pages',
  policies: 'policies',
  programme: 'programme',
  ratings: 'ratings',
  silentMajority: 'silent-majority',
  stats: 'stats',
  tables: 'tables',
  text: 'text',
  zhCN: 'locales/zh-CN',
  zhLexicons: 'lexicons/zh',
}
const voc = { ...require('voc-rules') }
for (const [name, entry] of Object.entries(rooms)) voc[name] = require(`voc-rules/${entry}`)
import('./cases.js').then(({ cases, zoned }) => console.log(JSON.stringify({ ...cases(voc), zoned: zoned(voc) })))
