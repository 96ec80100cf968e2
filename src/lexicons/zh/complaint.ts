import type { Lexicon } from '../../text/lexicon/lexicon.ts'
import { except, words } from '../words.ts'

/**
 * Words that show a complaint (投诉线索): a grievance by itself, hints that need a second, and praise that weighs against them.
 *
 * @example
 * complaintCuesIn(standardComplaintCues)('空调制冷效果不佳，售后不管').isComplaint // => true
 * @source A3.15, A4.1
 */
export const zhComplaints: Lexicon = {
  id: 'zh-complaints',
  version: '1.0.0',
  source: 'A4.1',
  categories: {
    grievance: { decides: false, negatedBy: ['existence'] },
    hint: { decides: false, negatedBy: ['existence'] },
    praise: { decides: false, negatedBy: ['existence', 'not'] },
  },
  groups: [
    {
      category: 'grievance',
      tier: 'strong',
      terms: [
        ...words(`售后不管 不管不问 没人管 没人理 没人处理 没人接 没人回 没人解决 无人处理 无人接听 无人理会 不处理 不予处理 不给处理 不解决 没解决 没有解决 未解决 得不到解决 一直没有答复 没有答复 不答复 不回复 没有回复 没有回应 不理人 不搭理 爱理不理
          推诿 推脱 推卸 踢皮球 敷衍 应付了事 不作为 不负责任 不负责 态度恶劣 态度差 态度极差 态度很差 态度太差 态度不好 态度非常差 态度极其 态度冷淡 服务差 服务太差 服务很差 服务极差 服务不好 服务态度差 恶劣 差劲 劣质 极差 太差 很差 最差 差死 差到 特别差 非常差 真差 超级差 差评 差的要死 一塌糊涂
          效果不佳 效果差 效果不好 不制冷 不制热 不加热 制冷差 制热差 坏了 又坏 坏掉 坏的 失灵 死机 闪退 卡顿 卡死 崩溃 黑屏 无法使用 用不了 不能用 打不开 连不上 没反应 登不上 登录不了 无法登录 付不了 充不进 报错 质量差 质量问题 质量太差 质量不行 质量不好 质量很差 质量堪忧 粗糙 做工差 不好用 难用 没用 不管用 不好吃 难吃 难喝 很难吃 没熟 不新鲜 馊 变质 发霉 异味 有股怪味 破损 破了 漏水 漏了 洒了 撒了 噪音大 脱胶 开裂 掉色 起球
          太慢 慢死 超慢 巨慢 很慢 特别慢 慢的要死 慢得要死 迟迟不 迟迟没 迟到 超时 送错 少送 漏送 没送 错送 少了一 没收到 没有收到 还没收到 没到货 不发货 还没到 还没发货 没给 忘给 忘了给 没有送 缺斤 拖了 拖延 一拖再拖 等了半天 等了好久 等了很久 等了快 等了一个 等了两个 两个小时 三个小时 一个半小时 不退款 不给退 拒绝退 拒不 不肯退 乱收费 多收 乱扣 坑人 坑爹 欺骗 忽悠 虚假 投诉 举报 垃圾 失望 后悔 不满意 不满 气愤 生气 气死 愤怒 恶心 无语 郁闷 糟糕 糟心 闹心 心寒 寒心 忍不了 过分 太坑 黑心 奇葩 再也不 不会再 不再来 别买 别来 别去 大家别 不推荐 不建议 避雷 踩雷 拉黑 上当 呵呵 凉透 凉的 都凉 冰凉 冷冰冰 冷掉 都冷了`),
        except('冷的', '不冷的'),
        except('骗', '不骗'),
        except('烂', '灿烂 软烂 炖烂 烂漫 炖得烂 煮得烂 烂熟'),
        except('臭', '臭豆腐 不臭 臭鳜鱼'),
      ],
    },
    {
      category: 'hint',
      tier: 'strong',
      terms: [
        ...words(
          '不好 不行 不佳 不怎么 一般 太少 很少 太贵 太硬 太咸 太油 太辣 太淡 有点慢 慢了 慢 麻烦 不方便 不合理 不专业 不及时 不清楚 不够 不如 不值 失败 不热 凉了 冷了 没有了 忘了 错了 少了 有问题 出问题 希望改进 希望改善 能不能改 建议改 改进 什么情况 怎么回事 居然 竟然 结果 但是 却 催 退货 退款 换货 维修',
        ),
        except('差', '差不多 差点 差别 差异 出差 不差 相差 误差 差价 邮差'),
        except('难', '难得 不难 难忘 困难'),
      ],
    },
    {
      category: 'praise',
      tier: 'strong',
      terms: words(
        '好吃 好喝 不错 很好 挺好 蛮好 非常好 很快 挺快 超快 速度快 准时 及时 很棒 太棒 棒 给力 喜欢 满意 推荐 赞 热情 周到 实惠 值得 新鲜 好评 完美 感谢 谢谢 舒服 方便 划算 热心 耐心 专业 五星 一如既往 支持 点赞 辛苦 美味 香',
      ),
    },
  ],
  cues: {},
  negation: {
    negators: [
      {
        kind: 'existence',
        side: 'before',
        within: 2,
        words: words('没有 并没有 不是 不会 从不 从来不 从没 没 毫不 不算 并不 不用'),
      },
      { kind: 'not', side: 'before', within: 2, words: words('不 不太 不怎么 不够 不是很 没 没有 别 难 并不') },
    ],
    pseudo: words('是不是 不仅 不但 没想到 不得不 好不 要不是 不是一般 没几天 没多久 没用几 没办法 没法 不知道'),
    clauseBreaks: '，。！？；：,.!?;:\n…～~()（）',
    questionEndings: [],
  },
}
