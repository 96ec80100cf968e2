import type { CheckedTaxonomy } from '../../../outer-loop/topics/check-taxonomy.ts'
import { checked, english, failures, faults, judged, things } from './shared.ts'

/**
 * What customers of shops and of delivery talk about (零售与外卖主题): a beginning to build one's own on.
 *
 * @example
 * tagTopics(enRetailTopics)('It came two hours late and cold').topics.map(({ topic }) => topic)
 * // => ['delivery-time']
 * @source A2.15
 */
export const enRetailTopics: CheckedTaxonomy = checked({
  id: 'en-retail-topics',
  version: '1.0.0',
  source: 'A2.15',
  threshold: 2,
  topics: {
    'delivery-time': { title: 'Delivery time' },
    quality: { title: 'Taste' },
    'order-accuracy': { title: 'Missing or wrong items' },
    'portion-price': { title: 'Portion and price' },
    hygiene: { title: 'Hygiene' },
    packaging: { title: 'Packaging and spills' },
    service: { title: 'Service' },
    'goods-quality': { title: 'Goods' },
    authenticity: { title: 'As described' },
    returns: { title: 'Returns and refunds' },
  },
  vocabularies: [
    english([
      faults(
        'delivery-time',
        4,
        'late | delayed | delay | delays | slow | took forever | took ages | waited | waiting for | took over an hour | took two hours | arrived cold | stone cold | still waiting | took so long | taking so long | behind schedule | weeks to arrive | stuck in transit | overdue',
      ),
      failures(
        'delivery-time',
        4,
        'never arrived | never came | not arrived | hasn’t arrived | didn’t arrive | not delivered | never delivered | wasn’t delivered | not on time | still hasn’t | no delivery',
      ),
      judged('delivery-time', 4, 'delivery | shipping | courier | delivery time'),
      faults(
        'quality',
        4,
        'tasteless | bland | salty | too sweet | greasy | oily | overcooked | soggy | burnt | burned | chewy | dry | inedible | tastes bad | tasted bad | tasted awful | rubbery | too spicy | stale | watery | flavourless | flavorless | bitter',
      ),
      failures(
        'quality',
        4,
        'no flavour | no flavor | no taste | not tasty | not fresh tasting | didn’t taste | couldn’t eat',
      ),
      judged(
        'quality',
        4,
        'food | taste | flavour | flavor | meal | pizza | burger | coffee | noodles | soup | rice | cake',
      ),
      faults(
        'order-accuracy',
        5,
        'wrong item | wrong order | wrong size | wrong colour | wrong color | missing item | missing items | items missing | missing from | forgot my | forgot the | forgotten | incorrect order | incorrect item | someone else’s | left out | incomplete | mixed up | different item',
      ),
      failures(
        'order-accuracy',
        5,
        'didn’t include | did not include | not included | never included | no cutlery | no receipt | no sauce | didn’t get my | ignored my instructions | not what i ordered | not what we ordered',
      ),
      things(
        'order-accuracy',
        1,
        3,
        'cutlery | napkins | straw | sauce | receipt | invoice | chopsticks | instructions | charger | cable | manual',
      ),
      faults(
        'portion-price',
        4,
        'overpriced | expensive | small portion | small portions | tiny portion | tiny portions | rip off | rip-off | ripped off | pricey | delivery fee | hidden fee | hidden fees | too little | price increase | shrunk | smaller than | cost too much | waste of money | poor value',
      ),
      failures('portion-price', 4, 'not worth | not value | not enough food | not filling | no value'),
      judged('portion-price', 4, 'portion | portions | value | price | prices'),
      faults(
        'hygiene',
        6,
        'hair in | bug in | insect in | cockroach | maggot | maggots | mould | mold | mouldy | moldy | raw | undercooked | food poisoning | sick after | made me sick | made us sick | rotten | expired | spoiled | spoilt | out of date | past its date | smelled off | smells off | diarrhea | diarrhoea | vomiting | unhygienic | dirty',
      ),
      failures('hygiene', 6, 'not fresh | not cooked | not clean | wasn’t cooked'),
      faults(
        'packaging',
        5,
        'spilled | spilt | leaked | leaking | leak | crushed | squashed | dented | torn | ripped open | damaged in transit | damaged box | box was damaged | soaked | broken seal | smashed | arrived broken | arrived damaged | all over the bag | tipped over',
      ),
      failures(
        'packaging',
        5,
        'no bubble wrap | no padding | not sealed | badly packed | badly packaged | poorly packed | poorly packaged',
      ),
      judged('packaging', 5, 'packaging | package | box | container | wrapping'),
      faults(
        'service',
        4,
        'rude | unhelpful | ignored | impolite | shouted | attitude | hung up | no one answers | unprofessional | driver refused | left at the door | customer service | wouldn’t come up | unfriendly | refused to help | useless support',
      ),
      failures(
        'service',
        4,
        'no response | no reply | no answer | never replied | never responded | didn’t reply | not helpful | no help | no apology | nobody answers | couldn’t find my address',
      ),
      judged('service', 4, 'service | staff | driver | support | seller | rider | agent'),
      faults(
        'goods-quality',
        4,
        'broke | broken | defective | faulty | flimsy | cheaply made | poor quality | stopped working | fell apart | ripped | scratched | scratches | cracked | faded | shrank | battery dies | overheats | wobbly | loose threads | peeling | malfunction | malfunctioned | low quality | bad quality',
      ),
      failures(
        'goods-quality',
        4,
        'doesn’t work | does not work | didn’t work | did not work | won’t turn on | not working | doesn’t fit | does not fit | not durable | won’t charge | never worked',
      ),
      judged('goods-quality', 4, 'quality | material | fabric | build | stitching'),
      faults(
        'authenticity',
        5,
        'fake | counterfeit | knockoff | knock-off | misleading | false advertising | different from the picture | different from the photo | used item | refurbished | scam | replica | deceptive',
      ),
      failures(
        'authenticity',
        5,
        'not as described | not as pictured | not genuine | not authentic | not original | nothing like the picture | nothing like the photo | not as advertised | doesn’t match',
      ),
      faults(
        'returns',
        5,
        'refund | refunds | refunded | return | returns | returning | exchange | money back | warranty | replacement | restocking fee | ',
      ),
    ]),
  ],
})
