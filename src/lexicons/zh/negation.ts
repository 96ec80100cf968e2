import type { Denial } from '../../text/denial/denial.ts'
import type { Negation } from '../../text/lexicon/lexicon.ts'
import { words } from '../words.ts'

/** What may stand between a negator and the event it denies. */
const fillers = words(
  `任何 一点 一点点 一点儿 一个 一次 一丝 半点 丝毫 出现 出现过 发生 发生过 发现 发现过 遇到 遇到过 碰到 遇见 收到 接到 感到 感觉 觉得 感受到 引起 造成 导致 产生 存在 带来
  什么 啥 其他 其它 别的 那种 这种 那些 这些 某些 所谓 所谓的 那么 被 再 的 了 到 太 很 会 有 过 有过 电话 夜间 晚上 半夜 夜里 按摩 小姐 推销 电话的 过的
  明显 明显的 严重 严重的 特别 皮肤 身体 刺激 刺激性 不良 不适 受到 让人 让我 使人 使我 因为 因此 去 找 找过 去过 打过 用 使用 过度 过分 大的 像 想象中 想象的 传说中的 网上说的 别人说的 大家说的 评论里 评价里 评论说的`,
)

/** Advice and manners that follow a threat not carried out. */
const restraint = {
  words: words('客气 算好 算是好 仁慈 便宜你 给面子 给你面子 不错了 够意思 宽容 大度 仁至义尽'),
  within: 14,
}

const event: Denial = {
  name: 'event',
  kind: 'existence',
  openers: words(
    `没有 并没有 也没有 都没有 没 也没 并没 未 并未 无 毫无 绝无 没什么 没啥 没有什么 不存在 未曾 从未 从来没 从来没有 从没 从没有 不曾 未发现 没发现 没有发现 没见 未见
    没出现 没发生 没被 没人 没有人 无人 尚未 不含 不带 保证无 决无 并无 也无 倒是没 倒没 倒没有 还没 还没有 暂时没 暂时没有 目前没 目前没有 目前没发现 暂未 均无 杜绝了 免了`,
  ),
  fillers,
  most: 4,
  unless: restraint,
}

const identity: Denial = {
  name: 'identity',
  kind: 'existence',
  openers: words(
    `不是 并非 并不是 绝非 绝不是 而不是 也不是 都不是 决不是 肯定不是 应该不是 不算 算不上 谈不上 称不上 不会 也不会 绝不会 绝对不会 不可能 不怕 也不怕 不用担心 不必担心 不用怕 无须担心 无需担心 倒不至于 不至于 非`,
  ),
  fillers: words(
    '什么 那种 这种 有 出现 发生 被 是 买到 用 所谓的 任何 像 那么 很 太 会 引起 造成 导致 产生 觉得 感觉',
  ),
  most: 3,
}

/** 不 right before what happens to people and things; 不会再上当 on the other hand has happened. */
const symptom: Denial = {
  name: 'symptom',
  kind: 'symptom',
  openers: words('不 也不 不会 不再 不会再 不易 不容易 不怎么 不太会 从不 再也不 再没有 再没'),
  fillers: words('引起 让人 出现 容易 那么 再 会 造成 导致 产生 有'),
  most: 2,
  notBehind: words('好 容 对 要 得 差 会 是 能 该 敢'),
}

const honest: Denial = {
  name: 'honest',
  kind: 'honesty',
  openers: words('不 从不 绝不 决不 也不 都不 没 没有 没在 并不 不会 从来不'),
  fillers: words('搞 玩 会 乱 再 任何 什么 偷 存在 弄'),
  most: 1,
  terms: words(
    `骗 忽悠 糊弄 套路 掺假 造假 作假 欺诈 隐瞒 虚标 讹人 宰客 宰人 斩客 缺斤 缺两 短斤 少斤 短两 掺水 注水 兑水 乱收费 乱收 乱扣 偷换 虚假 夸大宣传 弄虚作假 偷工减料 搭售 强买 强卖 克扣 虚高 暴利 蒙人 文字游戏 猫腻 陷阱`,
  ),
  notBehind: words('好 会 是 能 该 敢 要'),
}

const prevention: Denial = {
  name: 'prevention',
  kind: 'prevention',
  openers: words('避免 避免了 避免了被 杜绝 防止 以防 免受 远离 拒绝 预防 免于 免遭 谨防 防'),
  fillers: words('出现 发生 被 任何 皮肤 出 了 再次 再 引起 造成'),
  most: 2,
}

const trailing: Denial = {
  name: 'trailing',
  kind: 'existence',
  side: 'after',
  openers: words(
    '没有 没 无 不存在 没有出现 没有发生 没有遇到 没有接到 没有收到 没出现 没发生 没接到 没遇到 没收到 谈不上 算不上 倒不至于 倒是没有 倒没有 不存在的 的可能性不大',
  ),
  fillers: words(
    '电话 短信 现象 情况 反应 味道 问题 的 之类 之类的 什么的 这些 都 也 完全 根本 一概 从来 一点 一个 一次 过 了 哦 呢 呀 啊 出现 发生 遇到 接到 收到 过的 那些 倒是 倒 是 一条 一只',
  ),
  most: 4,
  closes: true,
}

const worry: Denial = {
  name: 'worry',
  kind: 'worry',
  openers: words('以为 担心 怕 怀疑 生怕 害怕 还以为 本以为 顾虑 忐忑'),
  within: 5,
  unless: {
    words: words(
      '不是正品 非正品 不是真 不正品 果然 真的是假 确实是假 骗 差评 不满意 还是假 还是过敏 真过敏 真的过敏 失望',
    ),
    within: 34,
  },
  then: {
    turns: words(
      '结果 其实 但 发现 收到 后来 用了 用后 用过 吃了 没想到 还好 事实 现在 不过 实际 到货 看来 打开 拿到 验证 查 验 鉴定 扫码',
    ),
    outcomes: words(
      '没事 没问题 没有问题 正品 真货 是真的 是真 真品 没有过敏 没过敏 完全没 根本没 不错 挺好 很好 放心 满意 多虑 想多了 没有出现 没出现 没有发生 没发生 没有任何 什么事都没 都没有 没有异常 很新鲜 新鲜 好用',
    ),
    within: 34,
  },
}

const comparison: Denial = {
  name: 'comparison',
  kind: 'comparison',
  openers: words('比 不如 连 好于 强于 胜过 比起 好过 强过'),
  fillers: words(
    '一般的 那些 买的 普通 普通的 市面上的 市场上的 外面的 网上的 其他 其他的 一些 别的 这种 一般 有些 某些 的 路边 地摊 那种 市面上',
  ),
  most: 2,
}

const condition: Denial = {
  name: 'condition',
  kind: 'condition',
  openers: words('如果 要是 万一 若 假如 倘若 若是 如'),
  fillers: words('是 有 买到 发现 遇到 用了 吃了 再 真 真的 出现 收到 发生 被 了 你 我 会 不小心'),
  most: 3,
}

const promise: Denial = {
  name: 'promise',
  kind: 'promise',
  side: 'after',
  openers: words('十 三 四 百 五 罚十 万'),
  terms: words('假一赔 假一罚 退一赔'),
  unless: { words: words('骗 拒 没 不 假的 投诉 赔我 要求'), within: 14 },
  then: { outcomes: words('放心 保证 保障 承诺 信赖 大胆 踏实 安心'), within: 14 },
}

const intention: Denial = {
  name: 'intention',
  kind: 'intention',
  openers: words(
    `不想 不打算 不愿 不愿意 懒得 懒的 免得 不用 不必 没必要 不需要 不至于 用不着 犯不着 不值得 没空 没时间 没工夫 没精力 不屑 无意`,
  ),
  fillers: words(
    '去 再 找 来 跟你 跟你们 和你们 为这点事 因为这个 打 费劲 折腾 了 到 麻烦 走 什么 浪费时间 你们 你 申请',
  ),
  most: 3,
}

/** How Chinese takes words back (否定). */
export const negation: Negation = {
  negators: [],
  denials: [event, identity, symptom, honest, prevention, trailing, worry, comparison, condition, promise, intention],
  list: { connectors: words('、 和 或 或者 及 以及 与 跟 / 也没有 也没'), within: 8 },
  pseudo:
    words(`是不是 会不会 有没有 能不能 要不要 不得不 能不 能不能 不能不 不会不 不可能不 没想到 想不到 不知道 不知 不晓得 说不定 保不准 保不齐 不仅 不但 不光 不只 不止 不就是 难道不是 岂不是 何尝不是 这不是
    那不是 可不是 还不是 不是说 不是一般 不是第一次 没完 没法 没办法 没天理 没收到 没良心 没过多久 没多久 没几天 没两天 没一会 没吃几 没喝几 没用几 没到 没送 无良 无耻 无语 无疑 无论 无所谓 无奈 无非 无缘无故 无故 没错
    不错 未必 该不会 不会是 别不是 不会又 不会真 没诚信 没素质 没人管 没人理 没人性 毫无疑问 毫无诚信 毫无人性 要不是 差点没 差一点没 险些没 几乎没 不想说 没处 没地方 非常 非得 非要 除非 是非 没吃完 没用多久
    没有一个不是 没有不 无一不 无不 不是我 不是因为 若无 无法 不管 不只是 不光是 就不是 除了 说不是 如此 如下 如今 例如 比如 如同 不如说 连续 连锁 连接 连忙 一连 接连 对比 相比 比较 比例 未免 未来 无比 防不胜防 不防`),
  clauseBreaks: '，。！？；：,.!?;:\n…～~()（）【】「」“”',
  questionEndings: ['吗', '嘛', '么', '吧', '?'],
}
