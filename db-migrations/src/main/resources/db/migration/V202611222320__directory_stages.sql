-- The way of a service from a concept to people who come: the last stage that is stated, and when each was reached as
-- far as that is known.
alter table service
  add stage text constraint service_stage check (stage in ('CONCEPT', 'FUNDED', 'IMPLEMENTED')),
  add concept_year int, add concept_month int, add concept_day int,
  add funded_year int, add funded_month int, add funded_day int,
  add implemented_year int, add implemented_month int, add implemented_day int,
  add constraint service_stage_reached check (
    (concept_year is null or stage is not null)
    and (funded_year is null or stage in ('FUNDED', 'IMPLEMENTED'))
    and (implemented_year is null or stage = 'IMPLEMENTED'));
