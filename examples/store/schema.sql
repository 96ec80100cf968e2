-- Read by PostgreSQL 15 and newer, and by PGlite.

-- The stream of every case: one row an event, and one key that lets only one writer win.
create table if not exists case_event (
  case_id text not null,
  version integer not null,
  id text not null,
  event jsonb not null,
  xid xid8 not null default pg_current_xact_id(),
  position bigint generated always as identity,
  primary key (case_id, version),
  unique (case_id, id)
);

-- The stream of every improvement project.
create table if not exists project_event (
  project_id text not null,
  version integer not null,
  id text not null,
  event jsonb not null,
  xid xid8 not null default pg_current_xact_id(),
  position bigint generated always as identity,
  primary key (project_id, version),
  unique (project_id, id)
);

-- What sources said, each fact once. Positions are handed out before commits, so readers go by (xid, position).
create table if not exists feedback_fact (
  feedback_id text not null,
  digest text not null,
  customer_id text,
  fact jsonb not null,
  xid xid8 not null default pg_current_xact_id(),
  position bigint generated always as identity,
  primary key (feedback_id, digest)
);
create index if not exists feedback_fact_cursor on feedback_fact (xid, position);
create index if not exists feedback_fact_customer on feedback_fact (customer_id);

-- Snapshots: may be thrown away at any time.
create table if not exists case_state (
  case_id text primary key,
  version integer not null,
  state jsonb not null,
  is_over boolean not null
);
create table if not exists project_state (
  project_id text primary key,
  version integer not null,
  state jsonb not null,
  is_over boolean not null
);

-- Numbers customers were told: never one for two of them.
create table if not exists ticket (ticket text primary key, case_id text not null);

-- Who is to hear of an event; written with it, sent afterwards, at least once.
create table if not exists outbox (
  case_id text not null,
  event text not null,
  telling jsonb not null,
  position bigint generated always as identity,
  claimed_until timestamptz,
  sent_at timestamptz,
  primary key (case_id, event)
);
create index if not exists outbox_waiting on outbox (position) where sent_at is null;

-- Signatures that name their time count once; rows older than that time's tolerance may go.
create table if not exists delivery (
  source text not null,
  signature text not null,
  at timestamptz not null default now(),
  primary key (source, signature)
);

-- What was signed and could not be read, or was read and could not be booked: for people to look at.
create table if not exists dead_letter (
  digest text primary key,
  source text not null,
  reason jsonb not null,
  body text not null,
  times integer not null default 1,
  at timestamptz not null default now()
);

-- How far each reader has come.
create table if not exists checkpoint (reader text primary key, xid xid8 not null, position bigint not null);
