import type { TermGroup } from '../../../text/lexicon/lexicon.ts'
import { except, words } from '../../words.ts'

const byThemselves: TermGroup = {
  category: 'fraud',
  tier: 'strong',
  negatable: false,
  terms: words(
    `自己确认物流 自己确认送达 自己确认完成 自己点送达 自己点完成 自己点了送达 自己点了完成 自己点签收 就点送达 就点了送达 就点完成 就点了完成 就点了已送达 就点了签收 就确认完成 就确认送达 骑手自己点 送餐员自己点 快递员自己签 快递自己签 还没送就点 没送就点 
    人没到就 饭没到就 餐没到就 货没到就 还没到就点 还没到就确认 还没到就显示 情况下就确认 情况下点击 冒领 被人冒领 伪造签名 伪造签收`,
  ),
}

/** The customer put it on scales. */
const weighed: TermGroup = {
  category: 'fraud',
  tier: 'strong',
  negatable: false,
  near: { cues: 'short', within: 12 },
  terms: words('一称 称下来 称了 称重 过秤 过称 上秤 上称 电子秤 复秤 复称 实重 净含量 净重'),
}

const lessThanSaid: TermGroup = {
  category: 'fraud',
  tier: 'strong',
  negatable: false,
  near: { cues: 'units', within: 8 },
  terms: words(
    '实际只有 实际才 实际不到 实际不足 实际就 其实只有 其实才 其实不到 到手只有 到手才 到手不到 总共就 总共才 总重才 总重不到 合计才 连皮才 带箱才 带皮才 去皮才 去皮只有',
  ),
}

const numbers = '一 半 两 二 三 四 五 六 七 八 几 好几 1 2 3 4 5 6'.split(' ')
const missingWeight: TermGroup = {
  category: 'fraud',
  tier: 'strong',
  negatable: false,
  terms: [
    ...['少了', '差了', '缺了', '短了'].flatMap((verb) => numbers.map((number) => `${verb}${number}斤`)),
    ...numbers.slice(0, 6).map((number) => `连${number}斤都`),
    ...words('分量差 份量差了 斤数不够 斤数不对 斤数不足 重量不对 重量不符 重量差 斤两差 以小重大 少称 缺重'),
  ],
}

const substitute: TermGroup = {
  category: 'fraud',
  tier: 'strong',
  near: { cues: 'claimed', within: 14 },
  terms: words(
    '人造革 合成革 化纤 涤纶 腈纶 合成肉 拼接肉 拼接的 复合板 密度板 镀金 镀银 仿皮 勾兑 香精勾 冷冻肉 预制菜 养殖的 普通菜 人造的 染色的 植脂末',
  ),
}

/** Somebody had it before. */
const hadBefore: TermGroup = {
  category: 'fraud',
  tier: 'strong',
  near: { cues: 'newness', within: 14 },
  terms: words(
    `别人的照片 别人的通话 别人的账号 别人的信息 别人的指纹 别人的资料 有照片 已使用 通电次数 开机次数 使用时长 闹钟都设 闹钟被设 闹钟什么被设 上一个用户 上个用户 前任用户 封条是开 封条被 封口是开 开过封 拆过封 拆封痕迹 被动过 换过屏
    换过电池 被换了 拆修 有指纹印 满是指纹 使用的痕迹 用过的痕迹 磨损痕迹 贴过膜 贴好了`,
  ),
}

const likeUsed: TermGroup = {
  category: 'fraud',
  tier: 'strong',
  unless: { cues: 'premises', within: 14 },
  terms: [
    ...words(
      '像用过 像是用过 用过一样 用过似的 好像用过 感觉用过 感觉像用 像被用过 被用过 都是旧的 是个旧的 发来旧的 寄来旧的 给我旧 旧机子 不是新的',
    ),
  ],
}

const notProven: TermGroup = {
  category: 'fraud',
  tier: 'strong',
  negatable: false,
  near: { cues: 'checked', within: 12 },
  terms: words(
    '查无此 查不到 查不出 被查过 次查询 查过二 查过十 查过三 无效 扫不出 扫不了 验不出 验不了 不是他们家 不是他家 说不是 鉴定为假 为假 不通过 没通过 不存在 对不上 不一致 没有记录',
  ),
}

const money: TermGroup = {
  category: 'fraud',
  tier: 'strong',
  negatable: false,
  near: { cues: 'unasked', within: 16 },
  terms: words(
    '扣了 扣我 扣钱 扣费 扣款 被扣 续费 少了钱 扣掉 扣走 扣除 收我钱 增值业务 增值服务 开通了会员 多出十 多出几 少了2 少了1 少了几',
  ),
}

const moneyPlainly: TermGroup = {
  category: 'fraud',
  tier: 'strong',
  terms: words(
    `扣了我两次 扣我两次 扣了两遍 扣两遍 扣了三次 收了我两次 收我两次 付了两次 刷了两次 重复收费 重复扣款 偷偷续费 偷偷收 自动续费没提示 还在继续扣 继续扣钱 继续扣费 还在扣 一直扣 每个月扣我 每月扣我 月月扣 钱就没了 钱被扣 钱却被扣 钱被划走 被转走 被盗刷 套我验证码 套取 骗取
    收钱不 收了钱不 收了钱就 收完钱 拿了钱不 拿了钱就 拿钱跑 钱给了不 给了钱不 卷钱 卷走 人去楼空 人就消失 人间蒸发 把我拉黑 拉黑我 直接拉黑 被拉黑 关门跑 店都关了 店铺都注销`,
  ),
}

const deposits: TermGroup = {
  category: 'fraud',
  tier: 'strong',
  negatable: false,
  near: { cues: 'notReturned', within: 12 },
  terms: words('押金 定金 订金 保证金 预付款 预付卡 储值卡 充值卡'),
}

const tricks: TermGroup = {
  category: 'fraud',
  tier: 'strong',
  terms: [
    except('被误导', '被误导到'),
    ...words(
      `先把价格抬 把价格抬高 价格抬高 先涨后降 先涨再降 先涨后打 虚假优惠 虚假打折 假优惠 假打折 假折扣 假活动 假促销 虚标原价 里程表被 里程被调 调过里程 表被调 调过表 改过里程 假评 自己刷的 自己发的好评 全是商家自己 都是商家自己 好评都是自己
      误导我 误导了 误导性 的误导 受误导 诱骗 哄骗 拐骗 蒙骗 诓骗 坑蒙 被蒙了 被懵 蒙了我 蒙钱 蒙咱 栽赃 诬陷 诬赖 冒名 顶替 假公章 假合同 假证书 假中介 假房源 虚假房源 虚假招聘 虚假中奖 刮奖骗 杀猪盘 刷单骗 钓鱼网站 钓鱼链接 钓鱼短信 山寨网站 假官网 假网站 空包 发空包 空盒子 寄空盒`,
    ),
  ],
}

/** Deceit by what was done (欺诈手法): paper deliveries, short weight, used goods, money taken unasked. */
export const deceit: readonly TermGroup[] = [
  byThemselves,
  weighed,
  lessThanSaid,
  missingWeight,
  substitute,
  hadBefore,
  likeUsed,
  notProven,
  money,
  moneyPlainly,
  deposits,
  tricks,
]
