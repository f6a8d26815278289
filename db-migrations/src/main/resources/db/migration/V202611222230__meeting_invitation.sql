-- Whom a meeting was opened to, what they answered, and who came. The token of a link is nowhere but in the letter.
create table invitee (
  id uuid primary key,
  meeting_id uuid not null references meeting on delete cascade,
  organization_id uuid references organization,
  municipality_id text references municipality,
  name text,
  email text constraint invitee_email check (email = lower(email)),
  language text not null,
  answer text not null constraint invitee_answer check (answer in ('NONE', 'YES', 'NO', 'SUBSTITUTE', 'WAITING')),
  substitute text,
  guest boolean not null default false,
  token_hash text not null constraint invitee_token unique,
  added_at timestamptz not null,
  invited_at timestamptz,
  answered_at timestamptz,
  reminded_at timestamptz,
  here_at timestamptz,
  constraint invitee_is_somebody check (num_nonnulls(organization_id, name, email) > 0),
  constraint invitee_once unique (meeting_id, email)
);
comment on column invitee.guest is 'came without an invitation';
create index invitee_meeting on invitee (meeting_id, id);
create index invitee_organization on invitee (organization_id);
create index invitee_waiting on invitee (meeting_id, answered_at) where answer = 'WAITING';
