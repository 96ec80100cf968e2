import type { TopicTerms } from '../../../../outer-loop/topics/taxonomy.ts'
import { failures, faults, judged } from '../shared.ts'

/** What travellers say of staff, of queues and of bookings. */
export const staff: readonly TopicTerms[] = [
  faults(
    'service',
    3,
    `rude | unfriendly | unhelpful | arrogant | surly | ignored | indifferent | dismissive | unprofessional | couldn’t care less | could not care less | disinterested | uninterested | miserable | abrupt | sullen | impolite | lack of care | bad attitude | condescending | lazy | shouted at | don’t care | grumpy | poor service | customer service | fobbed off | hang up | hung up | hangs up | clueless | incompetent
    | incompetence | no clue | poor communication | lack of communication | unresponsive | vanished | lied | blamed | unwilling | sarcastic | patronising | patronizing | snapped | unwelcoming | fed up | customer experience | customer services | customer care | passed from | passed around | useless | refused to help | inattentive | half hearted | robotic | lack of empathy | treated like | treatment of | treats its | how fair | unapologetic | hostile | aggressive | apathetic | bored | slow service`,
  ),
  failures(
    'service',
    3,
    `not helpful | not friendly | no help | no apology | no assistance | didn’t care | never smiled | no smile | no one to help | nobody to help | no response | no reply | no explanation | not interested | no one helped | nobody helped | no one could help | can’t help | cannot help | not inform | didn’t inform | not informed | no information | no one told us | never responded | not responded | haven’t responded | no supervisor | not apologise
    | didn’t apologise | never apologised | not apologize | no support | no remorse | no empathy | no service | not attentive | no communication | never answered | no one answered | nobody answered | not care | not bother | didn’t bother | not a word | no customer | need to communicate | no contact | cannot contact | not seem to care | no effort | not welcoming | no greeting | without any apology | no attempt | only one cabin | one cabin staff | one crew member`,
  ),
  judged(
    'service',
    3,
    'staff | crew | service | attendant | attendants | cabin crew | stewardess | steward | reception staff | attitude | crew member | ground staff | agents | agent',
    'poor',
    22,
  ),
  judged(
    'service',
    3,
    'call | calls | called | phone | phoned | phoning | email | emails | emailed | complaint | complain',
    'unanswered',
    24,
  ),
  faults(
    'front-desk',
    3,
    'queue | queues | queued | queuing | long line | long lines | waited to check | chaotic | disorganised | disorganized | shambles | chaos | no one at the desk | understaffed | standing in line | standing in a line | waiting in line | waited in line | in a line for | denied boarding | refused boarding | badly organised | boarding process | visa | scrum',
  ),
  judged(
    'front-desk',
    3,
    'check in | check-in | checkin | checking in | boarding | reception | front desk | ground staff | transfer | the counter | security | boarded',
    'slow',
    22,
  ),
  faults(
    'booking',
    3,
    'refund | refunds | refunded | overbooked | double booked | lost my booking | lost our booking | voucher | vouchers | website | rebook | rebooked | rebooking | call centre | call center | on hold | customer relations | compensation | claim | cancelled my booking | changed our seats | changed my seat | avios | downgraded | bumped | wrong seat | seat was gone | seats were gone | seats were changed | seat was changed | seats changed | got changed | seat had been | seat assignments | non refundable | change my flight | change my booking | change our flight | manage my booking | seats reserved | reserved seats | misleading | false advertising | seat was taken | upgrade',
  ),
  failures(
    'booking',
    3,
    'no refund | refused to refund | couldn’t book | could not book | no record of | no compensation | not refunded | not sit together | not seated together | cannot rebook | couldn’t rebook | refusing to refund',
  ),
  judged('booking', 3, 'booking | reservation | app | online check | booking system'),
]
