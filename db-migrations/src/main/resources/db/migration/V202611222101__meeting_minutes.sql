-- How far the minutes of a meeting have come. No row: nobody has sent or approved them yet.
create table minutes (
  meeting_id uuid primary key references meeting on delete cascade,
  state text not null constraint minutes_state check (state in ('OUT', 'APPROVED')),
  until date,
  approved_at timestamptz,
  approved_by uuid,
  constraint minutes_out_until check (state <> 'OUT' or until is not null),
  constraint minutes_approved_at check ((state = 'APPROVED') = (approved_at is not null))
);
comment on column minutes.until is 'the last day of the round of corrections';

-- Each draft that went out and the approved text, word for word as they were.
create table minutes_version (
  meeting_id uuid not null references meeting on delete cascade,
  number int not null constraint minutes_version_number check (number > 0),
  kind text not null constraint minutes_version_kind check (kind in ('SENT', 'APPROVED')),
  language text not null,
  content jsonb not null,
  made_at timestamptz not null,
  made_by uuid not null,
  primary key (meeting_id, number)
);
create function minutes_stay_as_they_were() returns trigger language plpgsql as $$
begin
  raise exception 'minutes that were sent or approved are not changed';
end $$;
create trigger minutes_version_stays before update on minutes_version for each row execute function minutes_stay_as_they_were();

-- Whom the draft was sent to, with a link of their own that is good for these minutes only. The token is nowhere but in
-- the letter. The address is forgotten when the minutes are approved.
create table minutes_addressee (
  id uuid primary key,
  meeting_id uuid not null references meeting on delete cascade,
  organization_id uuid references organization,
  name text,
  email text,
  language text not null,
  token_hash text not null constraint minutes_addressee_token unique,
  version int not null,
  sent_at timestamptz not null,
  constraint minutes_addressee_once unique (meeting_id, email)
);
create index minutes_addressee_organization on minutes_addressee (organization_id);

-- What came back: a comment, or other words for a statement of their own; and what the minute taker made of it.
create table minutes_remark (
  id uuid primary key,
  meeting_id uuid not null references meeting on delete cascade,
  addressee_id uuid not null references minutes_addressee on delete cascade,
  statement_id uuid,
  about text,
  before text,
  text text not null,
  state text not null constraint minutes_remark_state check (state in ('OPEN', 'ACCEPTED', 'ANSWERED', 'REJECTED')),
  answer text,
  made_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  constraint minutes_remark_corrects check ((statement_id is null) = (before is null)),
  constraint minutes_remark_decided check ((state = 'OPEN') = (decided_at is null))
);
create index minutes_remark_meeting on minutes_remark (meeting_id, made_at);
create index minutes_remark_addressee on minutes_remark (addressee_id);

-- What is said after approval stands beside the minutes, never in them.
create table minutes_addendum (
  id uuid primary key,
  meeting_id uuid not null references meeting on delete cascade,
  text text not null,
  added_at timestamptz not null,
  added_by uuid not null
);
create index minutes_addendum_meeting on minutes_addendum (meeting_id, added_at);
create trigger minutes_addendum_stays before update on minutes_addendum for each row execute function minutes_stay_as_they_were();
