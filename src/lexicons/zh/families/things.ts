import type { TermGroup } from '../../../text/lexicon/lexicon.ts'
import { except, words } from '../../words.ts'

const heat: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'powered', within: 12 },
  terms: [
    except('打火', '打火机 打火锅'),
    except('带电', '带电脑 带电池 带电源 带电视 带电话 带电量 带电商'),
    ...words(
      `冒火星 火星子 溅火 喷火 熏黑 烧黑 烧了个 烧出 烧穿 烧着 烧糊 烧化 烧熔 熔化 烤焦 糊味 焦味 焦糊 胶皮味 麻得 电得 电了 麻酥酥 烫得冒泡 烫得起泡 炸开 炸裂 炸响 爆开 砰的一声 嘭的一声 膨胀 漏液 裸露`,
    ),
  ],
}

const onTheRoad: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'carParts', within: 10 },
  terms: words(
    `踩不下去 踩不动 踩不住 踩到底 锁死 抱死 打不动 失灵 失效 往前窜 往前冲 自己加速 突然加速 突然刹 断裂 断开 断了 爆了 脱落 掉下来 飞出去 弹不出 没弹出 没弹开 没打开 没有打开 没爆开 扣不上 扣不紧 卡不紧 松脱 自己弹开 扣不住`,
  ),
}

/** What small hands and throats should not meet. */
const smallThings: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'child', within: 14 },
  terms: words(
    `吞下 吞了 吞进 误吞 吞到 吸进 卡住 卡在喉 卡到 呛到 噎到 噎住 勒到 勒住 勒脖 夹了手 夹住手 扎嘴 磕伤 磕到 磕了 磕掉 摔下 摔出 摔了 翻下 翻车 侧翻 掉下床 溺水 淹 烫了 刮破 划破 割到 中招 铅超标`,
  ),
}

const hurt: TermGroup = {
  category: 'safety',
  tier: 'strong',
  terms: [
    ...words(
      `摔断 摔骨折 摔破头 摔到头 摔到腰 磕到头 磕破头 磕掉牙 崩掉牙 崩了牙 撞到头 砸到头 砸了头 砸到我 扭伤 扭到脚 崴了脚 崴脚 闪了腰 缝了三针 缝了几针 割破手 割流血 划出血 扎出血 磨出血 出了血 流了好多血 血流不止 差点淹死
      差点摔死 差点出事 差点要了命 差点要了 差点被撞 差点撞 差点烧 差点着火 差点引起火 差点窒息 差点噎 摔死 淹死 砸死 撞死 烧死 呛死 没有救生员 化学灼伤 烧灼感 烫起泡 烫红了 烫掉皮`,
    ),
  ],
}

/** Swollen, sore, weeping: said of the body. */
const sore: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'flesh', within: 6 },
  terms: [
    except('肿', '肿么 臃肿 消肿 浮肿 去肿 防肿 水肿 红肿'),
    ...words('充血 睁不开 流脓 化脓 流黄水 起水泡 留疤 破相 发炎 溃疡 灼烧 烧得疼 火烧火燎 刺疼 针扎 一直流泪 '),
  ],
}

const lifts: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'inLift', within: 10 },
  terms: words('突然下坠 往下坠 直接下坠 急速下坠 急坠 急降 困在 被困 困住 关在里面 夹人 夹住 突然停'),
}

const shatter: TermGroup = {
  category: 'safety',
  tier: 'strong',
  terms: words(
    '玻璃自爆 玻璃突然碎 玻璃门碎 玻璃突然爆 玻璃炸 炸了一地玻璃 天花板掉 吊顶掉 吊灯掉 灯掉下来 柜子倒 衣柜倒 行李架掉 架子倒 护栏松 护栏断 床塌 椅子断 凳子断 梯子断 椅子塌 塌了下来 砸下来 掉下来砸 煤气灶漏气 一屋子煤气 ',
  ),
}

/** What burns, breaks and hurts (产品安全). */
export const things: readonly TermGroup[] = [heat, onTheRoad, smallThings, hurt, sore, lifts, shatter]
