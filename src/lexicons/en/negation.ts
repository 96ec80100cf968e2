import type { Denial } from '../../text/denial/denial.ts'
import type { Negation } from '../../text/lexicon/lexicon.ts'
import { phrases } from '../words.ts'

/** What may stand between a negator and what it denies; a verb of trade or trust is denied itself: do not trust scammers. */
const fillers =
  phrases(`a | an | the | any | of | to | be | been | being | get | got | getting | have | has | had | having | is | was | were | are | i | we | it | you | they | there | me | us | my | our | your | their
  | really | actually | at all | ever | even | necessarily | necessarily a | exactly | remotely | in any way | single | one | slightest | sort of | kind of | sign of | signs of | risk of | hint of | trace of | traces of | evidence of | threat of | danger of
  | feel | felt | find | found | see | saw | seen | notice | noticed | experience | experienced | suffer | suffered | cause | caused | causing | issue with | issues with | problem with | problems with | concerns about | worry about | worries about
  | going to | appear to be | seem | seems | seem to be | consider | considered | suggesting | suggest | saying | say | think | call it | call this | call them | calling | accuse | accusing | intentionally | deliberately | other | live | dead | visible | known | possible | more`)

const openers = phrases(
  `not | no | nobody | no one | none | without | hardly | isn't | wasn't | aren't | weren't | didn't | doesn't | won't | wouldn't | hasn't | haven't | hadn't | can't | cannot | couldn't | isnt | wasnt | arent | werent | didnt | doesnt | wont | wouldnt | hasnt | havent | free of | free from | far from | nothing | neither | nor`,
)

/** Never seen such: the worst of its kind, and no denial. */
const such = {
  words: phrases('like this | like that | like it | so bad | so badly | as bad | this bad | before'),
  within: 24,
}

const event: Denial = {
  name: 'event',
  kind: 'existence',
  openers,
  fillers,
  most: 5,
  notBehind: ['do ', 'please ', 'why ', 'if ', 'or ', 'was it ', 'is it '],
  unless: such,
}

/** "I don't think it is a scam" denies, "Don't get scammed" warns others. */
const statement: Denial = {
  name: 'statement',
  kind: 'existence',
  openers: phrases("do not | don't | dont | never"),
  fillers,
  most: 5,
  notFirst: true,
  notBehind: ['please ', 'and ', 'just ', 'so ', 'guys ', 'people ', 'you will '],
  unless: such,
}

const freeOf: Denial = {
  name: 'free',
  kind: 'existence',
  side: 'after',
  openers: phrases('free | was not an issue | were not an issue'),
  fillers: ['-'],
  most: 1,
}

const intention: Denial = {
  name: 'intention',
  kind: 'intention',
  openers: phrases(
    "don't want to | do not want to | dont want to | didn't want to | no need to | no intention of | no intention to | not worth | can't be bothered to | cannot be bothered to | rather not | without having to | not planning to | no plans to | won't bother | wouldn't bother | not bother | don't need to | do not need to | no point in | too tired to | too busy to | tempted to",
  ),
  fillers: phrases(
    'go | going | take | taking | get | getting | be | have | having | to | it | this | start | starting | the | a | bother | any | further',
  ),
  most: 4,
}

/** What ought to be so is not. */
const wish: Denial = {
  name: 'wish',
  kind: 'wish',
  openers: phrases(
    'should be | ought to be | must be | needs to be | borders on | border on | bordering on | verges on | verging on | almost | practically | virtually | nearly | feels | feels like | surely | tantamount to | close to',
  ),
  fillers: phrases('made | a | an | considered | the | forbidden | regarded as | treated as | being | on'),
  most: 2,
  terms: phrases(
    'illegal | criminal | a crime | against the law | unlawful | prosecuted | sued | by law | discrimination | fraud | criminal damage | being robbed',
  ),
}

const prevention: Denial = {
  name: 'prevention',
  kind: 'prevention',
  openers: phrases(
    'avoid | avoids | avoiding | prevent | prevents | preventing | protect | protects | protection | protected | protecting | against | anti | kills | kill | killed | repels | repel | removes | remove | removed | gets rid of | get rid of | got rid of | in case of | guard against | keeps | stops',
  ),
  fillers: phrases(
    'the | any | all | from | of | against | getting | my | us | me | a | an | you | away | your | off | black | - | possible | those',
  ),
  most: 3,
}

const condition: Denial = {
  name: 'condition',
  kind: 'condition',
  openers: phrases('if | unless | in case | whether | just in case'),
  fillers: phrases(
    'you | i | we | it | they | he | she | there | is | are | was | were | a | an | the | get | gets | be | being | have | has | had | any | ever | find | happen to | happens to be | your | my | our | one | someone | somebody | does | do | accidentally',
  ),
  most: 5,
}

const worry: Denial = {
  name: 'worry',
  kind: 'worry',
  openers: phrases(
    'worried | worried about | thought | afraid | feared | concerned | suspicious | sceptical | skeptical | expected | expecting | wondered | scared | nervous | half expected | doubted | assumed',
  ),
  within: 32,
  unless: {
    words: phrases(
      'was right | were right | sure enough | indeed | it was fake | it is fake | turned out fake | still got | refund | confirmed',
    ),
    within: 70,
  },
  then: {
    turns: phrases(
      'but | however | turned out | turns out | actually | until | luckily | thankfully | in fact | fortunately | yet',
    ),
    outcomes: phrases(
      "genuine | fine | real | legit | legitimate | authentic | safe | no problem | no problems | no issues | wasn't | was not | isn't | is not | perfect | great | excellent | nothing | happy | wrong | not at all | none",
    ),
    within: 70,
  },
}

/** How English takes words back. */
export const negation: Negation = {
  negators: [],
  denials: [event, statement, freeOf, intention, wish, prevention, condition, worry],
  list: { connectors: phrases('or | nor | and | /'), within: 12 },
  pseudo: phrases(
    'not only | not just | no doubt | no wonder | not to mention | no less than | if not | why not | or not | no better than | nothing but | nothing less than | nothing short of | nothing more than | no other than | none other than | not the first | no longer | not sure | not surprised | no matter | no refund | no explanation | not long before | no sooner | without doubt | without a doubt',
  ),
  clauseBreaks: ',.!?;:\n()"',
  questionEndings: ['?'],
}
