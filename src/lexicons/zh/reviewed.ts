import type { ReviewedBorders } from '../../text/borders/word-borders.ts'
import { words } from '../words.ts'

/** Decided by reading each term beside its five most frequent competitors; tools/words/borders.mjs lists them. */
export const reviewed: ReviewedBorders = {
  openRight:
    words(`告你 告他 违反消 触犯刑 涉嫌违 消费保 假一赔 退一赔 假一罚 起了红 脸上起 身上起 浑身痒 全身痒 身上痒 皮肤痒 骚痒 奇痒 眼睛疼 眼睛痛 头皮疼 头皮痛 起红点
    长霉 上霉 肉臭 菜臭 饭臭 蛋臭 腐味 药水味 煤气味 霉味 胃疼 胃痛 生蛆 长蛆 有蛆 白蛆 床虱 得癌 患癌 毒奶 假奶 皮革奶 问题奶 假品 仿品 仿货 假烟 假书
    假肉 假酒 是二手 像二手 旧机 不是新 非正品 误导人 误导客 蒙客 讹客 斩客 宰客 宰人 讹人 蒙人 诓人 坑人 讹我 跟踪我 电了我 多收我 乱收 乱扣 多扣 偷扣
    私自扣 擅自扣 莫名扣 无故扣 重复扣 重复收 乱扣费 乱收费 多收费 刷评 刷的评 盗刷 返现 扎伤 夹伤 送医 卡喉 带血 缺斤 短斤 少斤 不够斤 不足斤 不够秤 斤两不
    净重不 虚标 打顾客 动手打 偷东西 丢了钱 不敢喝 不敢住 怕炸 门没锁 没有锁 烂脸 烂肉 臭肉 长疱 胀袋 涨袋 爆胎 断轴 过夜菜 隔夜菜 小姐骚 误食 抽搐 擅自进
    擅自开 私自进 被确认收 就确认收 别人穿 别人退 向有关`),
  openLeft: words('用过的 次肚子 可以告 拆过的 像假 门没锁'),
  heads: '是有没不要会想去太很给才非就',
  harmless: words(
    `手指 手掌 手臂 手背 手心 手腕 手上 维修 返修 检修 试用 使用 你们 我们 他们 她们 房门 车门 家门 期货 打死 打伤 打骂 强横 出生`,
  ),
}
