-- The demonstration network, part 7: who raised challenges, and a conclusion that is measured. Loaded once.
create or replace function pg_temp.demo_id(n int) returns uuid language sql immutable as
  $$ select ('019a7f00-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid $$;

do $demo$
begin
  if exists (select from conclusion_goal) then
    return;
  end if;

  insert into challenge_voice (meeting_id, challenge_id, organization_id)
  select x.meeting_id, x.challenge_id, o.id
  from (values (402, 702, 111), (402, 702, 112)) d (meeting, challenge, organization)
  join challenge_mention x on x.meeting_id = pg_temp.demo_id(d.meeting) and x.challenge_id = pg_temp.demo_id(d.challenge)
  join organization o on o.id = pg_temp.demo_id(d.organization)
  on conflict do nothing;

  insert into conclusion_goal (conclusion_id, service_model_code, country_id, firmness)
  select c.id, 'MOBILE_TEAM', 'rs', 'FORMALISED' from conclusion c where c.id = pg_temp.demo_id(841)
  on conflict do nothing;
end
$demo$;
