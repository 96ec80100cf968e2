import type { CheckedTaxonomy } from '../../../outer-loop/topics/check-taxonomy.ts'
import { except, words } from '../../words.ts'
import { checked, chinese, failures, faults, judged, things } from './shared.ts'

/** What stands beside a length of time that was too long. */
const waited = words('等 才 送 到 晚 超时 迟 收到 下单 用了 配送 没来 半天 拿到 取餐 订 花了 快递 物流 发货')

/**
 * What customers of shops and of delivery talk about (零售与外卖主题): a beginning to build one's own on.
 *
 * @example
 * tagTopics(zhRetailTopics)('送了两个小时').topics.map(({ topic }) => topic) // => ['delivery-time']
 * zhRetailTopics.topics['delivery-time'].title // => '配送时效'
 * @source A2.15
 */
export const zhRetailTopics: CheckedTaxonomy = checked({
  id: 'zh-retail-topics',
  version: '1.0.0',
  source: 'A2.15',
  threshold: 2,
  topics: {
    'delivery-time': { title: '配送时效' },
    quality: { title: '口味品质' },
    'order-accuracy': { title: '漏送错送' },
    'portion-price': { title: '份量价格' },
    hygiene: { title: '卫生安全' },
    packaging: { title: '包装洒漏' },
    service: { title: '服务态度' },
    'goods-quality': { title: '商品质量' },
    authenticity: { title: '真伪与描述' },
    returns: { title: '退换退款' },
  },
  vocabularies: [
    chinese(
      [
        faults(
          'delivery-time',
          4,
          `太慢 很慢 超级慢 超慢 慢死 真慢 非常慢 特别慢 有点慢 比较慢 好慢 慢得 越来越慢 最慢 慢了 速度慢 送得慢 送的慢 送餐慢 配送慢 发货慢 物流慢 快递慢 时间长 时间太长 时间久 太久 好久 久等 送晚 晚了 太晚 来晚 晚到 迟到
          超时 延误 延迟 拖延 等了 等待 半天才 才收到 才到 才送 才来 才发货 等得 等的`,
        ),
        faults(
          'delivery-time',
          3,
          '慢 凉了 凉透 冰凉 冷掉 冷了 都凉 已凉 小时才 分钟才 个多小时 半个小时 俩小时 饿死 饿坏 饿晕 饿瘪 坨 凉的',
        ),
        failures(
          'delivery-time',
          4,
          '没准时 不准时 不快 不及时 没及时 还没到 没送到 没送来 未送到 迟迟没 迟迟不 不按时 没按时 没按规定时间 不是准时 不发货 没发货 未发货',
        ),
        judged('delivery-time', 3, '小时 分钟 个小时 钟头', 'waited', 4),
        judged('delivery-time', 3, '配送 送餐 速度 物流 送货 快递 发货 时间'),
        faults('delivery-time', 3, '很晚 比较晚 有点晚 晚上才 超长 催了 下单 久得 一团 化了 融化 点才 有点长'),
        faults(
          'quality',
          4,
          `难吃 难喝 太咸 很咸 咸死 好咸 太淡 很淡 太甜 太辣 很辣 好辣 油腻 太腻 太酸 太干 很干 太硬 很硬 又硬 咬不动 夹生 太肥 肥肉 糊了 烧糊 烤糊 太软 太烂 太老 怪怪的 有点怪 腥味 太腥 不入味 变味 串味 没味 
          太苦 干巴 粘糊 不脆 难以下咽 没法吃 不新颖 口感差 味道怪 味怪 太厚 皮厚  淡而无味 油大 油很大  很油 油多 特别油 酱多 差远了 差太远 差得远 没法比 失水准 水准下降 水平下降`,
        ),
        failures(
          'quality',
          4,
          '不如以前 不如上次 不如第一次 没以前好吃 没有以前好吃 没之前好吃 不好吃 不好喝 不太好吃 不是很好吃 不怎么好吃 没有味道 吃不惯 不习惯 不香 没入味 没放盐 没盐 不合口味 不正宗 不喜欢 不想吃 不地道 没熟透 不够味 没胃口 不对味 不太喜欢 不咋好吃 不怎么好喝 没什么味 没有什么味 没啥味 没别的味道 没香味 没有香味 没有滋味 没嚼劲 嚼不动 嚼不烂 咬不烂 没有食欲 不合胃口 不如从前 大不如前',
        ),
        judged(
          'quality',
          4,
          '味道 口味 口感 品质 菜品 菜 饭 粥 面 汤 饼 肉 咖啡 蛋糕 食材 味儿 卷饼 披萨 奶茶 料 食物 吃的',
        ),
        faults('quality', 2, '怎么吃 咸 淡 腻 硬 太油 有点苦 发苦 太浓 软了 太黏 太多了 放的太多 太稀'),
        faults('quality', 1, '辣 油 酸'),
        failures(
          'order-accuracy',
          6,
          `没给 没送 没有送 漏送 少送 忘送 忘了送 送错 拿错 发错 弄错 搞错 错了 忘记放 忘了放 忘放 没放 没带 没加 没有给 没按 不按 没看备注 没有按 少给 漏了 少了一 落了 缺了 没收到 没补 补送 没见到 没看到
          忘带 忘拿 忘给 没写 没有赠送 没注明 没发 少发 漏发 错发 没有加 不是我点的 不是我订的 不是我定的 不是我要的 不是点的 不见了 没有配送 没配送 没有全部 送的不是 给的不是 来的不是 少一 少了个 少两 只送 只给 没提供 不给筷 没要 送成了 怎么没有 根本就没有 根本没有 压根没`,
        ),
        faults(
          'order-accuracy',
          5,
          '还是放了 还是加了 结果还是 忘了 忘记 弄成 送成 换成 就换了 备注 注明 说了不要 说不要 不要辣 要求 特意说 点的是 我要的 要的是 说好的 订的是 定的是 不吃辣 不能吃辣 换餐 给换了 给我换 变成了',
        ),
        things(
          'order-accuracy',
          1,
          4,
          '发票 餐具 筷子 勺子 汤勺 叉子 吸管 番茄酱 饮料 可乐 赠品 小菜 酱料 调料包 零钱 纸巾 手套 说明书 配件',
        ),
        faults(
          'portion-price',
          5,
          `量少 量小 量不足 太少 少的可怜 少得可怜 有点少 偏少 很少 种类少 种类好少 品种少 选择少 太小 很小 巨小 越来越少 减量 缺斤短两 太贵 很贵 好贵 有点贵 偏贵 贵了 还贵 又贵 价贵 不便宜 涨价 价格高 坑钱
          太坑 坑爹 坑人 不划算 飙升 运费高 配送费 送餐费 起送价 性价比低 亏了 比较少 少了许多 不实惠 价格贵 肉少`,
        ),
        failures('portion-price', 5, '不值 没吃饱 吃不饱 不够 没几块 没几个 看不见 没多少 几乎没有 里面没有 没有肉'),
        judged('portion-price', 5, '性价比 价格 分量 份量 菜量 价钱'),
        faults(
          'hygiene',
          7,
          `有虫 粘着虫 爬虫 味不对 味道不对 拉肚子 闹肚子 坏肚子 肚子疼 肚子痛 肚子不舒服 腹泻 食物中毒 虫子 小虫 蟑螂 苍蝇 头发 异物 臭了 发臭 肉臭 腐味 带血 是血 地沟油 蔫了 蔫的 坏油 陈米 劣质 臭味 馊了 馊味 变质 吃坏 肉坏 菜坏 发霉 霉味 过期 太脏 很脏 脏兮兮 生的 剩饭 剩菜 剩的 隔夜 恶心死 钢丝 毛发 发黑 蛋壳
          腐烂 烂了 有毛 烂菜叶 烂叶 石块 石子 沙子 臭的 都坏了 都是坏的`,
        ),
        failures(
          'hygiene',
          7,
          '不卫生 不干净 不新鲜 不太新鲜 不是很新鲜 没煮熟 没熟 没有熟 没烤熟 不熟 不太干净 没洗干净 没做熟',
        ),
        judged('hygiene', 7, '卫生 新鲜'),
        faults(
          'packaging',
          7,
          `洒了 撒了 洒出来 撒出来 全洒 全撒 都洒 都撒 漏出来 漏汤 漏了一 溢出来 流出来 包装破 破了 压坏 压扁 摔坏 碎了 弄到杯子外面 粘在一起 粘成 洒得 撒得 洒的 撒的 包装简陋 包装太差 摔烂 压烂 破损 变形 漏液 撒到 洒到 洒一 撒一`,
        ),
        judged('packaging', 7, '包装 餐盒 盒子 外包装 包裹 袋子'),
        faults(
          'service',
          4,
          ` 态度差 态度极差 态度很差 态度太差 态度非常差 服务差 服务太差 服务很差 爱理不理 爱答不理 不耐烦 骂人 凶 推来推去 踢皮球 推脱 推诿 敷衍 打不通 没人接 没人管 无人接听 挂电话 自己取 自己去取 自取 下楼取 楼下取 下去取 确认收到 确认送达
          取消订单 退单 送丢 丢了 不靠谱 效率低 效率太低 效率差 到楼下 楼下拿 已完成 完成了 没素质 不负责任 无人理 催单 投诉 态度恶`,
        ),
        failures(
          'service',
          4,
          '不送上楼 不送到 没人理 不接电话 不回复 没回复 不理人 不理睬 不解决 没人回 找不到人 不认路 态度不好 不负责 没态度 不送餐 不上楼 无法配送 没送怎么 都没送 没送就 没给送餐',
        ),
        judged('service', 4, '服务 态度 客服 送餐员 外送员 快递员 骑手 小哥 商家 店家 卖家 售后 配送员 店员'),
        faults('service', 2, 'app 系统 软件'),
        faults(
          'goods-quality',
          4,
          `质量差 质量太差 质量很差 质量不行 坏的 用坏 易坏 坏了 裂了 开裂 裂开 掉色 褪色 起球 开线 开胶 脱线 掉漆 掉毛 划痕 瑕疵 次品 残次 粗糙 死机 黑屏 花屏 蓝屏 卡顿 闪退 发热 发烫 噪音大 异响 掉页 缺页 漏水 生锈 刺鼻 气味大 味道大 异味
          掉电快 耗电快 缩水 太薄 偏小 偏大 质量问题 坏掉 线头 失灵 二手 翻新`,
        ),
        failures(
          'goods-quality',
          4,
          '不耐用 不结实 不能用 没法用 打不开 开不了机 充不进 不出水 不制热 不制冷 不好用 不吸水 不合脚 不合身 没电',
        ),
        judged('goods-quality', 3, '质量 做工 材质 面料 布料 手感 屏幕 电池 印刷 纸张 音质 效果'),
        faults(
          'authenticity',
          5,
          '假货 假的 山寨 盗版 仿品 冒牌 高仿 水货 骗人 欺骗 上当 虚假 图片不符 货不对板 描述不符 色差 夸大 忽悠 误导 宣传不符',
        ),
        failures('authenticity', 5, '不是正品 不像正品 不是正版 不符 不是一个颜色 不是原装'),
        { ...failures('authenticity', 5, ''), terms: [except('不一样', '口味不一样 味道不一样 人不一样')] },
        faults(
          'returns',
          5,
          '退货 退款 换货 退钱 不给退 不退 不让退 退不了 拒绝退 运费险 退换 退回去 维修 返修 保修 差价 ',
        ),
      ],
      { waited },
    ),
  ],
})
