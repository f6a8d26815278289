create table account (
  id uuid primary key,
  email text not null constraint account_email_unique unique
    constraint account_email_form check (email = lower(email) and email like '%_@_%' and length(email) <= 254),
  name text not null constraint account_name_length check (length(name) between 1 and 200),
  -- Empty until the invited person chooses a password.
  password_hash text,
  password_set_at timestamptz,
  language text not null,
  state text not null constraint account_state check (state in ('ACTIVE', 'DISABLED')),
  version int not null,
  created_at timestamptz not null
);

-- Roles that no organization gives: officer of a municipality, coordinator of a territory, administrator of the network.
create table assignment (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  role text not null,
  municipality_id text references municipality,
  region_id text references region,
  country_id text references country,
  constraint assignment_territory check (case role
    when 'MUNICIPAL_OFFICER' then municipality_id is not null and num_nonnulls(region_id, country_id) = 0
    when 'COORDINATOR' then municipality_id is null and num_nonnulls(region_id, country_id) = 1
    when 'ADMINISTRATOR' then num_nonnulls(municipality_id, region_id, country_id) = 0
    else false end),
  constraint assignment_once unique nulls not distinct (account_id, role, municipality_id, region_id, country_id)
);
create index assignment_administrators on assignment (account_id) where role = 'ADMINISTRATOR';

-- Links in letters: an invitation or a new password. The token itself is nowhere but in the letter.
create table account_link (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  purpose text not null constraint account_link_purpose check (purpose in ('INVITATION', 'RESET')),
  token_hash text not null constraint account_link_token unique,
  created_at timestamptz not null,
  sent_at timestamptz,
  expires_at timestamptz not null,
  ended_at timestamptz,
  constraint account_link_short check (expires_at <= coalesce(sent_at, created_at) + interval '60 minutes')
);
-- Only the newest link of a kind is good.
create unique index account_link_newest on account_link (account_id, purpose) where ended_at is null;

-- Wrong tries at signing in, by the hash of the address that was typed, known or not.
create table sign_in_throttle (
  email_hash text primary key,
  failures int not null,
  locked_until timestamptz,
  last_failure_at timestamptz not null
);
