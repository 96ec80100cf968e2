import type { TrainingCase } from '../../outer-loop/training/training-case.ts'
import type { Figures } from '../figures.ts'
import { clipped } from '../html/clipped.ts'
import { section } from '../html/document.ts'
import { type Content, html, type Markup } from '../html/markup.ts'
import { within } from '../html/within.ts'

const room = 40_000
type Of<T extends TrainingCase['_tag']> = Extract<TrainingCase, { readonly _tag: T }>

/** Cases to learn from, the good ones first (培训案例): by what was said, never by who said it. */
export const trainingSections = (figures: Figures, training: readonly TrainingCase[]): Content => [
  list(
    figures,
    'good',
    training.filter((one): one is Of<'GoodCase'> => one._tag === 'GoodCase'),
    ({ from, to, comment, phrase }) =>
      html`<article><h3>${figures.words.wonBack(from, to)}</h3>${said(figures, comment)}<p class="soft">${figures.words.label.phrase}</p><blockquote>${clipped(600, phrase)}</blockquote></article>
`,
  ),
  list(
    figures,
    'bad',
    training.filter((one): one is Of<'BadCase'> => one._tag === 'BadCase'),
    ({ priority, because, comment, opener, openerLacks = [] }) =>
      html`<article><h3>${clipped(40, priority)}${figures.words.colon}${because
        .slice(0, 8)
        .map((one) => figures.words.because(one))
        .join(figures.words.comma)}</h3>${said(figures, comment)}${
        opener !== undefined &&
        html`<p class="soft">${figures.words.label.weSaid}</p><blockquote>${clipped(600, opener)}</blockquote>`
      }${openerLacks.slice(0, 4).map((one) => html`<p>${figures.words.openerLacks[one]}</p>`)}</article>
`,
  ),
]

const said = ({ words }: Figures, comment: string | undefined): Content =>
  comment !== undefined &&
  html`<p class="soft">${words.label.customerSaid}</p><blockquote>${clipped(600, comment)}</blockquote>`

const list = <A>(figures: Figures, id: 'good' | 'bad', cases: readonly A[], markupOf: (one: A) => Markup): Content => {
  const { items, more } = within(room, cases, markupOf)
  return (
    cases.length > 0 &&
    section(
      id,
      figures.words.section[id],
      html`<p class="soft">${figures.words.ofAllOutlets}</p>`,
      items,
      more > 0 && html`<p class="soft">${figures.words.more(figures.count(more))}</p>`,
    )
  )
}
