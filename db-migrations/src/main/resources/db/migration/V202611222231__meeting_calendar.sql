-- Addresses under which programs read the calendars of a person; the token itself is computed, only its hash is kept.
create table calendar_feed (
  account_id uuid primary key references account on delete cascade,
  id uuid not null,
  token_hash text not null constraint calendar_feed_token unique,
  created_at timestamptz not null
);
