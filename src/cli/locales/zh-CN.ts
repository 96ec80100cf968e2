import { wordIn } from '../../explain/words.ts'
import { durationZhCN } from '../../locales/zh-CN/queue/duration.ts'
import { words } from '../../locales/zh-CN/words.ts'
import type { NetPromoterScore } from '../../nps/net-promoter-score.ts'
import type { Place } from '../kit/problem.ts'
import type { Packing } from '../read/bytes/packed.ts'
import { examples } from './examples.ts'
import type { CliText } from './text.ts'
import { customersZhCN } from './zh-CN/customers.ts'
import { handOnZhCN } from './zh-CN/hand-on.ts'
import { lexiconZhCN } from './zh-CN/lexicon.ts'
import { policyZhCN } from './zh-CN/policy.ts'
import { slaZhCN } from './zh-CN/sla.ts'

const place = ({ file, ...at }: Place): string => (file === undefined ? placeIn(at) : `${file} ${placeIn(at)}`)
const placeIn = ({ record, line, toLine }: Omit<Place, 'file'>): string =>
  line === undefined ? `第 ${record} 条` : toLine === undefined ? `第 ${line} 行` : `第 ${line}–${toLine} 行`
const list = (items: readonly string[]): string => items.map((item) => `“${item}”`).join('、')
const perhaps = (nearest: string | undefined): string => (nearest === undefined ? '' : `是否指“${nearest}”？`)
const columnsAre = (columns: readonly string[]): string => `文件中有：${list(columns.filter((one) => one !== ''))}。`
const signed = (points: number): string => (points === 0 ? '0' : `${points > 0 ? '+' : '−'}${Math.abs(points)}`)
const between = ({ answers, interval: { lower, upper } }: NetPromoterScore): string =>
  answers === 1
    ? '份数太少，不给区间'
    : `95% 置信区间 ${signed(Math.round(lower * 100))} 至 ${signed(Math.round(upper * 100))}`
const dates = '如 2026-11-21T10:00:00+08:00、2026-11-21 10:00、2026/11/21、2026年11月21日'

const packings: { readonly [P in Packing]: string } = {
  zip: ' Excel 工作簿或其他 ZIP 压缩包',
  workbook: '旧版 Excel 工作簿',
  gzip: ' gzip 压缩文件',
  pdf: ' PDF',
}
const problems: CliText['problems'] = {
  OptionUnknown: ({ option, nearest }) => `没有选项 ${option}。${perhaps(nearest)}`,
  OptionWithoutValue: ({ option }) => `${option} 后面要有取值。`,
  OptionMissing: ({ option }) => `必须给出 ${option}。`,
  ArgumentMissing: ({ argument }) => `必须给出 <${argument}>。`,
  ArgumentsTooMany: () => '文件给多了。带空格的文件名请放在引号中。',
  CommandUnknown: ({ command, nearest }) => `没有命令 ${command}。${perhaps(nearest)}`,
  FileNotNamed: () => '没有指定文件。请给出文件名，“-”表示标准输入，或使用 --sample。',
  OptionNotOneOf: ({ option, received, allowed }) => `${option}：应为 ${allowed.join('、')} 之一，读到“${received}”。`,
  OptionUnreadable: ({ option, received, like }) => `${option}：应形如 ${like}，读到“${received}”。`,
  OptionNeeds: ({ option, needs }) => `${option} 须与 ${needs} 同用。`,
  OptionsClash: ({ options }) => `${options[0]} 与 ${options[1]} 不能指同一处，请只给其一。`,
  ZoneUnknown: ({ received }) => `--time-zone：没有名为“${received}”的时区，应为 Asia/Shanghai 之类的名称。`,
  EncodingUnknown: ({ received }) =>
    `--encoding：没有名为“${received}”的编码，应为 utf-8、gb18030、windows-1252 之类的名称。`,
  InstantNeedsZone: ({ option, received }) =>
    `${option}：“${received}”未注明时区，请加上 +08:00 之类的偏移，或给出 --time-zone。`,
  MapEntryUnreadable: ({ option, entry }) => `${option}：应为“字段=列名”，如 score=rating，读到“${entry}”。`,
  FieldUnknown: ({ option, field, nearest, fields }) =>
    `${option}：没有字段“${field}”。${perhaps(nearest)}可用字段：${fields.join('、')}。`,
  FieldTwice: ({ option, field }) => `${option}：字段 ${field} 指定了不止一次。`,
  ColumnUnknown: ({ column, nearest, columns }) => `文件中没有列“${column}”。${perhaps(nearest)}${columnsAre(columns)}`,
  ColumnRepeated: ({ column }) => `文件中有多个名为“${column}”的列，请用列号指明，如第二列写作“#2”。`,
  ColumnsFit: ({ option, field, columns }) =>
    `有多个列可作 ${field}：${list(columns)}。请指明：${option} "${field}=${columns[0] ?? ''}"。`,
  NothingToDecideOn: ({ columns }) =>
    `没有打分、原话或红线列。请指明：--map score=列名,text=列名。${columnsAre(columns)}`,
  ScoreNotMapped: ({ columns }) =>
    `没有列被识别为打分，可能是其中之一：${list(columns)}。请指明：--map "score=${columns[0] ?? ''}"；若都不是：--map score=。`,
  CustomerNotMapped: ({ fields, columns }) =>
    `${fields.join('、')}：没有客户列就无从对应。请指明：--map customer=列名。${columnsAre(columns)}`,
  NoCustomerId: ({ columns }) => `没有客户列。请指明：--customers-map customer=列名。${columnsAre(columns)}`,
  DatesNotMapped: ({ columns, candidates: [first, ...others] }) =>
    first === undefined
      ? `没有说明反馈时间的列。请指明：--map receivedAt=列名；或给全部反馈一个时刻：--received-at 2026-11-21T10:00:00+08:00。${columnsAre(columns)}`
      : `没有列被识别为反馈时间，可能是：${list([first, ...others])}。请指明：--map "receivedAt=${first}"；或给全部反馈一个时刻：--received-at 2026-11-21T10:00:00+08:00。`,
  MarksBeyond: ({ column, most }) =>
    `“${column}”最高为 ${most}，不是 1–5 星。请指明：满分 10 分用 --scale 1-10 或 --scale 0-10，七级用 --scale 1-7，等等；若为推荐意愿打分：--map "score=${column}"。`,
  MarksBetween: ({ column, fraction, most }) =>
    `“${column}”有 ${fraction} 这样的小数，推荐意愿打分没有小数。请指明量表：${most > 5 ? `--map "stars=${column}" --scale 1-10` : '--scale 1-5'}。`,
  FieldNeeds: ({ field, needs }) =>
    needs === '--currency'
      ? `${field}：币种未知。请给出 --currency CNY，或指明币种列，或不用该列：--map "${field}="。`
      : `${field} 须与 ${needs}列名 同用。`,
  PolicyUnreadable: ({ file, why }) => `--policy ${file}：无法读取（${why}）。`,
  PolicyMisshapen: ({ file, message }) => `--policy ${file}：${message}`,
  ConfigUnreadable: ({ file, why }) => `${file}：无法读取（${why}）。`,
  ConfigMisshapen: ({ file, message }) => `${file}：${message}`,
  ResultTooLarge: ({ format, limit }) =>
    `--format ${format} 最多容纳 ${limit} 位客户和无效的行。数量不限请用 --format ndjson，或用 --limit 1000 少取一些。`,
  InputMissing: ({ file }) => `${file}：没有这个文件。`,
  InputIsFolder: ({ file }) => `${file}：这是文件夹，不是文件。`,
  FolderUnreadable: ({ file, endings }) =>
    `${file}：文件夹中没有以 ${endings.map((one) => `.${one}`).join('、')} 结尾的文件。`,
  InputsTooMany: ({ files, limit }) => `共指定 ${files} 个文件，一次最多读 ${limit} 个。`,
  InputUnreadable: ({ file, why }) => `${file}：无法读取（${why}）。`,
  InputPacked: ({ file, packing }) => `${file}：这是${packings[packing]}，不是文本。请先另存为 CSV（UTF-8）或解包。`,
  WorkbookTooLarge: ({ file, limit }) =>
    `${file}：工作簿解压后超过 ${limit >> 20} MiB 或一千万个单元格。请把工作表另存为 CSV（UTF-8），大小不限。`,
  WorkbookUnreadable: ({ file }) => `${file}：不是 Excel 工作簿（.xlsx），或已损坏。`,
  SheetUnknown: ({ file, sheet, sheets }) => `${file}：没有工作表“${sheet}”，其中有：${list(sheets)}。`,
  InputTwice: ({ file }) => `${file}：标准输入只能读一次，请将其中之一改为文件。`,
  InputEmpty: ({ file }) => `${file}：文件是空的。`,
  NoRows: ({ file }) => `${file}：其中一行数据也没有。`,
  HeaderBroken: ({ file }) => `${file}：表头一行的引号不成对。`,
  TextUndecodable: ({ file, encoding, offset, byte }) =>
    `${file}：偏移 ${offset} 处的字节 ${byte} 不是 ${encoding}。请指明编码：--encoding gb18030、--encoding windows-1252 等。`,
  LooksLike: ({ file, encoding }) => `${file}：文件标明编码为 ${encoding}。请加上 --encoding ${encoding}。`,
  TooManyUndecodable: ({ file, encoding, rows, of }) =>
    `${file}：${of} 行中有 ${rows} 行不是 ${encoding}。请指明编码：--encoding gb18030、--encoding windows-1252 等。`,
  JsonTooLarge: ({ file, limit }) =>
    `${file}：JSON 须整个读入，最大 ${limit >> 20} MiB。请改为每行一条记录：--input-format ndjson。`,
  NoJsonLines: ({ file, looked }) => `${file}：每行应为一个 JSON 对象，前 ${looked} 行都不是。`,
  NotJson: ({ file, detail }) => `${file}：不是 JSON（${detail}）。若每行一条记录，请用 --input-format ndjson。`,
  NoListOfRecords: ({ file, lists }) =>
    lists.length === 0
      ? `${file}：应为记录列表，或含有一个列表的对象。`
      : `${file}：应只有一个记录列表，读到多个：${list(lists)}。`,
  ZoneNeeded: ({ at, column, received }) =>
    `${place(at)}，列“${column}”：${received} 未注明时区。请指明：--time-zone Asia/Shanghai。`,
  DateOrderNeeded: ({ at, column, received }) =>
    `${place(at)}，列“${column}”：${received} 是日在前还是月在前，没有一行能说明。请指明：--date-order dmy 或 --date-order mdy。`,
  DateOrdersMixed: ({ file, dmy, mdy }) =>
    `${file}：${JSON.stringify(dmy)} 是日在前，${JSON.stringify(mdy)} 是月在前。请指明哪种正确：--date-order dmy 或 --date-order mdy；另一种写法的日期会注明并搁置。`,
  HeaderTooLong: ({ file, limit }) => `${file}：表头一行长于 ${limit} 字节，这是表格吗？`,
  ScaleSuspicious: ({ column, answers, least, most }) =>
    `“${column}”：${answers} 份打分都在 ${least} 至 ${most} 之间，不像 0–10 分制。请指明：星级用 --scale 1-5；若确为推荐意愿打分，用 --scale 0-10。`,
  NothingDecided: ({ file, rejected }) => `${file}：没有一行可以判定，${rejected} 行无效。`,
  ColumnTooLate: ({ at, column, field, looked }) =>
    `${place(at)}才出现可作 ${field} 的“${column}”，前 ${looked} 条都没有。请让每条记录的键一致，或不用它：--map "${field}="。`,
  OutputUnwritable: ({ file, why }) => `${file}：无法写入（${why}）。`,
  OutputIsInput: ({ file }) => `${file}：会覆盖正在读取的文件。`,
  BytesUndecodable: ({ column, encoding, offset, byte }) =>
    `${column === '' ? '' : `${column}：`}文件偏移 ${offset} 处的字节 ${byte} 不是 ${encoding}`,
  CellCount: ({ found, expected }) => `应与表头一样有 ${expected} 格，读到 ${found} 格`,
  QuoteBroken: () => '引号不成对：含引号或换行的单元格应放在 "…" 中，其中的引号写两遍（""）',
  RowTooLong: ({ limit }) => `长于 ${limit} 字节，不会是一行反馈`,
  LineNotJson: ({ received }) => `应为 JSON 对象，读到 ${received}`,
  DateUnreadable: ({ column, received }) => `${column}：应为日期，${dates}；读到 ${received}`,
}

export const zhCN: CliText = {
  problems,
  place,
  policy: policyZhCN,
  sla: slaZhCN,
  customers: customersZhCN,
  lexicon: lexiconZhCN,
  handOn: handOnZhCN,
  help: {
    program: '客户之声闭环的规则。',
    triage: '读入反馈，列出每位必须联系的客户：由谁、在何时之前、以何渠道联系，以及为什么。',
    file: 'CSV、TSV、JSON、NDJSON 文件或 Excel 工作簿（.xlsx），可给多个；文件夹即其中及下级文件夹的各文件，“-”表示标准输入',
    options: {
      sample: '读取随包附带的示例',
      config: '配置文件（默认为本文件夹起向上最近的 voc-rules.config.json；--no-config 不读）',
      map: '哪一列是什么，如 score=rating,text=content；常见列名会自动识别，“channel=”表示不用',
      scale: '打分量表：0-10（默认）或 1-10；1-5 等为星级一类的评分',
      dateOrder: '03/04/2026 是日在前（dmy）还是月在前（mdy）；默认由文件说明',
      timeZone: '未注明时区的日期属于哪个时区，如 Asia/Shanghai；从不猜测',
      receivedAt: '没有日期的反馈是何时收到的',
      asOf: '从哪一时刻看时限（默认为现在）',
      since: '不看在此时刻或日期之前收到的反馈',
      tierColumn: '区分高价值客户的列',
      highTier: '该列中表示高价值的取值，以逗号分隔',
      highFrom: '终身价值达到此数即为高价值客户',
      currency: '未注明币种的终身价值是什么币种',
      channel: '未注明渠道的反馈来自何处，如 onlineReview',
      policy: 'safety-first（默认）、strict、unlawful-fraud，或 FILE.json：分诊规则表，或自有词汇的整套规则',
      calendar: '日历 FILE.json：所有优先级的时限都按它计时（默认 elapsed，24×7）',
      customers: '客户文件（CSV、TSV、NDJSON、JSON）：价值、客户成功经理、能否联系',
      customersMap: '客户文件的哪一列是什么，如 customer=account,lifetimeValue=annual',
      lexicon: '红线词库 FILE.json，或对已有词库的改动；可重复给出',
      shippedLexicon: '不用随包附带的红线词库',
      inputFormat: 'csv、tsv、json、ndjson 或 xlsx（默认看文件名）',
      sheet: '工作簿的哪个工作表，写名称或序号（默认第一个）',
      delimiter: 'CSV 的分隔符，如“;”“|”或 tab（默认看第一行）',
      encoding: '文件编码，如 gb18030（默认按文件开头判断）',
      format: 'table、json、ndjson、csv、xlsx 或 html（默认看 --output 的文件名，否则为 table）',
      limit: '显示多少位客户，0 为全部（表格默认 20，其他默认全部）',
      output: '把结果写入文件：queue.csv、queue.xlsx、queue.html、queue.ndjson 或 queue.json',
      rejects: '把无效的行写入文件（NDJSON）',
      maxRejects: '最多允许多少行无效，如 10 或 5%；超过时退出码为 4',
      locale: 'zh-CN 或 en（默认看 LANG）',
    },
    titles: { 'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：' },
    version: '显示版本',
    help: '显示本帮助',
    completion: '输出命令行补全脚本，由所用的 shell 读取。',
    completionMore: `
示例：
  voc-rules completion bash >> ~/.bashrc
  voc-rules completion zsh >> ~/.zshrc
  voc-rules completion fish > ~/.config/fish/completions/voc-rules.fish`,
    more: `
示例：
${examples}

配置：本文件夹或上级最近的 voc-rules.config.json 给出选项未说的；voc-rules init FILE 会写一份。其中的文件以它所在文件夹为准。
日期：带偏移的 ISO 8601 按原样；不带偏移的按 --time-zone 的当地时间，也可写作 2026/11/21 10:00、2026年11月21日、
下午3:30、21 Nov 2026、Nov 21, 2026 3:30 PM、20.11.2026、11/20/2026、秒、毫秒及电子表格日序。只有日期时取当天的第一个时刻；夏令时跳过的时间取跳过后的第一个时刻，重复的时间取第一次。
使用 --calendar 时，4 小时、24 小时均为该日历的工作时间（见 voc-rules sla due --help），未给 --time-zone 时按其时区显示；
未注明时区的日期仍只按 --time-zone 读取。
同一编号出现两次：以更紧急的判定和更早的时限为准，打分以最后修订的为准（先看更新时间，再看修订号，再看收到时间）。
预览、测试、垃圾答卷不判定：凡 Status、DistributionChannel、collection mode、预览、测试等列如此注明的行；问卷工具判为无效
的答卷、员工所写的消息、多写的表头行也不判定。每一行恰好计入一类。
一个单元格读不懂不会丢掉整行：会注明，其余照常判定。整行都无法判定时才算无效，其中含红线词的先列出。
文件：CSV 可用逗号、分号、制表符或竖线分隔，看第一行（或 sep=;）。编码先看字节顺序标记；否则开头 64 KiB 的非 ASCII 字符有
九成是 UTF-8 即为 UTF-8；否则全部合乎 GB18030 且四分之三是常用汉字即为 GB18030；否则为 UTF-8。不合编码的
单元格会注明，涉及超过 5 % 的行则停止。
工作簿（.xlsx）：读第一个工作表或 --sheet 所指；第一个非空行为列名；解压后最大 64 MiB。
客户：客户文件所说优先于反馈行所说，此时 --tier-column 指客户文件的列。同一客户有两行时以前一行为准。
红线词：用随包附带的中英文词库读原话；词库文件含 id、version、source、categories、groups，或以 extends 指明
zh-red-flags 或 en-red-flags，再写 add、remove、allow。找到的词有颜色时反显，没有颜色时写作「词」。
NO_COLOR 禁用颜色，FORCE_COLOR 启用颜色。
大小：CSV、TSV、NDJSON 行数不限；JSON 最大 64 MiB。表格、JSON 结果或工作簿最多 50000 位客户，CSV、NDJSON 不限；
页面至多 3 MB，会说明有多少位未列入。
交接：--output 的文件名决定格式。CSV 与工作簿每位客户一行，UTF-8，电子表格会当公式执行的单元格一律为文本；页面是单个
文件，不含脚本，适合手机与打印。
退出码：0 完成（无效的行会报告）；1 文件无法处理，或没有一行可以判定；2 命令行、列对应、规则、词库或日历有误；3 无法写入；4 完成，但无效的行超过
--max-rejects。读取方关闭管道时以 0 结束。`,
  },
  heads: {
    priority: '优先级',
    due: (zone) => `截止（${zone}）`,
    left: '剩余',
    who: '负责人',
    channel: '渠道',
    customer: '客户',
    why: '原因',
    quote: '客户原话',
  },
  states: { met: '已达成', onTrack: '进行中', atRisk: '临近超时', breached: '已超时', paused: '已暂停' },
  left: (minutes, inDays) => `剩 ${durationZhCN(minutes, inDays)}`,
  overdue: (minutes, inDays) => `超时 ${durationZhCN(minutes, inDays)}`,
  assigned: (person, role) => `${person}（${role}）`,
  nobody: '未具名',
  balance: (
    { read, decided, merged, rejected },
    { amendments },
    { noAnswer, preview, test, spam, invalid, staff, heading, earlier },
  ) =>
    `读入 ${read} 行：${[
      `判定 ${decided}`,
      `合并 ${merged}${amendments === 0 ? '' : `（其中修订 ${amendments}）`}`,
      `未作答 ${noAnswer}`,
      ...(preview === 0 ? [] : [`预览 ${preview}`]),
      ...(test === 0 ? [] : [`测试 ${test}`]),
      ...(spam === 0 ? [] : [`垃圾 ${spam}`]),
      ...(invalid === 0 ? [] : [`问卷工具判为无效 ${invalid}`]),
      ...(staff === 0 ? [] : [`员工所写 ${staff}`]),
      ...(heading === 0 ? [] : [`多余表头 ${heading}`]),
      ...(earlier === 0 ? [] : [`早于 --since ${earlier}`]),
      `无效 ${rejected}`,
    ].join('，')}`,
  priorities: (counts) =>
    Object.entries(counts)
      .map(([outcome, count]) => `${wordIn(words.outcome)(outcome)} ${count}`)
      .join(' · '),
  nps: (nps) =>
    nps._tag === 'EmptyTally'
      ? 'NPS：无，没有人打分'
      : `NPS ${signed(nps.rounded)}，${between(nps)}（${nps.tally.scale.replace('-', '–')} 分制 ${nps.answers} 份打分：推荐者 ${nps.tally.promoters}，中立者 ${nps.tally.passives}，贬损者 ${nps.tally.detractors}）`,
  counted: (balance, asOf, zone) => `${balance}（截至 ${asOf} ${zone}）`,
  encodingTold: (encoding) => `按 ${encoding} 读入（由文件开头判断）；如有不符，请用 --encoding 指明。`,
  configRead: (file) => `配置：${file}。`,
  progress: { reading: '读取中' },
  marks: ['「', '」'],
  joined: (sentences) => sentences.join('；'),
  reject: (at, sentences) => `${at}，${sentences}`,
  byContent: (column) => `${column}（按内容识别）`,
  columnsRead: (named, recognised) =>
    [
      ...(named.length === 0 ? [] : [`指定的列：${named.join('、')}。`]),
      ...(recognised.length === 0 ? [] : [`按列名识别的列：${recognised.join('、')}。`]),
    ].join(''),
  more: (count) => `……另有 ${count} 位，--limit 0 显示全部。`,
  noQueue: (count) =>
    count === 0 ? '没有必须联系的客户。' : `可读的行中没有个案；另有 ${count} 行无效，不知涉及何人。`,
  unread: (columns) =>
    `未能识别、暂不采用：${columns.map(({ column, count, first, others }) => `“${column}”${count} 处（${first.join('、')}${others === true ? ' 等' : ''}）`).join('；')}。`,
  undated: (count, asOf) => `${count} 行没有可读的日期，时限自 ${asOf} 起算；可用 --received-at 另行指明。`,
  collisions: (count, first) =>
    `${count} 个编号对应多位客户，已分别处理，写作“客户:编号”：${first.join('、')}${count > first.length ? ' 等' : ''}。`,
  sharedIds: (count, first) =>
    `${count} 个编号出现在多个文件中，已分别处理，写作“文件:编号”：${first.join('、')}${count > first.length ? ' 等' : ''}。`,
  fileRead: (file, rows) => `${file}：${rows} 行。`,
  columnsNotRead: (columns) => `未读的列：${columns.join('、')}。`,
  alarming: (count) => `${count} 行无效但含红线词，请先看这些：`,
  wordsIn: (found) => `含${list(found)}`,
  tooManyRejects: (rejected, read, allowed) => `${read} 行中有 ${rejected} 行无效，超过 --max-rejects ${allowed}。`,
  rejects: (count) => `${count} 行无效：`,
  moreRejects: (count) => `……另有 ${count} 行，--rejects FILE 可全部写出。`,
  written: (count, file) => `${count} 行无效，已写入 ${file}`,
  unseenTiers: (tiers) => `--high-tier：没有任何一行是${list(tiers)}。`,
  refused: (count) => (count === 1 ? '未开始处理：' : `未开始处理，共 ${count} 处问题：`),
  broken: (message) => `命令本身出了问题：${message}。请报告给我们。`,
}
