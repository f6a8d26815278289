-- Records that are likely one and the same: found by looking, listed with why, merged or said to be different.

-- What the last look found. The records themselves decide; these rows are made anew whenever one of them changes.
create table organization_alike (
  first_id uuid not null references organization on delete cascade,
  second_id uuid not null references organization on delete cascade,
  why text[] not null,
  score int not null,
  primary key (first_id, second_id),
  constraint organization_alike_ordered check (first_id < second_id)
);
create index organization_alike_score on organization_alike (score desc, first_id desc, second_id desc);
create index organization_alike_second on organization_alike (second_id);

create table service_alike (
  first_id uuid not null references service on delete cascade,
  second_id uuid not null references service on delete cascade,
  why text[] not null,
  score int not null,
  primary key (first_id, second_id),
  constraint service_alike_ordered check (first_id < second_id)
);
create index service_alike_score on service_alike (score desc, first_id desc, second_id desc);
create index service_alike_second on service_alike (second_id);

-- What people said are two.
create table organization_not_alike (
  first_id uuid not null references organization on delete cascade,
  second_id uuid not null references organization on delete cascade,
  said_by uuid not null,
  said_by_name text not null,
  said_at timestamptz not null,
  primary key (first_id, second_id),
  constraint organization_not_alike_ordered check (first_id < second_id)
);
create index organization_not_alike_second on organization_not_alike (second_id);

create table service_not_alike (
  first_id uuid not null references service on delete cascade,
  second_id uuid not null references service on delete cascade,
  said_by uuid not null,
  said_by_name text not null,
  said_at timestamptz not null,
  primary key (first_id, second_id),
  constraint service_not_alike_ordered check (first_id < second_id)
);
create index service_not_alike_second on service_not_alike (second_id);

-- When each kind was last looked through.
create table alike_look (
  kind text primary key constraint alike_look_kind check (kind in ('ORGANIZATION', 'SERVICE')),
  looked_at timestamptz not null
);

-- Two records that became one. Ids stand without references, as one of the two is gone.
create table merge_record (
  id uuid primary key,
  kind text not null constraint merge_record_kind check (kind in ('ORGANIZATION', 'SERVICE')),
  kept_id uuid not null,
  gone_id uuid not null,
  gone_slug text not null,
  gone_name jsonb not null,
  merged_at timestamptz not null,
  merged_by uuid not null,
  merged_by_name text not null,
  undone_at timestamptz,
  undone_by_name text,
  -- what an undoing could not restore: {"MEETINGS": 2, ...}
  left_behind jsonb not null default '{}',
  constraint merge_record_of_two check (kept_id <> gone_id)
);
create unique index merge_record_gone on merge_record (gone_id) where undone_at is null;
create index merge_record_kept on merge_record (kept_id);
create index merge_record_at on merge_record (merged_at desc, id desc);

-- Every row as it was before the merge touched it; kept as long as it can be undone.
create table merge_step (
  merge_id uuid not null references merge_record on delete cascade,
  position int not null generated always as identity,
  table_name text not null,
  column_name text not null,
  did text not null constraint merge_step_did check (did in ('GONE', 'BEFORE', 'AFTER', 'MOVED', 'TAKEN_OUT', 'RAISED')),
  record jsonb not null,
  primary key (merge_id, position)
);

-- Addresses of what is gone lead to what it became.
create table merged_address (
  kind text not null constraint merged_address_kind check (kind in ('ORGANIZATION', 'SERVICE')),
  slug text not null,
  organization_id uuid references organization,
  service_id uuid references service,
  merge_id uuid not null references merge_record,
  primary key (kind, slug),
  constraint merged_address_one check (num_nonnulls(organization_id, service_id) = 1)
);
create index merged_address_organization on merged_address (organization_id);
create index merged_address_service on merged_address (service_id);
create index merged_address_merge on merged_address (merge_id);

-- Whether an organization lies in the territory of somebody who looks after these regions and countries: by its seat,
-- or without one by where it works. org.mreza.domain.organization.Territory says the same in Java.
create function looked_after(organization uuid, regions text[], countries text[]) returns boolean language sql stable as $$
  select case when o.seat_municipality_id is not null then
      exists (select from municipality_region r where r.municipality_id = o.seat_municipality_id and r.region_id = any (regions))
      or (select m.country_id from municipality m where m.id = o.seat_municipality_id) = any (countries)
    else coalesce(o.country_id = any (countries), false) or exists (
      select from organization_area a
        left join municipality m on m.id = a.municipality_id
        left join region r on r.id = a.region_id
      where a.organization_id = o.id and (a.region_id = any (regions)
        or coalesce(a.country_id, m.country_id, r.country_id) = any (countries)
        or exists (select from municipality_region mr where mr.municipality_id = m.id and mr.region_id = any (regions)))) end
  from organization o where o.id = organization
$$;
