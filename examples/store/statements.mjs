/** Every statement there is. Each is whole by itself, so none needs a transaction around it. */

/** Statements of one kind of stream. */
const stream = (kind) => {
  const [event, state, id] = [`${kind}_event`, `${kind}_state`, `${kind}_id`]
  return {
    /** The snapshot, and the events after it. */
    load: `
      select
        (select state from ${state} where ${id} = $1) as state,
        (select coalesce(jsonb_agg(event order by version), '[]') from ${event} where ${id} = $1 and version >
          coalesce((select version from ${state} where ${id} = $1), 0)) as events`,
    history: `select event from ${event} where ${id} = $1 order by version`,
    /** Events, snapshot, tickets and outbox together, or nothing: where the stream is at another version, or a key is taken. */
    append: `
      with written as (
        insert into ${event} (${id}, version, id, event)
        select $1, (e->>'version')::integer, e->>'id', e from jsonb_array_elements($2::jsonb) as t(e)
        where (select coalesce(max(version), 0) from ${event} where ${id} = $1) = $3
        returning 1
      ), stands as (
        insert into ${state} (${id}, version, state, is_over)
        select $1, $4, $5::jsonb, $6 where exists (select from written)
        on conflict (${id}) do update set version = excluded.version, state = excluded.state, is_over = excluded.is_over
        where ${state}.version < excluded.version
      ), numbered as (
        insert into ticket (ticket, case_id)
        select t, $1 from jsonb_array_elements_text($7::jsonb) as t where exists (select from written)
      ), told as (
        insert into outbox (case_id, event, telling)
        select $1, e->>'event', e from jsonb_array_elements($8::jsonb) as t(e) where exists (select from written)
      )
      select count(*)::integer as written from written`,
    ids: `select distinct ${id} as id from ${event} where ${id} > $1 order by ${id} limit $2`,
    /** A snapshot made anew; one that knows of later events stays, one of events there are not does not. */
    remember: `
      insert into ${state} (${id}, version, state, is_over) values ($1, $2, $3::jsonb, $4)
      on conflict (${id}) do update set version = excluded.version, state = excluded.state, is_over = excluded.is_over
      where ${state}.version <= excluded.version
        or ${state}.version > (select max(version) from ${event} where ${id} = $1)`,
    open: `select ${id} as id, state from ${state} where not is_over`,
    overwrite: `update ${event} set event = $3::jsonb where ${id} = $1 and version = $2`,
  }
}

export const streams = { case: stream('case'), project: stream('project') }

/** Facts of a delivery, and the signature it came under; neither where that signature came before. */
export const takeFacts = `
  with first as (
    insert into delivery (source, signature) select $1, $2 where $2::text is not null
    on conflict do nothing returning 1
  ), kept as (
    insert into feedback_fact (feedback_id, digest, customer_id, fact)
    select e->>'feedbackId', e->>'digest', e->>'customerId', e->'fact' from jsonb_array_elements($3::jsonb) as t(e)
    where $2::text is null or exists (select from first)
    on conflict do nothing returning 1
  )
  select (select count(*) from first)::integer as first, (select count(*) from kept)::integer as kept`
export const factsOf = 'select fact from feedback_fact where feedback_id = $1'
/**
 * What was committed after a cursor; nothing that an older transaction, still open, could yet come before. The order names
 * the table: without it a database takes the texts that are selected, and 1000 comes before 999.
 */
export const factsAfter = `
  select f.xid::text, f.position::text, f.feedback_id from feedback_fact as f
  where (f.xid, f.position) > ($1::text::xid8, $2::text::bigint) and f.xid < pg_snapshot_xmin(pg_current_snapshot())
  order by f.xid, f.position limit $3`
export const dropFacts = `
  delete from feedback_fact where feedback_id = $1 and digest <> all (select jsonb_array_elements_text($2::jsonb))`
export const feedbackBy = 'select distinct feedback_id from feedback_fact where customer_id = $1'
export const erased = `select distinct feedback_id from feedback_fact where fact->>'_tag' = 'FeedbackErased'`
export const expireDeliveries = `delete from delivery where at < now() - interval '1 hour'`

export const checkpoint = 'select xid::text, position::text from checkpoint where reader = $1'
/** Never backwards, whichever of several readers comes last. */
export const advance = `
  insert into checkpoint values ($1, $2::text::xid8, $3::text::bigint)
  on conflict (reader) do update set xid = excluded.xid, position = excluded.position
  where (checkpoint.xid, checkpoint.position) < (excluded.xid, excluded.position)`

/**
 * After a restore into another server transactions are numbered anew, and what bears a number that is yet to come would be
 * waited for: it gets one of now, and readers begin again.
 */
export const renumber = ['feedback_fact', 'case_event', 'project_event'].map(
  (table) => `
  with late as (
    update ${table} set xid = pg_current_xact_id() where xid >= pg_snapshot_xmax(pg_current_snapshot()) returning 1
  )
  delete from checkpoint where exists (select from late) and xid >= pg_snapshot_xmax(pg_current_snapshot())`,
)

export const bury = `
  insert into dead_letter (digest, source, reason, body) values ($1, $2, $3::jsonb, $4)
  on conflict (digest) do update set times = dead_letter.times + 1, at = now()`
export const unbooked = `select digest, body from dead_letter where source = 'booking'`
export const dig = 'delete from dead_letter where digest = $1'
export const unbury = 'delete from dead_letter where strpos(body, $1) > 0'
export const expireLetters = `delete from dead_letter where at < now() - interval '30 days'`

/** What nobody has sent and nobody is sending; a sender that dies lets go after the seconds. */
export const claim = `
  update outbox set claimed_until = now() + make_interval(secs => $2)
  where (case_id, event) in (
    select case_id, event from outbox
    where sent_at is null and (claimed_until is null or claimed_until < now())
    order by position limit $1 for update skip locked)
  returning case_id, event, telling`
export const sent = 'update outbox set sent_at = now() where case_id = $1 and event = $2'
