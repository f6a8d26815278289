-- What new records of a file are taken for that do not say their kind or type; remembered for the source.
alter table import_source add assumed_kind text, add assumed_type text references service_type;
alter table import add assumed_kind text, add assumed_type text references service_type;
