/** Surnames by how many bear them (姓氏), in Simplified characters; those that are also common words stand apart. */
const common =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺闫肖骆狄隗宓郗戎厉蒲蔺逄雍濮扈浦晏茹宦容庾暨寇阙隆巩訾巢蒯芦亓仝帅支牧昌付佘麦邝叶尚麻寿戈竹东晁勾敖融冷訾辛阚那简饶空曾沙养须丰关相荆游竺权逯盖益桓公晏岳缑亢况有农粟苍郄仉璩鄂楼宣谯眭尧沃银储荀於芮羿汲邴弓惠富巴乌佴茅昝修由初满展招呼水云凤酆皮元平湛禹贝危经裘缪干贲杭诸钮嵇滑荣羊家松山蓬班仰秋伊暴钭祖束幸韶蓟印宿怀邰从索咸籍阴能双闻莘贡劳扶堵宰郦郤通郏别充慕鱼慎终居衡步弘国广禄殳利蔚越夔师厍毋乜后红'
/** Those that seldom begin another word. */
const plain =
  '王李张刘陈杨赵吴徐孙朱胡郭罗郑梁韩唐冯董萧曹袁邓傅沈彭吕苏卢蒋蔡贾魏薛潘杜戴姜范谭廖邹熊孟邱侯崔汪姚秦尹闫肖黎贺龚邵谢周黄许叶陆钟宋林丁夏'
const compound =
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 夏侯 端木 南宫 独孤 轩辕 长孙 宇文 闻人 澹台 百里 呼延 东郭 西门 纳兰 完颜 张简 范姜 欧陽'

/** Verbs and small words that happen to be surnames: only a form of address or a form makes them one. */
const verbs =
  '谈计查解包单强从有都和能时于习应连向安成方关管易游盛路明平况须相辛沙阳干原台官宫来全经修由初满展招呼银惠富巴乌弓於滑杭束印班仰秋幸怀索双通别充鱼慎终居后红利越云水家山宿劳危松国师弘广禄衡蔚元羊祖蓬扶堵宰'

const plains = new Set([...plain])
const compounds = new Set(compound.split(' '))

/** Words that join and tell who and when: where a clause begins with one it is no surname, 和老师说, 和珍珠一样. */
const joining = new Set([...'和从都有能时于应向由来后别双全终连'])
export const joins = (plain: string, at: number): boolean => joining.has(plain.charAt(at))

/** How many characters a surname takes at a place; 0 for none. */
export const surnameAt = (plain: string, at: number): number => {
  const kind = begins[plain.charCodeAt(at)] as number
  return (kind & beginsTwo) !== 0 && compounds.has(plain.slice(at, at + 2)) ? 2 : kind & single
}

const single = 1
const beginsTwo = 2
const begins = new Uint8Array(0x10000)
for (const sign of common) begins[sign.charCodeAt(0)] = single
for (const [first = ''] of compounds) begins[first.charCodeAt(0)] = (begins[first.charCodeAt(0)] as number) | beginsTwo
/** Whether a surname may begin with a unit. */
export const isSurname = (unit: number): boolean => (begins[unit] as number) > 0

const verbal = new Set([...verbs])
/** The same of surnames that are no verbs. */
export const nounSurnameAt = (plain: string, at: number): number =>
  verbal.has(plain.charAt(at)) ? 0 : surnameAt(plain, at)

/** The same of surnames that seldom begin another word. */
export const plainSurnameAt = (plain: string, at: number): number =>
  surnameAt(plain, at) === 2 ? 2 : plains.has(plain.charAt(at)) ? 1 : 0

const borneVerbs = new Set([...'方成管安单解施关盛易游季于'])
/** Whether a surname is a verb that very many bear all the same: 方, 成, 关. */
export const isBorneVerb = (plain: string, at: number): boolean => borneVerbs.has(plain.charAt(at))
