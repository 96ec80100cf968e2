import type { TopicTerms } from '../../../../outer-loop/topics/taxonomy.ts'
import { phrases } from '../../../words.ts'
import { failures, faults, judged, things } from '../shared.ts'

/** What travellers say of meals, prices and places, of screens, of safety, of delays and of bags. */
export const around: readonly TopicTerms[] = [
  faults(
    'dining',
    3,
    'inedible | tasteless | cold food | food was cold | no food | stale | soggy | overcooked | undercooked | bland | buy on board | pay for food | pay for water | m&s | buy food | disgusting food | run out of | ran out | sold out | no choice | tiny portion | small portion | dry sandwich | unappetising | unappetizing | dried up | dried out | starving | hungry | thirsty | chocolate bar | bag of crisps | packet of crisps | pub grub | food options | vegetarian option | rubbery | greasy',
  ),
  failures(
    'dining',
    3,
    'no meal | no breakfast | no drinks | no drink | no water | not even a glass | not even water | no catering | not even a cup | no complimentary | no snacks | no snack | not serve food | one drink | no cutlery | no tea | no coffee | missed meals | served cold',
  ),
  judged(
    'dining',
    3,
    'food | meal | meals | breakfast | dinner | lunch | catering | wine | coffee | sandwich | menu | buffet | drinks | drink | snack | snacks | food offer | biscuit',
    'poor',
    24,
  ),
  faults(
    'price',
    3,
    `overpriced | over priced | expensive | rip off | rip-off | ripped off | rip people off | ripping | hidden fee | hidden fees | extra charge | extra charges | charged extra | surcharge | not worth | pay extra | waste of money | waste your money | additional fee | had to pay | have to pay | having to pay | charge for | charge extra | charge an extra | charging | choose your seat | select seats | seat selection | poor value | resort fee | overcharged | pay for seats | paying extra | greedy | greed | penny pinching | cost cutting
    | cost saving | money grabbing | extortionate | daylight robbery | worth paying | worth the extra | worth the money | why pay | premium price | premium prices | as much as | times as much | cost us | costs more | cost more | buy your seat | buy a seat | buy a new | pay a premium | extra cost | my paying | profiteering | paid extra | pay an additional | pay a additional | charged me | charged us`,
  ),
  failures('price', 3, 'not value for money | no value | not good value | not worth the'),
  judged('price', 3, 'value | value for money | price | prices | pricing | fare | fares | cost'),
  faults(
    'location',
    3,
    'far from | middle of nowhere | hard to find | bad area | remote location | long walk | bus to the terminal | bussed | remote stand',
  ),
  judged('location', 3, 'location | neighbourhood | neighborhood | terminal'),
  faults('internet', 3, 'wi-fi | wifi | headphones | ife'),
  judged(
    'internet',
    3,
    'entertainment | movies | films | screens | internet | entertainment system | inflight entertainment',
    'stopped',
    20,
  ),
  {
    ...judged('internet', 3, '', 'stopped', 16),
    terms: [{ term: 'screen', allow: phrases('privacy screen') }],
  },
  failures('internet', 3, 'no wifi | no entertainment | no internet | no screen | no tv'),
  faults(
    'safety',
    3,
    'unsafe | stolen | theft | dangerous | masks | mask | social distancing | not safe | harassed | security risk',
  ),
  {
    ...faults('delay', 3, ''),
    terms: [
      { term: 'cancelled', allow: phrases('i cancelled | we cancelled | meeting was cancelled | cancelled my flight') },
      { term: 'canceled', allow: phrases('i canceled | we canceled | canceled my flight') },
    ],
  },
  faults(
    'delay',
    3,
    'delay | delays | delayed | cancels | cancelling | cancellation | cancellations | missed connection | missed my connection | missed our connection | miss our connection | miss my connection | missing our connection | missed the connection | miss the connection | miss flights | late departure | departed late | hours late | hour late | minutes late | mins late | min late | stranded | late arriving | left late | took off late | missed flight | missed our flight | technical issue | stuck at | sat on the plane | on the tarmac | strike | strikes | time change | rescheduled | so late | arrived late | ran late | running late | late leaving',
  ),
  failures('delay', 3, 'not on time | never on time'),
  things(
    'baggage',
    2,
    2,
    'lost bag | baggage | luggage | suitcase | suitcases | bags | my bag | our bag | carry on | carry-on | cabin bag | overhead',
  ),
]
