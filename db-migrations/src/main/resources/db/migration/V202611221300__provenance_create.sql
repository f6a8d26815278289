-- Who or what set the present value of a field of an organization or a service, and when. A field is named as in
-- name.mk, phone, hours.<id of the location>.
create table provenance (
  organization_id uuid references organization on delete cascade,
  service_id uuid references service on delete cascade,
  field text not null constraint provenance_field_length check (length(field) <= 100),
  source text not null constraint provenance_source check (source in ('EDIT', 'PROPOSAL', 'IMPORT')),
  -- the editor, who proposed it if they said, or the source of the import
  name text,
  at timestamptz not null,
  constraint provenance_one check (num_nonnulls(organization_id, service_id) = 1),
  constraint provenance_field unique nulls not distinct (organization_id, service_id, field)
);
create index provenance_service on provenance (service_id);
