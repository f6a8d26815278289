-- A conclusion that addresses many municipalities is measured: in how many of them a service model is used.
create table conclusion_goal (
  conclusion_id uuid primary key references conclusion on delete cascade deferrable initially deferred,
  service_model_code text not null references service_model,
  country_id text references country,
  region_id text references region,
  firmness text not null constraint conclusion_goal_firmness check (firmness in ('RUNNING', 'FORMALISED')),
  constraint conclusion_goal_one_area check (num_nonnulls(country_id, region_id) <= 1)
);
create index conclusion_goal_model on conclusion_goal (service_model_code);
