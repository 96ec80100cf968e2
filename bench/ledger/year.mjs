/** A made year: feedback every few minutes, one in five opens a case, most cases are worked to their end. */
const start = Date.UTC(2026, 0, 1)
const year = 365 * 86_400_000

const intents = (receivedAt, length) =>
  [
    {
      _tag: 'OpenCase',
      customerId: 'c',
      priority: 'P1',
      reason: 'triaged',
      policy: 'p@1',
      receivedAt,
      due: receivedAt + 14_400_000,
    },
    { _tag: 'AcknowledgeCase', ticket: 'T' },
    { _tag: 'AssignCase', owner: 'Li', role: 'seniorAgent' },
    { _tag: 'TagTopic', topic: '电池' },
    { _tag: 'AttemptContact', channel: 'phone', outcome: 'noAnswer' },
    { _tag: 'MakeContact', channel: 'phone' },
    { _tag: 'OfferSolution', text: '换新', promises: [{ id: 'p', what: '换新', due: receivedAt + 864_000_000 }] },
    { _tag: 'RecordMessage' },
    { _tag: 'RecordReply', channel: 'phone' },
    { _tag: 'KeepPromise', promise: 'p' },
    { _tag: 'ResolveCase' },
    { _tag: 'ConfirmSolution' },
    { _tag: 'CloseCase', outcome: 'recovered' },
  ].slice(0, length)

/** The commands of one case, a few minutes apart; every ninth case is left open on the way. */
export const commandsOf = (feedbackId, place) => {
  const receivedAt = start + ((place * 7919) % 40_000) * (year / 40_000)
  return intents(receivedAt, place % 9 === 0 ? 1 + (place % 11) : 13).map((intent, step) => ({
    ...intent,
    ...(intent._tag === 'OpenCase' ? { feedbackId } : {}),
    id: `k${place}-${step}`,
    at: receivedAt + step * 300_000,
    by: 'Li',
  }))
}

/** Facts of so many pieces of feedback; every third is amended, and every tenth delivered twice. */
export const factsOf = (count) =>
  Array.from({ length: count }, (_, place) => {
    const at = start + (place * year) / count
    const head = { source: 's', externalId: String(place), at }
    const said = {
      receivedAt: at,
      scale: '0-10',
      customerId: `c${place % 50_000}`,
      score: place % 5 === 0 ? place % 7 : 7 + (place % 4),
    }
    const fact = { ...head, _tag: 'FeedbackReceived', said }
    return [
      fact,
      ...(place % 3 === 0
        ? [{ ...head, _tag: 'FeedbackAmended', at: at + 1000, said: { ...said, comment: '等了三天还没到货' } }]
        : []),
      ...(place % 10 === 0 ? [fact] : []),
    ]
  }).flat()

export const endOfYear = start + year
