import type { TermGroup } from '../../../text/lexicon/lexicon.ts'
import { except, words } from '../../words.ts'

/** Thrown up and run off: what follows a meal. */
const sickened: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'eaten', within: 22 },
  terms: [
    except('吐了', '吐了个槽 吐了吐 吐了口气 快吐了 要吐了 想吐了 服吐了 看吐了 无语吐了 吐了一口痰'),
    ...words(
      `都拉了 拉了好 拉了两 拉了三 拉了五 拉了整 拉个不停 拉不停 狂拉 直拉 跑厕所 趟厕所 次厕所 蹲厕所 厕所出不来 上厕所 肠胃不适 肠胃感染 肚子绞 肚子就绞 绞痛 胃绞 胃里翻 反酸 发高烧 浑身发冷 虚脱 脱水
      都病了 病倒 进急诊 看急诊 打针`,
    ),
  ],
}

/** So plain that no meal need be named. */
const violently: TermGroup = {
  category: 'safety',
  tier: 'strong',
  terms: words(
    `吐个不停 吐不停 一直吐 一直在吐 不停地吐 狂吐不止 呕吐不止 上吐下拉 吐到虚脱 拉肚 闹肚 拉到腿软 食物中毒 急性肠胃 喝坏了 吃坏肚 吃进医院 吃出病 吃出问题 吃死人 胃里翻江倒海`,
  ),
}

/** Gone sour, slimy, smelly: said of what spoils. */
const gone: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'perishable', within: 5 },
  terms: [
    except(
      '酸了',
      '太酸了 偏酸了 好酸了 有点酸了 够酸了 更酸了 最酸了 不酸了 心酸了 很酸了 酸了点 酸了吧 酸了些 牙酸了 腰酸了 手酸了',
    ),
    ...words(
      '是酸的 都酸了 发酸 酸败 哈喇 哈拉 蛤喇 是臭的 有点臭 很臭 都臭 变臭 臭烘烘 臭掉 发粘 发黏 拉丝了 已经坏 快坏了 是坏的 都坏了 有股怪味',
    ),
  ],
}

const mouldy: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'perishable', within: 16 },
  terms: words('长了毛 长了白 长了绿 长了黑 长了霉 长出霉 长出毛 绿色的毛 白色的毛 一层毛 白毛 黑毛 霉菌斑 有霉'),
}

const swollen: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'packed', within: 26 },
  terms: [
    except('胀了', '肚子胀了 腹胀了 胃胀了 奶胀了 涨胀了'),
    ...words('胀气 胀得 胀起来 鼓了 鼓得 鼓起来 像气球 胀成'),
  ],
}

/** Left over, or somebody was at it before. */
const leftOver: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'perishable', within: 8 },
  terms: words(
    '是剩的 做多了剩 昨天剩 中午剩 前一天剩 隔夜 剩饭 被人吃过 有人吃过 被偷吃 偷吃了 被人喝过 被人咬 被咬过 咬过一口 吃剩的',
  ),
}

/** Past its day. */
const pastItsDay: TermGroup = {
  category: 'safety',
  tier: 'strong',
  terms: words(
    '过了期 过期三 过期两 过期半 过期一 保质期到上 保质期早 早过了保质 早就过期 已经过期 已过期 超过有效期 过了有效期 有效期已过 有效期都过 过期药 过期疫苗 过期产品 过期食品 过期货 过期奶 过期牛奶 过期面包',
  ),
}

/** Things and creatures nobody orders. */
const foreign: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'inFood', within: 14 },
  terms: [
    ...words(
      `碎玻璃 玻璃渣 玻璃碴 塑料片 塑料膜 塑料皮 塑料绳 塑料丝 塑料条 保鲜膜 皮筋 烟蒂 烟灰 纽扣 扣子 棉签 创口贴 假睫毛 睫毛 胡须 胡子 牙齿 鱼钩 硬币 布条 海绵 瓷片 碎瓷 石块 小石 沙粒 铁钉 铁渣 铁锈 铁块 钢针
      木刺 木渣 木块 竹签 漂浮物 絮状物 杂质 脏东西 不明物 不明物体 鸟毛 羽毛 一撮毛 一根毛 老鼠屎 鼠屎 虫卵 飞虫 小飞虫 壁虎 蜗牛 蚯蚓 订书针 头皮屑 口香糖 胶布 胶条 金属`,
    ),
  ],
}

const foreignPlainly: TermGroup = {
  category: 'safety',
  tier: 'strong',
  terms: [...words('吃出虫 吃出头发 吃出苍蝇 吃出蟑螂 喝出虫 吃出异物 吃到虫 吃到头发 吃到苍蝇')],
}

/** Illness and filth by what was eaten or drunk (食品安全). */
export const eaten: readonly TermGroup[] = [
  sickened,
  violently,
  gone,
  mouldy,
  swollen,
  leftOver,
  pastItsDay,
  foreign,
  foreignPlainly,
]
