-- Create forms that were sent: a repeated one finds what the first one made.
create table submission (
  key uuid primary key,
  account_id uuid not null,
  result text,
  at timestamptz not null
);
create index submission_at on submission (at);

create table draft (
  account_id uuid not null references account on delete cascade,
  form text not null constraint draft_form_length check (length(form) <= 300),
  content text not null constraint draft_content_length check (length(content) <= 1000000),
  kept_at timestamptz not null,
  primary key (account_id, form)
);
create index draft_kept_at on draft (kept_at);
