import type { CheckedTaxonomy } from '../../../outer-loop/topics/check-taxonomy.ts'
import { checked, english, failures, faults, judged, things } from './shared.ts'

/**
 * What guests of hotels and airlines talk about (酒店与旅行主题): a beginning to build one's own on.
 *
 * @source A2.15
 */
export const enTravelTopics: CheckedTaxonomy = checked({
  id: 'en-travel-topics',
  version: '1.0.0',
  source: 'A2.15',
  threshold: 2,
  topics: {
    cleanliness: { title: 'Cleanliness' },
    facilities: { title: 'Facilities' },
    room: { title: 'Room, bed and seat' },
    noise: { title: 'Noise' },
    service: { title: 'Staff' },
    'front-desk': { title: 'Check-in and boarding' },
    dining: { title: 'Food and drink' },
    price: { title: 'Price and charges' },
    location: { title: 'Location' },
    booking: { title: 'Booking and refunds' },
    internet: { title: 'Wifi and entertainment' },
    safety: { title: 'Safety' },
    delay: { title: 'Delay and cancellation' },
    baggage: { title: 'Baggage' },
  },
  vocabularies: [
    english([
      faults(
        'cleanliness',
        3,
        'dirty | filthy | stained | stains | smelly | smelled | smelt | mould | mold | mouldy | moldy | bed bugs | bedbugs | cockroach | cockroaches | grubby | unclean | stank | musty | dust | dusty | hair in the | sticky | crumbs | unhygienic | grimy',
      ),
      failures(
        'cleanliness',
        3,
        'not clean | not cleaned | never cleaned | not been cleaned | hadn’t been cleaned | wasn’t clean | no towels | not very clean',
      ),
      judged('cleanliness', 3, 'housekeeping | toilets | toilet | hygiene | cleanliness'),
      faults(
        'facilities',
        3,
        'broken | out of order | run down | rundown | shabby | outdated | dated | needs refurbishment | needs updating | old aircraft | old plane | ageing | tatty | leaking | air con | no hot water | air conditioning | falling apart | worn | past its best | tired looking | old and tired',
      ),
      failures(
        'facilities',
        3,
        'not working | did not work | didn’t work | doesn’t work | does not work | wouldn’t work | no lift | no elevator | no air conditioning | no power',
      ),
      judged(
        'facilities',
        3,
        'lounge | shower | bathroom | gym | pool | aircraft | cabin | interior | plane | equipment | lounges',
      ),
      things(
        'facilities',
        1,
        3,
        'parking | usb | power socket | charging point | blanket | pillow | amenity kit | kettle | hairdryer',
      ),
      faults(
        'room',
        3,
        'cramped | uncomfortable | tiny | hard mattress | lumpy | small room | squashed | narrow seats | narrow seat | recline | leg room | legroom | knees | no privacy | claustrophobic | seats are narrow | hard seats | hard seat',
      ),
      judged('room', 3, 'seat | seats | seating | bed | beds | room | rooms | mattress | pillows | flat bed'),
      faults(
        'noise',
        3,
        'noisy | noise | loud | couldn’t sleep | thin walls | soundproofing | kept awake | screaming | construction work | ',
      ),
      failures('noise', 3, 'could not sleep | no sleep'),
      faults(
        'service',
        3,
        'rude | unfriendly | unhelpful | arrogant | surly | ignored | indifferent | dismissive | unprofessional | couldn’t care less | could not care less | disinterested | uninterested | miserable | abrupt | sullen | impolite | lack of care | bad attitude | condescending | lazy | shouted at | don’t care | grumpy | poor service | customer service',
      ),
      failures(
        'service',
        3,
        'not helpful | not friendly | no help | no apology | no assistance | didn’t care | did not care | never smiled | no smile | no one to help | nobody to help | no response | no reply | no explanation | not interested',
      ),
      judged(
        'service',
        3,
        'staff | crew | service | attendant | attendants | cabin crew | stewardess | steward | reception staff | attitude',
      ),
      faults(
        'front-desk',
        3,
        'queue | queues | queued | queuing | long line | long lines | check in took | check-in took | waited to check | chaotic | disorganised | disorganized | shambles | chaos | no one at the desk | understaffed',
      ),
      judged(
        'front-desk',
        3,
        'check in | check-in | checkin | boarding | reception | front desk | ground staff | transfer',
      ),
      faults(
        'dining',
        3,
        'inedible | tasteless | cold food | food was cold | no food | stale | soggy | overcooked | undercooked | bland | buy on board | pay for food | pay for water | m&s | buy food | disgusting food | ran out of | no choice | tiny portion | small portion | dry sandwich',
      ),
      failures(
        'dining',
        3,
        'no meal | no breakfast | no drinks | no drink | no water | not even a glass | not even water | no catering | not even a cup | no complimentary | no snacks | no snack',
      ),
      judged(
        'dining',
        3,
        'food | meal | meals | breakfast | dinner | lunch | catering | wine | coffee | sandwich | menu | buffet | drinks | drink',
      ),
      faults(
        'price',
        3,
        'overpriced | expensive | rip off | rip-off | ripped off | hidden fee | hidden fees | extra charge | extra charges | charged extra | surcharge | not worth | pay extra | waste of money | additional fee | had to pay for | charge for seat | choose your seat | select seats | seat selection | poor value | resort fee | overcharged | pay for seats | paying extra',
      ),
      failures('price', 3, 'not value for money | no value | not good value'),
      judged('price', 3, 'value | value for money | price | prices | pricing'),
      faults(
        'location',
        3,
        'far from | middle of nowhere | hard to find | bad area | remote location | long walk | bus to the terminal | bussed',
      ),
      judged('location', 3, 'location | neighbourhood | neighborhood | terminal'),
      faults(
        'booking',
        3,
        'refund | refunds | refunded | overbooked | double booked | lost my booking | lost our booking | voucher | vouchers | website | rebook | rebooked | rebooking | call centre | call center | on hold | customer relations | compensation | claim | cancelled my booking | changed our seats | changed my seat | avios | downgraded | bumped',
      ),
      failures(
        'booking',
        3,
        'no refund | refused to refund | couldn’t book | could not book | no record of | no compensation',
      ),
      judged('booking', 3, 'booking | reservation | app | online check | booking system'),
      faults('internet', 3, ' | wi-fi | wifi | internet | entertainment | movies | screen | headphones | films | ife'),
      failures('internet', 3, 'no wifi | no entertainment | no internet | no screen | no tv'),
      faults(
        'safety',
        3,
        'unsafe | stolen | theft | dangerous | covid | masks | mask | social distancing | not safe | harassed | security risk',
      ),
      faults(
        'delay',
        3,
        'delay | delays | delayed | cancelled | canceled | cancellation | cancellations | missed connection | missed my connection | missed our connection | late departure | departed late | hours late | hour late | stranded | late arriving | left late | took off late | missed flight | missed our flight | technical issue | stuck at',
      ),
      failures('delay', 3, 'not on time | never on time'),
      things(
        'baggage',
        2,
        2,
        ' | lost bag | baggage | luggage | suitcase | suitcases | bags | my bag | our bag | carry on | carry-on | cabin bag | overhead',
      ),
    ]),
  ],
})
