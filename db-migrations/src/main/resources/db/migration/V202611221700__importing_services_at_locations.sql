-- A service at a location is a record of its own: one location has several services, each with its own hours.
alter table import_mapping drop constraint import_mapping_record;
alter table import_mapping add constraint import_mapping_record
  check (record in ('ORGANIZATION', 'SERVICE', 'LOCATION', 'SERVICE_AT_LOCATION', 'CONTACT'));
alter table import_identity drop constraint import_identity_record;
alter table import_identity add constraint import_identity_record
  check (record in ('ORGANIZATION', 'SERVICE', 'LOCATION', 'SERVICE_AT_LOCATION', 'CONTACT'));
alter table import_part drop constraint import_part_record;
alter table import_part add constraint import_part_record
  check (record in ('ORGANIZATION', 'SERVICE', 'LOCATION', 'SERVICE_AT_LOCATION', 'CONTACT'));
