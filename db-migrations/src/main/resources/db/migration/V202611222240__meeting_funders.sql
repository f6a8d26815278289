-- Who paid for a meeting is somebody else than who made it possible for others to come.
alter table meeting_organization drop constraint meeting_organization_role;
alter table meeting_organization add constraint meeting_organization_role
  check (role in ('HOST', 'ORGANIZER', 'IMPLEMENTER', 'ENABLER', 'FUNDER'));
