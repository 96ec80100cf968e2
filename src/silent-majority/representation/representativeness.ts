import { isLeft, left } from 'fp-ts/Either'
import { npsOf } from '../../nps/moments.ts'
import type { Scale } from '../../nps/score.ts'
import { answersIn, type NpsTally } from '../../nps/tally.ts'
import { measuredShare } from '../../stats/proportion/measured-share.ts'
import { addedStrata, type CustomersHeard, type StratumHeard } from './heard.ts'
import { mergeThin } from './merge-thin.ts'
import type { RepresentationPolicy } from './policy.ts'
import { poststratifiedNps } from './poststratified.ts'
import type { Representativeness, StratumResponse } from './report.ts'

/**
 * Says whom the answers speak for: how many of each kind of customers answered, how many are silent, and what all would
 * say if each kind were heard by its number. No unweighted figure comes without a warning, and none stands in for a
 * weighted one that cannot be had.
 *
 * @example
 * const heard = representativeness(standardRepresentation)({ scale: '0-10', strata: [
 *   { name: 'app', customers: 1000, asked: 1000, respondents: 90,
 *     tally: { scale: '0-10', detractors: 60, passives: 0, promoters: 30 } },
 *   { name: 'store', customers: 9000, asked: 1000, respondents: 40,
 *     tally: { scale: '0-10', detractors: 10, passives: 10, promoters: 20 } },
 * ] })
 * heard.unweighted?.toFixed(3) // => '-0.154'
 * getOrThrow(heard.weighted).nps.toFixed(3) // => '0.192'
 * heard.notes[0] // => { _tag: 'UnweightedFigure', answers: 130, silent: 9870, customers: 10000 }
 * @source A0.1, A0.16
 * @law response and silence lie within their intervals, by kind and overall
 * @law an unweighted figure never comes without its warning
 * @law a kind of customers without answers is merged or refused, never weighed as nothing
 * @law representativeness does not depend on how counts were split over machines
 */
export const representativeness =
  (policy: RepresentationPolicy) =>
  <S extends Scale>({ scale, strata }: CustomersHeard<S>): Representativeness => {
    const { id, version, confidence, leastAnswers, unevenFrom } = policy
    const measured = measuredShare(confidence)
    const responseOf = ({ customers, asked, respondents }: Counted): Omit<StratumResponse, 'name' | 'voice'> => ({
      response: measured(respondents, asked),
      silent: measured(customers - respondents, customers),
    })
    const all = strata.reduce<StratumHeard>(addedStrata, {
      name: '',
      customers: 0,
      asked: 0,
      respondents: 0,
      tally: { scale, detractors: 0, passives: 0, promoters: 0 },
    })
    const answers = answersIn(all.tally)
    const { strata: kinds, merges } = mergeThin<Scale>(policy)(strata)
    const present = kinds.filter(({ customers, tally }) => customers > 0 || answersIn(tally) > 0)
    const thin = present.find(({ tally }) => answersIn(tally) > 0 && answersIn(tally) < leastAnswers)
    const weighted: Representativeness['weighted'] =
      thin === undefined
        ? poststratifiedNps(
            present.map((one) => ({ name: one.name, population: one.customers, tally: onOne(one.tally) })),
          )
        : left({ _tag: 'StratumThin', name: thin.name, answers: answersIn(thin.tally), least: leastAnswers })
    return {
      strata: strata.map((one) => ({
        name: one.name,
        ...responseOf(one),
        ...(one.customers === 0 || answers === 0
          ? {}
          : { voice: (answersIn(one.tally) * all.customers) / (answers * one.customers) }),
      })),
      overall: responseOf(all),
      ...(answers === 0 ? {} : { unweighted: npsOf(all.tally) }),
      weighted,
      notes: [
        ...(answers === 0
          ? []
          : [
              {
                _tag: 'UnweightedFigure',
                answers,
                silent: all.customers - all.respondents,
                customers: all.customers,
              } as const,
            ]),
        ...merges,
        ...(isLeft(weighted) || weighted.right.designEffect < unevenFrom
          ? []
          : [
              {
                _tag: 'VoicesUneven',
                answers,
                designEffect: weighted.right.designEffect,
                effectiveAnswers: weighted.right.effectiveAnswers,
              } as const,
            ]),
      ],
      policy: { id, version },
    }
  }

type Counted = Pick<StratumHeard, 'customers' | 'asked' | 'respondents'>

/** All strata are of one scale; which one does not matter to the score. */
const onOne = (tally: NpsTally): NpsTally<'0-10'> => ({ ...tally, scale: '0-10' })
