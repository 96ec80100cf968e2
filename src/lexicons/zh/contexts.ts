import type { CueSet, Negation } from '../../text/lexicon.ts'
import { words } from '../words.ts'

const inFood =
  words(`吃出 吃到 吃着 喝出 喝到 咬到 嚼到 吃了一口 饭里 菜里 汤里 面里 粥里 碗里 肉里 奶里 饼里 馅里 粉里 牛奶 盒饭 米饭 外卖 拌饭 食物里 食物 饭菜 饮料 奶茶 肚子里 嘴里 沙拉 果里
  火锅 凉皮 菜叶 套餐 豆浆 咖啡 里面有 里面竟 里面居然 里头有 蛋糕 水果 果肉 馒头 包子 饺子 豆腐 卷饼 汉堡 披萨 面条 米线 麻辣烫 烤鱼 中有异 饭中 菜中 汤中 粥中 里发现 里面发现 里竟 里居然 夹着 粘着 卷饼里`)

/** Lists of words that `near` asks for. */
export const cues: { readonly [name: string]: CueSet } = {
  inFood: { words: inFood },
  bitten: { words: words('吃出 吃到 喝出 喝到 咬到 嚼到 饭里有 菜里有 汤里有 粥里有 面里有 里面吃') },
  /** The purchase named as what did it. */
  cause: {
    words: words(
      `吃完 吃了 吃过 吃后 吃的 喝了 喝完 喝过 用了 用完 用过 穿了 穿上 穿完 洗完 涂了 擦了 抹了 闻了 闻着 闻到 熏 味道大 气味 异味 刺鼻 导致 害得 害我 害的 引起 造成 进了 中毒 过敏 服用`,
    ),
  },
  harm: { words: words('坑害 危害 损害 伤害 有害 不顾 影响 残害 毒害 不负责 危及 开玩笑 隐患 牺牲') },
  body: {
    words: words(
      '皮肤 脸上 脸都 我脸 脸部 手上 手指 手都 我手 我的手 脚上 腿上 头皮 嘴唇 嘴角 屁股 身上 眼睛 脖子 孩子 宝宝',
    ),
  },
  current: {
    words: words('充电 漏电 带电 有电 手机 外壳 金属 插头 插电 插座 电脑 后盖 机身 边框 热水器 水龙头 洗澡'),
  },
  /** What was said to be delivered had not come. */
  missing: {
    words: words('没收到 没有收到 未收到 还没 没送 未送 没到 未到 没见 没看到 提前 根本没 并没有 人没来 没有送'),
  },
  driving: { words: words('高速 行驶 开车 驾驶 行车 车速 失灵 突然 追尾 刹不住 4s') },
  food: {
    words: [...inFood, ...words('吃 喝 饭 菜 汤 粥 恶心 餐盒 餐里 火龙果 苹果里 发现了 餐具 筷子 碗')],
    givenIn: ['food'],
  },
}

/** How Chinese takes words back. */
export const negation: Negation = {
  negators: [
    {
      kind: 'existence',
      side: 'before',
      within: 3,
      words:
        words(`没有 并没有 不是 并非 并不是 并不 绝非 绝不是 不会 不存在 未曾 从未 从来没 从没 毫无 不算 算不上 谈不上 称不上 避免 杜绝 防止 而不是 不再 没被 没人 不可能 不曾 也不怕 不怕
        不用担心 没什么 没出现 没发生 未发现 没发现 没见 未见 倒不至于 免受 以防 远离 绝无 保证无 拒绝`),
    },
    { kind: 'existence', side: 'before', within: 1, words: words('没 未 无 非') },
    {
      kind: 'existence',
      side: 'after',
      within: 2,
      words: words('谈不上 算不上 倒不至于 倒是没有 不存在的 的可能性不大 倒没有'),
    },
    {
      kind: 'intention',
      side: 'before',
      within: 3,
      words: words('不想 不打算 不愿 不愿意 懒得 免得 不用 不必 没必要 不需要 不至于 用不着 犯不着 不值得'),
    },
  ],
  pseudo:
    words(`是不是 会不会 有没有 能不能 要不要 不得不 不能不 不会不 不可能不 没想到 想不到 不知道 不知 不晓得 说不定 保不准 保不齐 不仅 不但 不光 不只 不止 不就是 难道不是 岂不是 何尝不是 这不是
    那不是 可不是 还不是 不是说 不是一般 不是第一次 没完 没法 没办法 没天理 没收到 没良心 没过多久 没多久 没几天 没两天 没一会 没吃几 没喝几 没用几 没到 没送 无良 无耻 无语 无疑 无论 无所谓 无奈 无非 无缘无故 无故 没错
    不错 未必 该不会 不会是 别不是 不会又 不会真 没诚信 没素质 没人管 没人理 没人性 毫无疑问 毫无诚信 毫无人性 要不是 差点没 差一点没 险些没 几乎没 不想说 没处 没地方 非常 非得 非要 除非 是非 没吃完 没用多久`),
  clauseBreaks: '，。！？；：,.!?;:\n…～~、()（）【】「」“”',
  questionEndings: ['吗', '嘛', '么', '吧', '?'],
}
