/** Traditional and Simplified characters in turn: those that stand in names of columns and in words for answers. */
const pairs =
  '亞亚來来係系俬私們们備备傢家傾倾價价內内兩两凈净別别創创務务區区卽即員员問问單单嗶哔嚮向團团埰采' +
  '場场墰坛壇坛壜坛寀采實实寫写寶宝專专對对層层屬属幣币廳厅彆别彔录後后態态應应戶户拚拼捲卷採采據据' +
  '攜携數数時时暫暂曏向書书會会東东査查業业極极標标機机檯台沒没淨净測测準准滿满為为無无熱热營营爲为' +
  '狀状環环產产産产發发監监眞真眾众碼码種种稱称節节簡简糰团紅红級级終终組组結结絕绝絡络絶绝經经綫线' +
  '網网緒绪線线編编總总繫系纍累罈坛罎坛羣群聯联聲声聽听脩修臺台與与舖铺萬万薦荐號号衆众補补見见視视' +
  '覽览訂订計计訊讯記记訪访訴诉註注評评詢询試试話话詳详說说説说調调談谈請请論论諮咨議议貓猫負负貨货' +
  '語语責责買买費费貼贴賬账購购輿舆進进過过遜逊適适還还郵邮鋪铺錄录録录門门開开間间電电韆千頁页預预頻频' +
  '顆颗題题額额願愿類类颱台餓饿饋馈馬马體体髮发麪面麫面麵面麼么麽么點点甚什'

const simplifiedOf: ReadonlyMap<string, string> = new Map(
  [...pairs].flatMap((from, at, all) => (at % 2 === 0 ? [[from, all[at + 1] as string] as const] : [])),
)

/** A name as mainland China writes it (繁体列名): what is known of 評分 is known of it as 评分. */
export const simplified = (name: string): string =>
  name.replace(/\p{Script=Han}/gu, (one) => simplifiedOf.get(one) ?? one)
