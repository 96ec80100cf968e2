/**
 * What a column can be mapped to, and the names by which a column is recognised when no `--map` names it: English and
 * Chinese, compared without case, spaces, underscores, hyphens and dots. No name belongs to two fields.
 */
export const columnNames = {
  id: [
    'id',
    'feedback id',
    'response id',
    'review id',
    'survey id',
    'record id',
    '编号',
    '反馈编号',
    '反馈id',
    '评论id',
    '答卷编号',
    '序号',
  ],
  score: [
    'score',
    'rating',
    'nps',
    'nps score',
    'stars',
    '评分',
    '打分',
    '分数',
    '得分',
    'nps评分',
    '推荐分',
  ],
  text: [
    'text',
    'comment',
    'comments',
    'content',
    'review',
    'feedback',
    'verbatim',
    '评论',
    '内容',
    '原话',
    '评价',
    '反馈',
    '反馈内容',
    '评论内容',
    '评价内容',
    '意见',
  ],
  customer: [
    'customer',
    'customer id',
    'author',
    'user',
    'user id',
    'uid',
    'member id',
    '客户',
    '客户id',
    '客户编号',
    '用户',
    '用户id',
    '用户名',
    '会员号',
    '作者',
  ],
  receivedAt: [
    'received at',
    'received',
    'date',
    'time',
    'datetime',
    'timestamp',
    'created at',
    'created',
    'submitted at',
    '时间',
    '日期',
    '提交时间',
    '创建时间',
    '反馈时间',
    '评论时间',
    '评价时间',
  ],
  channel: ['channel', '渠道', '反馈渠道', '来源渠道'],
  outlet: ['outlet', 'store', 'shop', 'branch', '门店', '店铺', '网点'],
  businessArea: ['business area', 'department', '业务环节', '部门'],
  redFlags: ['red flags', 'red flag', 'red lines', '红线', '红线类别', '红线标记'],
  valueTier: ['value tier', 'customer tier', '客户价值', '客户价值层级', '客户等级'],
  lifetimeValue: ['lifetime value', 'customer lifetime value', 'ltv', 'clv', '终身价值', '客户终身价值'],
  currency: ['currency', '币种'],
  csm: ['csm', 'customer success manager', 'account manager', '客户成功经理', '专属客户成功经理', '客户经理'],
  phone: ['phone', 'phone number', 'telephone', 'mobile', '电话', '手机', '手机号', '联系电话'],
  email: ['email', 'email address', 'mail', '邮箱', '电子邮件', '电子邮箱'],
  wecom: ['wecom', 'wecom id', '企业微信'],
} as const satisfies { readonly [field: string]: readonly string[] }

export type Field = keyof typeof columnNames
export const fields: readonly Field[] = Object.keys(columnNames) as Field[]

/** Other spellings of our own field names that `--map` takes. */
const aliases: { readonly [spelling: string]: Field } = {
  comment: 'text',
  customerid: 'customer',
  date: 'receivedAt',
  ltv: 'lifetimeValue',
  tier: 'valueTier',
}

/** Facts about a person: of no use where no column says who. */
export const customerFields: readonly Field[] = [
  'valueTier',
  'lifetimeValue',
  'csm',
  'phone',
  'email',
  'wecom',
]

/** A name without what people write differently. */
export const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.-]+/gu, '')

const byName: ReadonlyMap<string, Field> = new Map(
  fields.flatMap((field) => [
    [plain(field), field] as const,
    ...columnNames[field].map((name) => [plain(name), field] as const),
  ]),
)

/** The field a column's name speaks of, if any. */
export const fieldOfColumn = (column: string): Field | undefined => byName.get(plain(column))

/** The field somebody means in `--map`: by its name or an alias, however capitalised. */
export const fieldNamed = (name: string): Field | undefined =>
  fields.find((field) => plain(field) === plain(name)) ?? aliases[plain(name)]
