/** What is called as people are and is none of them (以人名为名的品牌与角色): shops, dishes, figures, in the normal form. */
const written =
  '东方明珠 东方航空 东方财富 东方甄选 东方卫视 东方红 司马光 诸葛烤鱼 钱大妈 罗汉果 罗汉松 金银花 白兰地 雪梨 苗条 花生 李先生牛肉 王婆 张亮麻 杨国福 沈大成 老干妈 谭木匠 谭鸭血 曹大姐 陈克明 王品 林家铺子 韩家铺子 卫龙 白象 谷粒多 金锣 金典 金纺 汪汪 旺旺 高乐高 宋玉 秦始皇 康熙 乾隆 武则天 慈禧 花木兰 穆桂英 白素贞 许仙 孟姜女 梁山伯 祝英台 牛郎 白雪公主 安徒生 福尔摩斯 柯南 马里奥 康师傅 王老吉 张小泉 李宁 李锦记 江小白 周黑鸭 陈麻花 王守义 马应龙 同仁堂 周大福 周大生 周生生 周六福 谢瑞麟 胡庆余 张一元 吴裕泰 王致和 李子柒 薇娅 李佳琦 张裕 杜康 诸葛亮 诸葛孔明 关羽 刘备 张飞 曹操 孙悟空 孙行者 唐僧 武松 宋江 李逵 林黛玉 贾宝玉 薛宝钗 王熙凤 孙尚香 杨贵妃 杨玉环 李白 杜甫 白居易 苏东坡 李清照 鲁迅 钱钟书 金庸 古龙 余华 张爱玲 莫言 路遥 贾平凹 王小波 林清玄 周杰伦 林俊杰 王菲 刘德华 张学友 王一博 易烊千玺 王俊凯 王源 张艺谋 陈凯歌 冯小刚 徐峥 黄渤 沈腾 吴京 马云 马化腾 任正非 雷军 董明珠 史玉柱 俞敏洪 罗永浩 方太 华为 金龙鱼 金利来 金六福 金丝猴 高露洁 黄飞红 黄天鹅 白玉兰 白家 曾仔记 柳州 夏士莲 宋河 孔府家 毛家 毛泽东 周恩来 邓小平 孙中山 雷锋 孔子 孟子 包青天 潘金莲 武大郎 卢梭 安娜苏 韩束 韩都衣舍 常熟 常德 金城武 易建联 姚明 刘翔 丁俊晖 郎平 李小龙 李连杰 成龙 洪金宝 方便面 马可波罗 马克思 马丁靴 章光 沙宣 沙利文 海底捞 夏威夷 罗马 罗技 罗莱 罗蒙 富安娜 柏丽 梅花 梅林 梅菜 喻家 黎明 成大方圆 汤臣倍健 汤达人 左岸 石库门 蓝月亮 白猫 万家乐 万和 万达 苗家 田七 云南 古井贡 水井坊 郎酒 江中 江南 江湖 金嗓子 牛栏山 牛奶 花西子 花王 花花公子 温碧泉 安踏 安慕希 乐百氏 乐扣 乐高 常青藤 花样年华 连花清瘟 双汇 雨润 伍仁 尹六'

const byFirst = new Map<string, string[]>()
for (const word of written.split(' ')) {
  const known = byFirst.get(word.charAt(0))
  if (known === undefined) byFirst.set(word.charAt(0), [word])
  else known.push(word)
}

/** Whether a brand, a figure or somebody everybody knows is called at a place. */
export const isBrand = (plain: string, at: number): boolean =>
  byFirst.get(plain.charAt(at))?.some((word) => plain.startsWith(word, at)) === true
