-- A series may also meet every week or every few weeks.
alter table series_plan drop constraint series_plan_cadence;
alter table series_plan add constraint series_plan_cadence check (cadence in ('WEEKLY', 'EVERY_TWO_WEEKS', 'EVERY_THREE_WEEKS',
  'EVERY_FOUR_WEEKS', 'EVERY_SIX_WEEKS', 'MONTHLY', 'EVERY_TWO_MONTHS', 'QUARTERLY', 'TWICE_A_YEAR', 'YEARLY'));
