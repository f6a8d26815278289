-- A guest comes from an institution that the directory may not know: it stands beside the name, as it was said at the door.
alter table invitee add column institution text;
alter table invitee drop constraint invitee_is_somebody;
alter table invitee add constraint invitee_is_somebody check (num_nonnulls(organization_id, name, email, institution) > 0);
comment on column invitee.institution is 'as said at the door, where it is no organization of the directory';
