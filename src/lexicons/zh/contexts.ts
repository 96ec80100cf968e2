import type { CueSet } from '../../text/lexicon/lexicon.ts'
import { words } from '../words.ts'

const inFood =
  words(`吃出 吃到 吃着 喝出 喝到 咬到 嚼到 吃了一口 饭里 菜里 汤里 面里 粥里 碗里 肉里 奶里 饼里 馅里 粉里 牛奶 盒饭 米饭 外卖 拌饭 食物里 食物 饭菜 饮料 奶茶 肚子里 嘴里 沙拉 果里
  火锅 凉皮 菜叶 套餐 豆浆 咖啡 里面有 里面竟 里面居然 里头有 蛋糕 水果 果肉 馒头 包子 饺子 豆腐 卷饼 汉堡 披萨 面条 米线 麻辣烫 烤鱼 中有异 饭中 菜中 汤中 粥中 里发现 里面发现 里竟 里居然 夹着 粘着 卷饼里
  鸡丁 肉丝 肉片 鸡块 鸡翅 鸡腿 排骨 丸子 虾仁 鱼片 牛腩 牛肉 鸡肉 猪肉 羊肉 盖饭 凉菜 饼干 巧克力 罐头
  吃进 咬着 咬下 嚼着 咯嘣 硌牙 硌到牙 捞出 捞到 扒出 翻出 夹出 挑出 吐出 漂着 飘着 浮着 趴着 混着 掺着 吸上来 碗底 杯底 瓶底 瓶里 杯里 罐里 水里 沙拉里 包子里 饺子里 月饼里 蛋糕里 面包里 食物中 炒饭 喉咙 嗓子 牙龈 牙都 崩了牙`)

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
    words: words(
      `没收到 没有收到 未收到 还没 没送 没有送 未送 没到 未到 没退 没有退 没来 取消 扣款 扣钱 没见 没看到 提前 根本没 并没有 人没来
      还没收 没送来 没送到 没给我送 没送过来 没人送 还没到 没等到 没等来 还在等 等不到 没拿到 没有拿到 没见到 没见着 没看见 没影 不见人 连人影 没接到 没收过 东西呢 餐呢 饭呢 货呢 人呢 外卖呢 快递呢 不知道放哪 放哪了 没吃上 没到手 从没送 压根没 没有到 没通知 没打电话 没有打电话 没人联系`,
    ),
  },
  driving: { words: words('高速 行驶 开车 驾驶 行车 车速 失灵 突然 追尾 刹不住 4s') },
  /** Somebody does something about it: an officer beside it is no scenery. */
  act: {
    words: words(
      `报警 报案 投诉 举报 申诉 控诉 起诉 反映 反应 介入 调解 处罚 查处 出警 联系 委托 律师函 通知 求助 出面 立案 打电话 拨打 拘留 判决 传票 执行 做主 解决 证明 认定 笔录 咨询 维权 曝光 违法 违规 规定 处理`,
    ),
  },
  /** Again and again: one call at night is a nuisance, a night of them is more. */
  incessant: {
    words: words(
      '太多 很多 不断 接一个 接二连三 不停 频繁 好几次 好几个 无数 一直 整晚 整夜 彻夜 三更 凌晨 一晚上 老是 总是 多次 每天 每晚 严重 没完没了 吓',
    ),
  },
  /** A number is dialled or written to. */
  dialling: { words: words('投诉 举报 申诉 热线 反映 反应 曝光 维权 晚会 消费者 应该') },
  warranty: { words: words('规定 国家 享受 拒绝 政策 凭证 保修 维修 退换 厂家 责任 范围 有效 规则') },
  rights: {
    words: words('侵犯 损害 侵害 维护 保护 消费者 合法 自己的 我们的 保障 法律 捍卫 争取 客户的 顾客的 正当 维权'),
  },
  lost: { words: words('丢了 丢失 不见 没了 被偷 失窃 少了 找不到 偷了 被盗 不翼而飞') },
  /** Discontent beside a doubt: 不知道是不是正品 alone is a question. */
  discontent: {
    words: words(
      `怀疑 味道不 味道怪 不一样 差评 很差 太差 失望 假货 是假 假的 垃圾 不好用 效果不好 难闻 不像 不象 退货 退款 骗 不敢 没效果 没用 掉发 掉头发 过敏 痒 区别 不同 粗糙 劣质 后悔 生气 严重 刺鼻 难用 投诉 呵呵 无语 不如 不对 不行 上当 根本 不满 头皮屑 头屑 毛躁 干枯 很旧 太稀 很稀 破损 不去屑 不值 不舒服 掉色 质量差`,
    ),
  },
  dish: {
    words: words(
      '饭 菜 汤 粥 牛肉 鸡肉 鸭肉 羊肉 猪肉 鱼肉 虾仁 鸡蛋 牛奶 酸奶 豆浆 豆腐 面条 米线 凉皮 寿司 沙拉 卷饼',
    ),
  },
  food: {
    words: [...inFood, ...words('吃 喝 饭 菜 汤 粥 恶心 餐盒 餐里 火龙果 苹果里 发现了 餐具 筷子 碗')],
    givenIn: ['food'],
  },
}
