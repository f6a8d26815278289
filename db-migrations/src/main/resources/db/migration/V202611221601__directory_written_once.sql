-- Writing organizations and services costs less: names are folded once, and what search knows of words and names is kept
-- for all rows of a statement at once.
alter table organization alter column search_key drop expression, alter column search_words drop expression;
alter table service alter column search_key drop expression;

create function organization_folded() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or old.name is distinct from new.name or old.aliases is distinct from new.aliases then
    new.search_key := fold_names(new.name, new.aliases);
    new.search_words := to_tsvector('simple', replace(new.search_key, '|', ' '));
  end if;
  return new;
end $$;
create trigger organization_folded before insert or update of name, aliases on organization
  for each row execute function organization_folded();

create or replace function service_words() returns trigger language plpgsql as $$
begin
  if exists (select from unnest(new.target_groups) g where not exists (select from target_group t where t.code = g)) then
    raise exception 'unknown target group' using errcode = 'foreign_key_violation', constraint = 'service_target_groups';
  end if;
  if tg_op = 'INSERT' or old.name is distinct from new.name or old.aliases is distinct from new.aliases then
    new.search_key := fold_names(new.name, new.aliases);
  end if;
  new.reach := service_reach(new.id, new.organization_id);
  new.search_words := coalesce(service_search_words(
    new.search_key, new.service_type_code, new.service_model_code, new.id, new.organization_id, new.reach), '');
  return new;
end $$;

create function search_words_remember() returns trigger language plpgsql as $$
begin
  insert into search_word
  select distinct w.word from changed c cross join lateral unnest(tsvector_to_array(c.search_words)) w (word)
  where not exists (select from search_word s where s.word = w.word) order by w.word
  on conflict do nothing;
  return null;
end $$;

create function search_names_remember() returns trigger language plpgsql as $$
begin
  insert into search_name (kind, key, id)
  select distinct tg_argv[0], left(k, 400), c.id::text
  from changed c cross join lateral unnest(string_to_array(btrim(c.search_key, '|'), '|')) k where k <> ''
  on conflict do nothing;
  return null;
end $$;

create function search_names_forget() returns trigger language plpgsql as $$
begin
  delete from search_name n using changed c where n.kind = tg_argv[0] and n.id = c.id::text;
  return null;
end $$;

drop trigger organization_words on organization;
drop trigger service_words_known on service;
do $$
declare
  t text;
begin
  foreach t in array array['organization', 'service'] loop
    execute format('create trigger %1$s_words_1 after insert on %1$I referencing new table as changed'
      ' for each statement execute function search_words_remember()', t);
    execute format('create trigger %1$s_words_2 after update on %1$I referencing new table as changed'
      ' for each statement execute function search_words_remember()', t);
    execute format('drop trigger search_name_1 on %I', t);
    execute format('create trigger search_name_1 after insert on %1$I referencing new table as changed'
      ' for each statement execute function search_names_remember(%1$L)', t);
    execute format('create trigger search_name_3 after delete on %1$I referencing old table as changed'
      ' for each statement execute function search_names_forget(%1$L)', t);
  end loop;
end $$;
