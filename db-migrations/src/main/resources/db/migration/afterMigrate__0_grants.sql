-- What the application's own role may do, when it is another one than the owner of the tables. The audit log only grows.
do $$
declare
  app_role constant text := '${appRole}';
begin
  if app_role <> current_user and exists (select from pg_roles where rolname = app_role) then
    execute format('grant usage on schema public to %I', app_role);
    execute format('grant select, insert, update, delete on all tables in schema public to %I', app_role);
    execute format('grant usage, select on all sequences in schema public to %I', app_role);
    execute format('revoke update, delete, truncate on audit_entry, audit_seal from %I', app_role);
    execute format('revoke insert, update, delete, truncate on flyway_schema_history from %I', app_role);
  end if;
end
$$;
