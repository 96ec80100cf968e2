import { phrases } from '../../../words.ts'
import { bad } from '../shared.ts'

const poor = [
  ...bad,
  ...phrases(
    `shame | let down | letdown | disappointment | low quality | low standard | lower standard | lowering of standards | lowest | embarrassing | embarrassment | ridiculous | disgrace | disgraceful | lacklustre | average | unappetising | unappetizing | measly | meagre | pitiful | not impressed
    | leaves a lot | lot to be desired | needs to improve | need to improve | falls behind | falls well behind | not any different | not any better | no different | same as economy | same as coach | nothing special | nothing more than | far worse | a mess | not up | stingy | penny | laughable | insulting | uninspiring | forgettable | nasty | grim | gone down | going down | not acceptable | inadequate | insufficient | hit and miss | hit or miss | inconsistent`,
  ),
]

/** What must stand beside a word of travellers for it to be a complaint. */
export const travelCues: { readonly [name: string]: readonly string[] } = {
  poor,
  slow: [
    ...poor,
    ...phrases(
      'took | hour | hours | minutes | mins | slow | slowly | long | ages | forever | couldn’t | could not | unable | not able | wouldn’t | would not | closed | crashed | chaos | chaotic | disorganised | disorganized | badly organised | badly | delayed | late | refused | denied | only one | only two | nobody | no one',
    ),
  ],
  tight: [
    ...poor,
    ...phrases(
      'tight | narrow | hard | small | smaller | limited | worn | tatty | not comfortable | not very comfortable | no space | tiny | close | stained | wouldn’t | did not | not work | stuck | malfunctioning',
    ),
  ],
  lacking: [...poor, ...phrases('no | little | less | lack | zero | not enough | without | tight | hardly any')],
  stopped: [
    ...poor,
    ...phrases(
      'tiny | small | stuck | not work | not working | did not work | didn’t work | wouldn’t | failed | out of order | outdated | no | lack | old | slow | frozen | scratched | down | faulty',
    ),
  ],
  unfit: [
    ...poor,
    ...phrases(
      'full | packed | crowded | overcrowded | closed | smallest | small | showing | age | hot | cold | warm | freezing | no | not | grimy | blocked | worn | shabby | tatty | scruffy | elderly | out of order | one',
    ),
  ],
  unanswered: phrases(
    'no | never | not | wait | waited | waiting | hours | hung | hang | ignored | weeks | days | months | still | times | calls | useless | refused | unable | couldn’t | can’t | cannot',
  ),
}
