/** Characters that stand in no given name but begin or end what is said about somebody (非名用字). */
const never = new Set([
  ...'的了是在有和与或跟也都就很不没要想说问给来去到从把被让向对打住买收退换用吗呢吧啊呀哦嘛我你您他她它们这那哪谁什么怎个位名先女士姐总电话手机号码址性别龄职岁为但请已还又再并将会能做办找见叫姓等及后前外表反称告接听服态处工编身证件邮微联系投诉订单购',
])

export const isHan = (plain: string, at: number): boolean => {
  const code = plain.charCodeAt(at)
  return code >= 0x4e00 && code <= 0x9fff
}

/** Whether a character may stand in a given name. */
export const isGiven = (plain: string, at: number): boolean => isHan(plain, at) && !never.has(plain.charAt(at))

/** Words a given name does not go into: 李娜昨天. */
const following = new Set(
  '效率 速度 水平 技术 手法 脾气 素质 语气 动作 经验 责任 业务 回答 沟通 说话 做事 办事 工作 每次 每天 总是 从来 阿姨 叔叔 大哥 大姐 大爷 大妈 奶奶 爷爷 先生 女士 里面 里边 可以 可是 可能 如果 如何 微信 时候 年龄 因为 所以 地址 上门 上次 上午 下午 下次 信息 小姐 小时 以为 以后 以前 所有 性别 昨天 今天 明天 前天 现在 当时 刚才 去年 今年 本月 上周 经理 老师 师傅 同学 主管 医生 教授 店长 老板 主任 客服 会员 热情 专业 耐心 非常 特别 真的 十分 居然 竟然 一直 始终 完全 根本 答应 承诺 解释 帮忙 帮我 回复 回电 道歉 负责 推荐 介绍 建议 送货 送来 安装 维修 派送 快递 骑手 司机 本人 夫妇 一家 全家 团队 公司 家里 家住 女儿 儿子 妈妈 爸爸 自己 代收 签收 亲自 主动 及时 马上 立刻 三次 两次 一次 三天 两天 几次 多次 半天 不理 以及 其中 其他 另外'.split(
    ' ',
  ),
)

const small = new Set([...'姓叫的了是在我你他她它们吗呢吧啊这那哪什么不没'])

/** Whether the Han characters from a surname on are a name by themselves: 沈从安、. */
const standsAlone = (plain: string, given: number): number => {
  let end = given
  while (end - given < 3 && isHan(plain, end) && !small.has(plain.charAt(end))) end++
  return end > given && end - given <= 2 && !isHan(plain, end) && !following.has(plain.slice(given, end)) ? end : 0
}

/** Whether a word stands here that goes into no name. */
export const isFollowing = (plain: string, at: number): boolean => following.has(plain.slice(at, at + 2))

/**
 * Where a name ends that begins with a surname of `surname` characters at `from`: one given character or two, as many as go
 * before other words; 0 where none does.
 */
export const nameEnd = (plain: string, from: number, surname: number): number => {
  const given = from + surname
  const alone = standsAlone(plain, given)
  if (alone > 0) return alone
  if (!isGiven(plain, given) || following.has(plain.slice(given, given + 2))) return 0
  const second = given + 1
  return isGiven(plain, second) && !following.has(plain.slice(second, second + 2)) ? second + 1 : second
}
