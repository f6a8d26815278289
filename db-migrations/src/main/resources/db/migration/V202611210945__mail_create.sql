create table outbox (
  id uuid primary key,
  kind text not null,
  recipient text not null,
  language text not null,
  parameters jsonb not null default '{}',
  -- The same for every attempt, so that a repeat can be told from a second letter.
  message_id text not null constraint outbox_message_id unique,
  state text not null constraint outbox_state check (state in ('WAITING', 'SENT', 'DEAD')),
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  last_error text,
  created_at timestamptz not null,
  sent_at timestamptz
);
create index outbox_waiting on outbox (next_attempt_at) where state = 'WAITING';
create index outbox_by_state on outbox (state, created_at desc, id desc);
