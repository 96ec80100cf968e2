import type { TermGroup } from '../../text/lexicon/lexicon.ts'
import { except, words } from '../words.ts'

const skin: TermGroup = {
  category: 'safety',
  tier: 'strong',
  terms: [
    except(
      '过敏',
      '抗过敏 过敏体质 防过敏 过敏原 不过敏 过敏性鼻炎药 过敏源 价格过敏 过敏的人 过敏人群 易过敏肌 过敏肌可用 舒缓过敏',
    ),
    ...words(`红肿 肿起来 肿痛 红疹 皮疹 起疹 疹子 起了疹 红疙瘩 小疙瘩 起疙瘩 起了疙瘩 起了红 满脸包 脸上起 身上起 浑身痒 全身痒 身上痒
      皮肤痒 皮肤瘙痒 瘙痒 骚痒 奇痒 一身包 全身是包 浑身是包 长疱 溃烂 烂脸 皮肤病 皮炎 湿疹 荨麻疹 毁容 灼伤 灼热
      刺痛 肿了 红屁股 结痂 眼睛疼 眼睛痛 刺眼睛流泪 红点点 小红点 起红点 红斑 长痘 爆痘 头皮疼 头皮痛 头皮红 被咬了 咬了好多
      床上有虫 床上有蟑螂 床上有蚂蚁 床单上有虫 被子上有虫 被子里有虫 跳蚤 臭虫 床虱 虱子 螨虫`),
    except('起包', '起包装 一起包 起包裹'),
    except('全是包', '全是包装 全是包菜 全是包子 全是包心菜 全是包裹'),
    except(
      '水泡',
      '雨水泡 像水泡 水泡的 水泡了 热水泡 开水泡 温水泡 冷水泡 用水泡 水泡茶 水泡面 水泡脚 水泡澡 水泡着 水泡过 凉水泡 水泡壶',
    ),
  ],
}

const bubbles: TermGroup = {
  category: 'safety',
  tier: 'strong',
  unless: { cues: 'surfaces', within: 8 },
  terms: [
    except(
      '起泡',
      '起泡沫 起泡网 不起泡 起泡少 起泡多 容易起泡 难起泡 起泡快 起泡丰富 起泡力 起泡很 起泡不 起泡性 好起泡 起泡慢 不太起泡 很起泡 没起泡',
    ),
  ],
}

const illness: TermGroup = {
  category: 'safety',
  tier: 'strong',
  terms: [
    except('中毒', '电脑中毒 系统中毒 手机中毒 容易中毒 中毒软件 网络中毒 中毒太深 机器中毒 中毒了电脑 文件中毒'),
    except('肚子疼', '笑到肚子疼 笑得肚子疼 笑的肚子疼 饿得肚子疼 饿到肚子疼 饿的肚子疼 来例假肚子疼 经期肚子疼'),
    ...words(`拉肚子 次肚子 拉了肚子 拉稀 拉了一天 拉了一晚 拉了好几天 拉了几天 拉了一下午 拉了一夜 拉到虚脱 拉到脱水 跑肚 窜稀
      闹肚子 闹了肚子 闹了一晚 坏肚子 坏了肚子 吃坏了 肚子痛 肚子不舒服 肚子难受 肚子绞痛 肚子拉 肚子一直疼 胃出血
      又拉又吐 又吐又拉 肚痛 肚屙 屙呕 上吐下泻 腹泻 腹痛 呕吐 恶心想吐 恶心反胃 吐了一晚 吐了一天 急救 救护车 送医院 送医
      进医院 进了医院 跑医院 打点滴 打吊针 挂吊瓶 洗胃 昏倒 昏迷 休克 抽搐 呼吸困难 喘不过气 窒息
      喉咙痛 嗓子痛 嗓子疼 喉咙疼 高烧 细菌感染 流产 后遗症 误诊 医疗事故 手术失败`),
  ],
}

/** Complaints people also have of themselves: they count when the purchase is named as the cause. */
const illnessFromIt: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'cause', within: 12 },
  terms: [
    except('住院', '住院部 住院楼 住院小说 住院医'),
    except('输液', '输液管理 输液室'),
    except('挂水', '挂水果'),
    except('医院', '医院附近 医院旁 医院对面 医院食堂 医院门口 医院路'),
    except('胃疼', '饿到胃疼 饿的胃疼 饿得胃疼 饿得有点胃疼 饿的有点胃疼'),
    except('胃痛', '饿到胃痛 饿的胃痛 饿得胃痛'),
    ...words(
      '急诊 晕倒 胃不舒服 胃难受 肠胃炎 肠炎 掉头发 掉发 脱发 反胃 感染 发烧 头晕 头痛 头疼 身体不舒服 不舒服了',
    ),
  ],
}

const injury: TermGroup = {
  category: 'safety',
  tier: 'strong',
  terms: [
    except('带血', '鸡肉带血 肉带血 骨头带血 骨带血 鱼带血 牛排带血 鸡带血 还带血'),
    except('致命', '致命的问题 致命问题 致命缺 致命弱 致命伤 致命的缺 致命的弱 是致命的 致命诱惑 最致命 致命吸引'),
    except('烫伤', '烫伤膏 烫伤药 防烫伤 治烫伤'),
    except(
      '受伤',
      '心受伤 受伤的心 受伤的是 很受伤 真受伤 苹果受伤 机身受伤 好受伤 太受伤 受伤的水果 受伤的苹果 受伤的总是 内心受伤 感情受伤',
    ),
    ...words(`受了伤 弄伤 割伤 割破 割手 割到手 刮伤了手 划破手 划伤手 划了手 划到手 手划破 手割破 扎手 扎到 扎破 扎伤 扎进 刺破 刺伤 砸伤 砸到 砸破
      摔伤 摔了一跤 摔了一下 滑倒 跌倒 跌伤 绊倒 滑了一跤 摔下来 摔跤 烫到 烫了个泡 烧伤 夹伤 夹到 夹手 骨折 缝针 缝了 伤到 弄伤了 磕破 擦伤
      生命危险 生命安全 人身安全 人身伤害 人命关天 送命 丧命 毙命 致死 致残 伤亡 撞到人 撞了人 误食 卡喉 血迹 命都没了 差点没命`),
    except('伤人', '伤人心 伤人的话'),
    except('划伤了手', '划伤了手机'),
    except('摔倒', '摔倒地 摔倒就坏 一摔倒'),
    except('流血', '流血价 心在流血 心里流血'),
    except('出血', '出血本 大出血价 大出血了才'),
    except('撞伤', '有撞伤 撞伤的 都撞伤 碰撞伤'),
    except('出人命', '饿出人命 等出人命 慢出人命'),
    except('要人命', '要人命的 累得要人命 慢得要人命'),
    except('害人', '害人不浅的书 害人精'),
    except('死亡', '死亡之 死亡笔记 死亡小说 死亡的思考 面对死亡 关于死亡 死亡线 向死亡 死亡率小说'),
  ],
}

const poison: TermGroup = {
  category: 'safety',
  tier: 'strong',
  terms: [
    ...words(`毒死 毒害 毒奶 毒药 毒食品 毒大米 毒胶囊 剧毒 慢性毒 毒素 致癌 致癌物 癌症 得癌 患癌 胃癌 肝癌 白血病 结石 甲醛 三聚氰胺 三聚氰氨 黄曲霉
      皮革奶 皮革水解 重金属 苏丹红 地沟油 农药残留 农药超标 打农药 抗生素超标 激素超标 含激素 工业盐 工业酒精 塑化剂 有害物质 有害成分 有害健康 危害健康 损害健康
      影响健康 健康隐患 危害身体 损害身体 伤身体 坑害身体 对身体有害 对身体不好 对人体有害 超标 辐射大 打了蜡 化学药水 药水味 大肠杆菌 细菌超标 菌落
      防腐剂超标 添加剂超标 毒气 瓦斯外泄 瓦斯漏气 瓦斯味 煤气泄漏 煤气泄露 煤气中毒 漏煤气 煤气味 燃气泄漏 漏气了 一氧化碳 熏得头疼 熏得头痛 熏得头晕`),
    except('有毒', '电池有毒 有毒吧你 有毒吧这么 有病有毒'),
    except('荧光剂', '荧光剂检测合格 无荧光剂 不含荧光剂'),
    except('农药', '王者农药 农药店'),
    except('激素', '激素水平 生长激素药'),
  ],
}

const health: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'harm', within: 6 },
  terms: words('健康 身体 人体 生命'),
}

const fireAndPower: TermGroup = {
  category: 'safety',
  tier: 'strong',
  terms: [
    except('电到', '电到九 电到八 电到百 电到满 电到9 电到8 电到1'),
    except('失火', '失火似 失火一样'),
    except(
      '爆炸',
      '垃圾到爆炸 好吃到爆炸 要爆炸了一样 气到爆炸 气爆炸 信息爆炸 气得爆炸 好看到爆炸 爆炸好吃 难吃到爆炸 差到爆炸 爆炸性 爆炸头',
    ),
    except(
      '炸了',
      '气炸了 炸了毛 要爆炸了一样 炸了鸡 心态炸了 油炸了 肺都炸了 肺炸了 我炸了 炸了锅 炸了一 评论区炸了 等得都炸了 要炸了 快炸了 等炸了 炸了点 再炸了',
    ),
    // 火烧 is also a cake: excused only behind what is done to a cake and to no fire
    except('起火烧', '拿起火烧 吃起火烧 卖起火烧 买起火烧'),
    except('着火烧', '吃着火烧 啃着火烧 嚼着火烧 咬着火烧 卖着火烧 买着火烧'),
    except('自燃烧', '各自燃烧 独自燃烧'),
    ...words(`炸机 炸裂了 炸伤 爆裂 爆开了 鼓包 电池膨胀 电池鼓 自燃 着火 起火 着了火 起了火 冒火 冒火花 火花四溅 打火花 烧焦
      烧坏了插座 烧起来 烧了插座 烧毁 火灾 漏电 触电 电了我 电人 被电 电死 电了一下 电手 短路 跳闸 电击
      倒塌 坍塌 坠落 高空坠物 电梯故障 困在电梯 被困电梯 电梯掉 电梯坠 电梯停运关人 刹车失灵 刹不住 刹车失效 方向盘失灵 安全气囊没 气囊没弹 断轴
      突然熄火 高速上熄火 自动加速 追尾`),
    except(
      '冒烟',
      '气得冒烟 气的我都要冒烟 嗓子冒烟 气到冒烟 七窍冒烟 渴得冒烟 嗓子都冒烟 喉咙冒烟 气的冒烟 快冒烟 头顶冒烟 渴的冒烟',
    ),
    except('漏气', '包装漏气 气垫漏气'),
  ],
}

const onTheBody: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'body', within: 8 },
  terms: words('脱皮 蜕皮 破皮 火辣辣 发麻 烂了'),
}

const tingling: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'current', within: 12 },
  terms: words('麻手 麻麻的 酥麻 打手 麻一下 麻了一下 火花'),
}

const dread: TermGroup = {
  category: 'safety',
  tier: 'strong',
  negatable: false,
  terms: [
    except('没有消毒', '没有消毒剂 没有消毒水 没有消毒液'),
    except('不安全', '不安全感'),
    ...words(`怕吃坏 怕炸 会不会爆炸 不敢吃了 不敢再吃 不敢喝 不敢给孩子 不敢给宝宝
    不敢充电 不放心吃 不敢住 没有安全保障 没安全保障 没有安全感可言 没消毒 安全有问题 安全性有问题 安全性能有问题 安全性存在 安全存在 安全问题很大 不太安全 很不安全`),
  ],
}

const hazard: TermGroup = {
  category: 'safety',
  tier: 'strong',
  terms: [
    ...words(
      '消防通道 逃生通道 电线裸露 电线外露 安全隐患 消防隐患 卫生隐患 质量隐患 安全事故 安全得不到 不顾安全 安全没保障 安全堪忧 安全性差 安全性太差 存在危险 很危险 太危险',
    ),
    except('安全问题', '安全问题不用担心'),
    '隐患',
    except('问题奶', '成问题奶'),
    except('危险', '脱离危险 危险小说 危险关系 危险品 危险人物'),
    ...words(
      '食品安全 食物安全 饮食安全 食品卫生 问题食品 问题牛奶 问题产品 黑作坊 病死猪 死猪肉 死鸡 臭肉 烂肉 僵尸肉 吃坏人',
    ),
  ],
}

const spoiled: TermGroup = {
  category: 'safety',
  tier: 'strong',
  terms: [
    except(
      '发霉',
      '发霉的味道 发霉味 发霉气味 发霉的气味 股发霉 墙壁发霉 墙发霉 房间发霉 墙角发霉 被子发霉 地毯发霉 墙纸发霉 天花板发霉 浴室发霉',
    ),
    ...words(
      '霉变 肉臭 肉发臭 肉有点臭 肉都臭 菜臭 饭臭 蛋臭 腐臭 腐味 粥坏了 肉坏了 饭坏了 菜坏了 奶坏了 虾坏了 胀袋 胀包 涨袋 涨包 长霉 上霉 霉菌 霉烂 长白毛 长绿毛 绿毛 变质 馊 酸臭 变味了 有异味不敢 腐烂变质 生蛆 长蛆 有蛆 蛆虫 白蛆 生虫子 长虫',
    ),
    except('长毛', '掉毛长毛 长毛绒 长毛衫 长毛衣 长毛猫 长毛狗 长毛领 长毛巾'),
    except('臭了', '太臭了 家都臭了 屋都臭了 房间都臭了 手都臭了 名声臭了'),
    except('臭的', '臭臭的 臭的很 脚臭的 臭的味道 厕所臭的 臭的要死'),
    ...words(
      '过了保质期 超过保质期 过保质期 保质期已过 保质期都过 没有保质期 没有生产日期 无生产日期 没生产日期 过夜菜 隔夜菜 隔夜饭 回收油',
    ),
    except('剩菜', '像剩菜 像是剩菜 很少剩菜 跟剩菜 和剩菜'),
    except('腐败', '贪污腐败 内部腐败 腐败的 腐败分子 去腐败 腐败一'),
    ...words('篡改生产日期 改生产日期 涂改日期 改日期 修改日期 重新贴标签 重新贴的标签 日期被改 过期的东西 吃出来'),
    except(
      '吃出',
      '味道吃出 吃出来味道 吃出味 吃出肉 没吃出 吃出感情 吃出了味道 吃出家 吃出健康 吃出一股 吃出来 吃出幸福 吃出了家',
    ),
    ...words('喝出来 喝出了'),
  ],
}

/** Past its day, papers apart. */
const expired: TermGroup = {
  category: 'safety',
  tier: 'strong',
  unless: { cues: 'papers', within: 7 },
  terms: [
    except(
      '过期',
      `快过期 离过期 过期提醒 过期还早 未过期 优惠券过期 积分过期 券过期 过期不候 会员卡过期 过期的会员 链接过期 身份证过期 过期了才 时间过期 过期的书
       退货过期 过期不能退 过期退 过期作废 活动过期 护照过期 没过期 保修过期 质保过期 流量过期 话费过期 套餐过期`,
    ),
  ],
}

const mouldyFood: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'food', within: 14 },
  terms: [except('霉了', '倒霉了 太霉了 真霉了'), '霉斑', '霉点', '霉味'],
}

const creaturesInFood: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'food', within: 14 },
  terms: [
    except('虫', '虫草 虫洞 虫虫 网虫 害虫剂 毛毛虫玩具 鸟儿有虫 杀虫 昆虫 书虫 懒虫 虫小说 跟屁虫 瓢虫'),
    except('老鼠', '米老鼠 米奇老鼠 老鼠药 打老鼠'),
    ...words('苍蝇 蟑螂 小强 曱甴 蚂蚁 蜘蛛 蜈蚣 飞蛾 蛆'),
  ],
}

const objectsInFood: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'inFood', within: 12 },
  terms: [
    except('头发', '洗头发 头发干 头发油 头发痒 头发柔 头发滑 护头发 染头发'),
    ...words(
      '蚊子 毛发 发丝 指甲 铁丝 钢丝 钢丝球 铁屑 铁片 玻璃 异物 石子 石头 沙子 泥沙 钉子 刀片 创可贴 纸片 杂物 木屑 竹签头 针头 橡皮筋 烟头 抹布 牙签 订书钉 螺丝 绳子 线头 猪毛 鸡毛 钢丝绒',
    ),
  ],
}

const plasticInFood: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'bitten', within: 8 },
  terms: [
    except('塑料', '塑料盒 塑料杯 塑料碗 塑料餐盒 塑料勺 塑料包装 塑料壳 塑料感 塑料味'),
    '塑胶',
    '骨头渣',
    '包装纸',
    '胶带',
    '别针',
    '纸',
  ],
}

const onTheRoad: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'driving', within: 12 },
  terms: words('爆胎 失控 熄火 刹车 漏油 方向盘 抖动'),
}

const security: TermGroup = {
  category: 'safety',
  tier: 'strong',
  terms: [
    except('威胁', '威胁不了 没有威胁感 零威胁'),
    except('小偷', '防小偷 小偷进不 小偷都进不'),
    except('被盗', '账号被盗 密码被盗 钱财被盗了不 帐号被盗 号被盗 被盗版'),
    ...words('失窃 偷东西 偷钱 有小偷 盗窃 入室 财物丢失 财物不见 东西被偷 钱包不见 钱包被偷 手机被偷 丢了钱'),
    except('被偷', '被偷换 被偷拍小说 被偷走的时间'),
    except('偷走', '偷走了时间 偷走我的心'),
    except('抢劫', '抢劫式 抢劫小说'),
    except('被抢', '被抢光 被抢完 被抢购 被抢空 被抢了 被抢走'),
    except(
      '骚扰',
      `免骚扰 防骚扰 骚扰拦截 骚扰短信 骚扰电话 骚扰的电话 电话骚扰 打电话骚扰 短信骚扰 信息骚扰 骚扰信息 按摩骚扰 推销骚扰 广告骚扰 骚扰广告 色情骚扰电话 电话的骚扰 电话来骚扰 蚊子骚扰 骚扰类`,
    ),
    ...words(
      '性骚扰 猥亵 偷拍 偷窥 摄像头偷 跟踪我 尾随 恐吓 殴打 动手打 打骂 推搡 打顾客 人身攻击 侮辱 踹门 踢门 撬门 擅自进 擅自开 私自进 闯进 闯入 针孔摄像 半夜敲门 半夜有人敲门 治安差 治安不好 治安太差 治安乱 治安很差 色情 卖淫 嫖 妓女 小姐骚 拉皮条',
    ),
    except('砸门', '砸门一样 砸门似的'),
    except('打人', '想打人 打人家 打人工 打人电话'),
    except(
      '被打',
      '被打败 被打动 被打扰 被打断 被打开 被打回 被打了折 被打折 被打脸 被打扫 被打包 被打湿 被打烂 被打破 被打碎 被打出 被打入 被打成 被打上',
    ),
    except('辱骂', '辱骂音乐'),
  ],
}

const nuisance: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'incessant', within: 6 },
  terms: words('骚扰电话 电话骚扰 骚扰短信 短信骚扰 按摩电话 小姐电话 骚扰的电话'),
}

const valuables: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'lost', within: 10 },
  terms: [except('贵重物品', '保管贵重物品 贵重物品寄存 贵重物品保管')],
}

/** Bad by its smell or look, said of a dish. */
const offDish: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'dish', within: 5 },
  terms: [
    except('臭味', '脚臭味 狐臭味 臭味相投'),
    '发臭',
    '腥臭',
    except(
      '坏了',
      `盒坏了 袋坏了 杯坏了 盖坏了 碗坏了 车坏了 机坏了 气坏了 饿坏了 累坏了 急坏了 热坏了 冻坏了 吓坏了 乐坏了 压坏了 摔坏了 碰坏了 弄坏了 带坏了 破坏了 损坏了 泡坏了 烫坏了 宠坏了
      吃坏了 包装坏了 路上坏了 勺坏了 电梯坏了 粥坏了 肉坏了 饭坏了 菜坏了 奶坏了 虾坏了 忙坏了 馋坏了 高兴坏了`,
    ),
    except('坏的', '好的坏的 破坏的 损坏的 坏的评价 坏的影响'),
    except('坏掉', '不会坏掉'),
    '变味',
  ],
}

const openDoors: TermGroup = {
  category: 'safety',
  tier: 'strong',
  negatable: false,
  terms: [
    except('没有锁', '有没有锁 没有锁起来 没有锁车 没有锁屏'),
    ...words(`门锁坏 门锁是坏 门锁都坏 锁是坏的 锁坏了 锁不上 锁不住 锁不了门 门关不上 关不上门 反锁不了
    不能反锁 无法反锁 没法反锁 门锁和 门没锁 没有门锁 房卡能开别人 进错房间 陌生人进 陌生人开`),
  ],
}

const unsealed: TermGroup = {
  category: 'safety',
  tier: 'strong',
  negatable: false,
  terms: words('封口被打开 封口被撕 封条被撕 封条没有 没有封条 没封条 密封膜 封口是开 被打开过 被人打开 被撕开'),
}

const weak: TermGroup = {
  category: 'safety',
  tier: 'weak',
  terms: words(
    '害死 毒品 刺鼻 想吐 作呕 干呕 吃吐了 还能吃吗 封口 封条 烫手 发烫 出事 出了事 出事了 门锁 异味 怪味 质量问题 不卫生 不新鲜 没熟 没煮熟 生的 夹生 不敲门 没敲门 没有敲门 门都没敲 门都没有敲',
  ),
}

/** Life, limb, health and property (安全): injury, illness, poison, fire, power, spoiled food, crime. */
export const safety: readonly TermGroup[] = [
  skin,
  bubbles,
  illness,
  illnessFromIt,
  injury,
  poison,
  health,
  fireAndPower,
  onTheBody,
  tingling,
  dread,
  hazard,
  spoiled,
  expired,
  mouldyFood,
  creaturesInFood,
  objectsInFood,
  plasticInFood,
  onTheRoad,
  security,
  nuisance,
  valuables,
  offDish,
  openDoors,
  unsealed,
  weak,
]
