import type { CueSet } from '../../../text/lexicon/lexicon.ts'
import { words } from '../../words.ts'

/** Lists of words that the families of terms ask for. */
export const familyCues: { readonly [name: string]: CueSet } = {
  /** It was eaten or drunk. */
  eaten: {
    words: words(
      '吃完 吃了 吃过 吃后 吃的 吃到 喝了 喝完 喝过 喝后 的饭 的菜 的餐 外卖 聚餐 晚餐 午餐 早餐 海鲜 蛋糕 烧烤 火锅 麻辣烫 奶粉 牛奶 酸奶 套餐 自助餐 餐厅 食堂',
    ),
  },
  /** What spoils. */
  perishable: {
    words: words(
      '肉 鸡 鸭 鱼 虾 蟹 蛋 饭 粥 奶 豆浆 豆腐 馒头 包子 馅 肠 面包 蛋糕 寿司 凉皮 米线 面条 饼 菜 汤 丸 贝 排骨 三明治',
    ),
  },
  /** What swells when it spoils. */
  packed: { words: words('牛奶 酸奶 奶盒 盒奶 豆浆 罐头 真空 果汁 饮料 香肠 火腿 包子皮 奶') },
  /** Things with current or heat in them. */
  powered: {
    words: words(
      `充电 插头 插座 插线板 插排 插上 插电 电源 电线 电池 数据线 手机 电脑 平板 电视 冰箱 洗衣机 空调 热水器 热水壶 水壶 电水壶 吹风机 电热 微波炉 烤箱 电饭 充电宝 充电器 电动车 电瓶 灯泡 取暖器
      按摩仪 卷发棒 直发器 路由器 外壳 底座 水龙头 花洒 洗澡 床单`,
    ),
  },
  /** Parts of a car that lives hang on. */
  carParts: {
    words: words(
      '刹车 方向盘 轮胎 安全带 气囊 油门 变速箱 车子 汽车 车辆 高速 转向 底盘 发动机 安全座椅 儿童座椅 车轮 悬挂 制动',
    ),
  },
  child: { words: words('宝宝 孩子 小孩 儿子 女儿 娃 婴儿 幼儿 小朋友 学生 老人 我妈 我爸 孕妇') },
  /** The body, and what swells on it. */
  flesh: {
    words: words(
      '脸 皮肤 眼 嘴 脖 头皮 手 腿 脚 背 身上 胳膊 耳 鼻 喉 牙 肚 腰 头 膝 肘 臂 下巴 宝宝 孩子 儿子 女儿 老婆 老公 我妈 我爸 老人',
    ),
  },
  inLift: { words: words('电梯 轿厢 升降机 缆车 过山车 扶梯') },
  belongings: {
    words: words(
      '现金 钱包 相机 项链 首饰 戒指 手表 名表 手机 电脑 笔记本 平板 护照 证件 耳机 行李 箱子 背包 挎包 包里 贵重 财物 寄存 保险箱 抽屉 房间 柜子 车里 后备箱 包裹 金条 手镯 电瓶 我的包 他的包 她的包 我的钱 客人的钱 顾客的钱 我的东西 客人的东西 了东西',
    ),
  },
  /** Somebody does it to the customer. */
  aggressor: {
    words: words(
      '骑手 外卖员 送餐 快递 司机 保安 服务员 店员 老板 店主 经理 员工 工作人员 客服 师傅 安装工 房东 中介 教练 护士 医生 乘务 空姐 商家 卖家 男人 男的 陌生 邻居 他们 差评 催单',
    ),
  },
  /** Said of what the scales show, when they show less. */
  short: { words: words('只有 才 不到 不足 不够 少了 差了 缺 没到 少一 少半 少两 少三 根本没 远远') },
  units: { words: words('斤 克 公斤 千克 kg 毫升 ml 两重 g') },
  /** What it was sold as. */
  claimed: {
    words: words(
      '说是 写着 写的 标着 标的 标注 号称 宣传 明明 其实 根本 竟然 居然 结果 承诺 保证 当成 冒 真皮 纯棉 实木 纯银 足金 纯羊毛 羊绒 牛排 原切 有机 野生 进口 现做 手工',
    ),
  },
  newness: {
    words: words('全新 新机 新的 新手机 新电脑 手机 电脑 平板 笔记本 机器 相机 刚买 买的 收到 到手 拆开 打开 发来'),
  },
  /** Nobody asked for it. */
  unasked: {
    words: words(
      `没有提示 没提示 没有任何提示 没有任何通知 没通知 没告知 没经 未经 没同意 没有同意 没办过 没办理 没开通 没订 没下过 没买过 没用过 没授权 从没 从未 从来没 莫名 无缘无故 无端 平白无故 稀里糊涂 不知情 不知道 不知不觉 偷偷
      擅自 私自 悄悄 取消订阅 取消续费 取消会员 取消后 取消之后 取消了还 注销后 关闭后 退订后 解绑后 已经取消 早就取消 两次 三次 重复`,
    ),
  },
  notReturned: {
    words: words(
      '不退 不还 没退 拒退 不给退 不肯退 不予退 找不到人 找不着人 要不回 退不了 退不回 没还 不返还 不退还 人都找',
    ),
  },
  /** How goods are proved. */
  checked: {
    words: words('防伪 扫码 官网 专柜 鉴定 验货 条形码 条码 序列号 串码 真伪 正品 官方 旗舰店 二维码 保修卡'),
  },
  premises: {
    words: words(
      '酒店 宾馆 房间 设施 家具 装修 地毯 毛巾 浴巾 床单 大堂 楼 房子 客房 卫生间 沙发 老城 景区 店面 环境 餐具',
    ),
  },
  /** Papers and rights that run out without harm. */
  papers: {
    words: words(
      '优惠券 优惠卷 券 积分 会员 护照 身份证 签证 链接 活动 保修 质保 流量 话费 红包 代金 优惠 密码 验证码 二维码 订单 套餐 退货 提醒 时效 申请 门票 车票',
    ),
  },
  /** It came back, or was only left behind. */
  returned: {
    words: words('捡到 失而复得 送还 送回 归还 找回 拾金不昧 找到了 还给 忘在 忘记拿 落在 遗忘 寄给我 快递给我 保管好'),
  },
  /** It is told, not lived. */
  story: {
    words: words(
      '剧情 小说 书中 书里 这本书 本书 情节 电影里 电影中 影片 主角 题材 电视剧里 推理 悬疑 动画片 特效 教材 辅导书 读物 写作 作者 连载 番外 游戏里',
    ),
  },
  /** What bubbles without hurting anybody. */
  surfaces: { words: words('墙 漆 天花 涂层 贴膜 屏 地板 木板 胶 玻璃膜') },
  /** Somebody is accused before them. */
  accused: {
    words: words('投诉 举报 申诉 检举 控告 查处 曝光 管管 管一管 介入 彻查 严查 整治 取缔 告到 反映情况 查一查 告'),
  },
  lacking: { words: words('没有 没 无 未办 未取得 过期的 缺 拿不出 出示不了 伪造 假') },
}
