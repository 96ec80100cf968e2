import { plain } from '../cells/plain.ts'
import { simplified } from '../cells/simplified.ts'
import { fieldNames } from './field-names.ts'
import { type RowField, rowFields } from './row-field.ts'

/** A field that a column's name speaks of, and how plainly: 0 is asked first. */
export interface FieldFound {
  readonly field: RowField
  readonly rank: number
}

const byName: ReadonlyMap<string, FieldFound> = new Map(
  rowFields.flatMap((field) => [
    ...fieldNames[field].flatMap((names, rank) => names.map((name) => [plain(name), { field, rank }] as const)),
    [plain(field), { field, rank: 0 }] as const,
  ]),
)

/** Questions of surveys, by words they hold; the words of a longer question come first. */
const asked: readonly (readonly [RowField, RegExp])[] = [
  ['score', /how likely.{0,60}recommend|likel(?:y|ihood).{0,30}recommend|recommend.{0,60}(?:0.{0,5}10|scale)/u],
  ['score', /(?:可能|意愿|愿意|多大程度).{0,30}推荐|推荐.{0,30}(?:可能性|意愿|程度)/u],
  ['text', /(?:原因|理由|为什么|意见|建议|想法|想对我们说|补充|改进|不满意的地方|哪些方面|吐槽|还有什么)/u],
  ['text', /^客户评价$|追评|其他想说|最(?:不)?(?:喜欢|满意)的/u],
  [
    'text',
    /\b(?:negative|positive|public|private) (?:review|feedback|comments?)|\bfollow[- ]?up comments?|\b(?:comment|remark|verbatim)s?$|^(?:pros|cons|liked|disliked)$/u,
  ],
  ['text', /\bwhy\b|like (?:the )?(?:most|least|best)|(?:most|least) (?:like|enjoy)|went wrong/u],
  [
    'text',
    /reason for (?:your|the) (?:score|rating)|primary reason|why did you|tell us (?:more|why)|(?:any|other|additional) (?:comments|feedback)|comments\?|could we (?:improve|do)|how (?:can|could) we|what (?:can|could|should) we|explain|anything else|your feedback/u,
  ],
  ['score', /打(?:几|多少)分|给.{0,12}(?:几|多少)分|\$survey_response$/u],
  ['text', /\$survey_response_1$/u],
  [
    'email',
    /^(?:what(?:['’]s| is) )?(?:your|user|contact|customer|guest|reviewer) e-?mail(?: address)?$|邮箱(?:地址)?$/u,
  ],
  [
    'phone',
    /^(?:what(?:['’]s| is) )?(?:your|user|contact|customer|guest) (?:tele|mobile |cell )?(?:phone|mobile)(?: number)?$/u,
  ],
  ['phone', /(?:手机|电话|联系方式|联络方式)(?:号码?)?$/u],
  ['stars', /(?:how )?satisfied (?:are|were) you|overall satisfaction|(?:满意度|满意程度|是否满意).{0,12}[？?]?$/u],
  [
    'receivedAt',
    /^(?:submitted|responded|answered|rated|received|reviewed) (?:time|date|on|at)$|^date of (?:the )?(?:review|response|feedback)$|^review creation date$/u,
  ],
  ['receivedAt', /^(?:点评|评论|评价|反馈|提交|来电|通话|留言|投诉|诉求|登记|发表)(?:时间|日期)$/u],
  ['receivedAt', /^timestamp\b|^时间戳记$/u],
]

/** Fields that those who serve have as well as customers. */
const ofOthers: ReadonlySet<RowField> = new Set(['text', 'email', 'phone'])

/** Words of those who serve, not of the customer (客服记录). */
const ofStaff =
  /^(?:客服|坐席|商家|店铺|店家|门店|公司|内部|处理|跟进|整改|回访)(?!态度|服务|质量|水平|速度|效率)|(?:处理|跟进|整改|回复)(?:意见|说明|备注|内容|建议)$|^(?:agent|internal|staff|company|merchant|owner|seller|manager|developer|our)(?:['’]s)? (?:[a-z]+ ){0,2}(?:comment|remark|note|feedback|reply|response|verbatim)s?$/u

const numbering = /^(?:q|第)?\d{1,3}(?:题)?[、.．:：)）\s-]{1,3}/iu
const bracketed = /[(（[【][^()（）[\]【】]{0,40}[)）\]】]/gu

/**
 * The field a column's name speaks of (列名识别): one of the usual names, or a question of a survey such as “How likely are you to
 * recommend us?” or 您有多大可能向朋友推荐我们？, with or without its number; nothing where it speaks of none.
 *
 * @example
 * fieldOf('您有多大可能向朋友推荐我们？')?.field // => 'score'
 * fieldOf('Submitted at')?.field // => 'receivedAt'
 * fieldOf('Favourite colour') // => undefined
 */
export const fieldOf = (column: string): FieldFound | undefined => {
  if (column.length > 400) return undefined
  const exact = byName.get(plain(column))
  if (exact !== undefined) return exact
  const last = /\.([^.]{1,60})$/u.exec(column)?.[1]
  const inner = last === undefined ? undefined : byName.get(plain(last))
  if (inner !== undefined) return { ...inner, rank: 2 }
  const name = simplified(column.normalize('NFKC').trim().toLowerCase())
  const bare = name
    .replace(bracketed, '')
    .replace(numbering, '')
    .replace(/[?？:：*＊]{1,4}$/u, '')
    .replace(/[:：](?:文本|填空|单选|评分|数字)$/u, '')
    .trim()
  const known = byName.get(plain(bare))
  if (known !== undefined) return known
  const [whole, part] = bare.split(/[:：]/u, 2).map((half) => byName.get(plain(half)))
  if (whole !== undefined && whole.field === part?.field) return { ...whole, rank: 2 }
  const field = bare.length < 2 ? undefined : asked.find(([, words]) => words.test(bare))?.[0]
  return field === undefined || (ofOthers.has(field) && ofStaff.test(bare)) ? undefined : { field, rank: 3 }
}
