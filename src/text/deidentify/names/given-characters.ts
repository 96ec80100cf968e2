/** Characters people are named with (人名用字), in Simplified characters. */
const written =
  '伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂丹萍红玉辉健建国志华文玲斌宇浩凯燕鹏飞荣新梅林龙波琴云峰海雪晶晨欣怡佳嘉雅婷洁颖琳璐倩莉莹慧瑶萱梓涵轩睿泽博子豪俊雨桐宸然诺思语诗梦琪雯晓小春秋冬夏冰凤仙珍珠翠菊莲芝蓉薇琼瑞祥福贵财宝德仁义礼智信忠孝诚良善安康宁顺利成功庆永长久远恒昌盛隆兴旺达广仲金银铁钢石山川江河湖清泉源天星月日光亮阳旭东南西北中正念生树森松柏竹柳杨桃花草苗苏彦宏鸿洪武威猛虎豹狮鹤鹰鸣凡帆樊世士仕仪艺逸易奕翼毅益亦艾爱娥婵娇媚妍婉婕姗姝妮妙姣嫣嫦岚岩峻峥嵘崇巍帅年庚庭廷弘彤彪彬影微徽心忆怀恩恬恺悦惠意愿慈慕懿才拓拥振捷挺敬斐方施旋旗昀昊映昭昱显晋晔晖晗景晴暄暖曦曼朋朔朗望木本朱权材杏果枝柔珂栋校格梁棋椿楚楠榕槐樱欢歌殿民水汉汐沁沐沛治沅泓法泰淇淑淼渊渝渺湘溪滢滨漫潇澄澜灵炎炜炫烁焕焱煜熙爽牧特玄王玮珊珏珈班琦琬琰瑀瑄瑗瑛瑜瑾璇璋璞甜田略盈相省真知硕碧祖祺禄禹秉科程稳穆立竞章童端笑笛筠筱简精纪纯纲绍绮维绣继绪缨罗美群羽翔翰耀聪联聿胜腾自舒舟航芃芊芬芮芯芷芸苑若茂范茜茵茹荃荔莎菁菲萌葵蒙蓓蓝蔓蔚蕊蕾藤虹融衡裕观言许谦谨贝贞贤赋越跃路辰运进连迪述遥邦郁采重鑫钊钦钧钰铃铎铭锋锐锦锴键镇镜闻闽陆院雁雄集雷霄霆霓霖露青靖菡音韵韬颂飒香馨骁骄骏高魁麒麟黎默齐坤坚培基堂墨壮夫奇奎娅娣婧媛嫚存学季孟守宗定宜宣宪宾寅寿少尔尧屹岭延开弟录形征徐忱悠惟慎懋战承抒政敦旻昂晏普晟暐曙有朵栩桦楷榆欧步殊汝池沂沙沫泊洲济浚浣涓润涧淳添渡游湛滔潮澍炳烈烨焰照熹熠牛猗玥珑珣珺琅琛琨璎瓒畅登盼眉磐祎禧秦穗竣筝箐粤纤纶绘缘缦罡羿翘考耘聆肃育胤臻芦芹芙苇苓苹茗荷莘菀菱萧葆蒋蓁薪蘅虞蝶衍袁誉谊谷豫贡赐赫辛迅迎逢邑郡铧锡门闯阔隽雍霁韦顶领飘馥驰骥鲁鲜鹃麦黄仝优传伯伊佑佩侠俐倪储儒元兆全兵冉冠凌凝劲勋勤勉化千卉卓卫友双叔台叶吉君启周咏品哲唐喆喜四园圆圣城增夕大女妤妹姿娴孔宛家宽之如烟素书希升尚根起婳旸炘烽燊玘珩皓皑祯笙笠翀苒茉虔谧轶逍邈野铄锟陶陌霏颢飏骅骐鹂龄丰乐乔予亭任伦侃依允励勃堃妘巧彧循昕昶桓梵棠槿汶沄浠淞渲温漪潼澈濡灏炬焘煊煦玺瑕璟甫皎睦砚祈紫绎绰缇致节莺蒲赟迈铮镕闲阅霜颐鹊黛百白万亚俪卿舜晞橙烊瀚疏译铉勖灿鹭鸥弈弋棣洺淏湉潆澔瀛炅瑭瞳篱粲纾缈翎翊翌苡荇萤葳蔻蕙薰轲邺铠韫骞鲲鸢亘仟伶佶倚冕冽凛劼叡啸垚埕夙嫔孜宥寰屿嵩彗恪憬攸旌旖曜枫柠栀桉檀歆毓汀泱洛洵浔涟濛焓燚玖珞珥琮甄甯皖祉禾稚絮绾绡绫罄翕臧芍芾苌茌荑莜莛萁萸葭蒂蒽蓥蔺藜蛟螽衿袆谌谖赜跻軒轸辕迩逾郢郦酉钏钜锘锜镝闳阗陟雱霂靓鞅韶颀颛骊骢髦鲤鹄鹜麾黍皇弥倬伉侑俭俨倓儆凇劭勰匡卬塬奂妲姒嫘宓岐岱峤崎崧帏彰徇忻怿恂恭悟慰戬扬掣揆敖旦昙昝晌'

const named = new Uint8Array(0x10000)
for (const sign of written) named[sign.charCodeAt(0)] = 1
/** The first of them are the most frequent. */
const core = 300
for (const sign of written.slice(0, core)) named[sign.charCodeAt(0)] = 2

/** Whether people are named with a character. */
export const isNameCharacter = (plain: string, at: number): boolean => (named[plain.charCodeAt(at)] as number) > 0

/** Whether very many people are named with a character. */
export const isCoreCharacter = (plain: string, at: number): boolean => named[plain.charCodeAt(at)] === 2

/** Whether people are named with all characters of a stretch. */
export const areNameCharacters = (plain: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!isNameCharacter(plain, at)) return false
  return true
}
