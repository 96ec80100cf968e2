import type { TopicTerms } from '../../../../outer-loop/topics/taxonomy.ts'
import { failures, faults, judged, things } from '../shared.ts'

/** What travellers say of dirt, of what does not work, of seats, rooms and the quiet. */
export const premises: readonly TopicTerms[] = [
  faults(
    'cleanliness',
    3,
    'dirty | filthy | stained | stains | smelly | smelled | smelt | mould | mold | mouldy | moldy | bed bugs | bedbugs | cockroach | cockroaches | grubby | unclean | stank | musty | dust | dusty | hair in the | sticky | crumbs | unhygienic | grimy | dirt | germs | stink | stinking | urine | mice | cleaned properly | in need of a clean | needed a clean',
  ),
  failures(
    'cleanliness',
    3,
    'not clean | not cleaned | never cleaned | not been cleaned | hadn’t been cleaned | wasn’t clean | no towels | not very clean | no soap | no toilet paper',
  ),
  judged('cleanliness', 3, 'housekeeping | toilets | toilet | hygiene | cleanliness | washrooms | loos | lavatories'),
  faults(
    'facilities',
    3,
    'broken | out of order | run down | rundown | shabby | outdated | dated | needs updating | old aircraft | old plane | ageing | tatty | leaking | air con | no hot water | air conditioning | falling apart | worn | past its best | tired looking | old and tired | showing its age | showing their age | elderly | malfunctioning | malfunctioned | freezing | too cold | too hot | so hot | so cold | very warm | very hot | very cold | boiling | stifling | no curtain | no curtains | scruffy | refurbishment | refurb | one toilet | one lavatory | only one bathroom',
  ),
  failures(
    'facilities',
    3,
    'not working | didn’t work | doesn’t work | wouldn’t work | no lift | no elevator | no air conditioning | no power | not work | no lounge | not have a lounge | no blankets | no blanket | no pillow | no pillows | no usb | would not stay up | no access to the lounge | no heating',
  ),
  judged(
    'facilities',
    3,
    'lounge | shower | bathroom | gym | pool | aircraft | interior | plane | equipment | lounges | lavatory | galley | cabin temperature | facilities',
    'unfit',
    16,
  ),
  things('facilities', 1, 3, 'parking | power socket | charging point | amenity kit | kettle | hairdryer | amenities'),
  faults(
    'room',
    3,
    'cramped | uncomfortable | tiny room | hard mattress | lumpy | small room | squashed | narrow seats | narrow seat | recline | knees | no privacy | claustrophobic | seats are narrow | hard seats | hard seat | personal space | lack of space | seat pitch | sardines | sardine | climb over | climbing over | squeezed | elbow | shoulder to shoulder | middle seat | no window | back ache | backache | tiny seat | tiny seats | lack of privacy | lack of storage | storage space',
  ),
  failures(
    'room',
    3,
    'not comfortable | not the most comfortable | not very comfortable | no room | no space | didn’t recline | not recline | cannot recline | couldn’t stretch',
  ),
  judged('room', 3, 'seat | seats | seating | bed | beds | room | rooms | mattress | flat bed | cabin', 'tight', 22),
  judged('room', 3, 'leg room | legroom | leg space', 'lacking', 20),
  faults(
    'noise',
    3,
    'noisy | noise | loud | couldn’t sleep | thin walls | soundproofing | kept awake | screaming | construction work | kept me awake | kept us awake | woken up | could hear | shouting',
  ),
  failures('noise', 3, 'could not sleep | no sleep | unable to sleep'),
]
