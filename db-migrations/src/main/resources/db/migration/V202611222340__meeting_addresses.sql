-- Addresses of those who are invited or get minutes are kept encrypted. They are found by a hash that needs the server's
-- secret. SQL cannot encrypt: addresses without a hash are those from before, and are encrypted when Mreža starts.
alter table invitee drop constraint invitee_email;
alter table invitee drop constraint invitee_once;
alter table invitee add column email_hash text;
alter table invitee add constraint invitee_once unique (meeting_id, email_hash);
create index invitee_address_plain on invitee (id) where email is not null and email_hash is null;
comment on column invitee.email is 'encrypted';

alter table minutes_addressee drop constraint minutes_addressee_once;
alter table minutes_addressee add column email_hash text;
alter table minutes_addressee add constraint minutes_addressee_once unique (meeting_id, email_hash);
create index minutes_addressee_address_plain on minutes_addressee (id) where email is not null and email_hash is null;
comment on column minutes_addressee.email is 'encrypted';
