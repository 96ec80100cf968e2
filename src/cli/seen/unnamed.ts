import type { Content } from './content.ts'
import { holdsDates, holdsFaces, holdsScores, holdsStars, holdsWords } from './holds.ts'

/** Names of what is counted or listed, not asked. */
const noAnswer =
  /总分|total|group|category|segment|\bid$|date|time|count|comment|text|reason|用时|时间|原因|编号|评论|内容|数量|件数|次数|天数|年龄|点赞|数$|qty|quantity|number|\bnum\b|age\b|days|version|likes|index|level|priority|等级|级别|优先级|序/iu
/** Names of what the house writes, or things are called. */
const noWords =
  /url|link|agent|\btags?\b|address|地址|subject|主题|\btitle\b|标题|name|名称|repl(?:y|ies)|response from|\bnotes?\b|\bua\b|referr?er|回复|备注|标签|链接|来源|product|商品|item|survey|问卷|staff|internal|处理|跟进|办理|答复|解决|方案|resolution|solution|diagnos|客服|team|部门|department|location|位置|script|source|channel|渠道|company|organi[sz]ation|公司|单位|city|城市|country|国家|\bjob\b|occupation|职业|学校|hotel|酒店|route|路线|model|型号|campaign|plan\b|套餐|order|订单|device|设备|browser|\bos\b|utm|keyword|关键词|type|类型|category|分类|status|状态/iu

const places = (
  columns: readonly string[],
  contents: readonly Content[],
  used: ReadonlySet<number>,
  holds: (one: Content, name: string) => boolean,
): readonly number[] =>
  columns.flatMap((name, place) => {
    const one = contents[place]
    return used.has(place) || one === undefined || !holds(one, name) ? [] : [place]
  })

/** Columns of unknown names that by their cells could be a field nobody else is (按内容识别). */
export const unnamed = (
  field: 'score' | 'stars' | 'satisfaction' | 'text' | 'receivedAt',
  columns: readonly string[],
  contents: readonly Content[],
  used: ReadonlySet<number>,
): readonly number[] => {
  const holds: { readonly [F in typeof field]: (one: Content, name: string) => boolean } = {
    score: (one, name) => holdsScores(one) && !noAnswer.test(name),
    stars: holdsStars,
    satisfaction: (one, name) => holdsFaces(one) && !noAnswer.test(name),
    text: (one, name) => holdsWords(one) && !noWords.test(name),
    receivedAt: (one) => holdsDates(one),
  }
  return places(columns, contents, used, holds[field])
}
