-- Indexes for the references that had none: whoever takes a row away looks for those that refer to it.
create index account_link_account on account_link (account_id);
create index action_item_conclusion on action_item (conclusion_id) where conclusion_id is not null;
create index import_by_source on import (source_id);
create index join_request_organization on join_request (organization_id);
create index series_plan_project on series_plan (project_id) where project_id is not null;
