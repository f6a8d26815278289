-- Papers and photographs of a meeting, and the evidence of what became of an action item. Whoever reads the meeting reads them.
create table paper (
  id uuid primary key,
  meeting_id uuid not null references meeting on delete cascade,
  -- the news of an action item that it is evidence of; null for a paper of the meeting itself
  action_note_id uuid references action_note on delete cascade deferrable initially deferred,
  kind text not null constraint paper_kind check (kind in ('PDF', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'ODS', 'TXT', 'JPEG', 'PNG')),
  name text not null constraint paper_name_length check (length(name) between 1 and 200),
  description jsonb,
  size bigint not null,
  sha256 text not null constraint paper_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  width int,
  height int,
  added_at timestamptz not null,
  added_by uuid not null,
  version int not null,
  constraint paper_picture check ((kind in ('JPEG', 'PNG')) = (width is not null and height is not null)),
  constraint paper_once unique nulls not distinct (meeting_id, action_note_id, sha256)
);
create index paper_action_note on paper (action_note_id);

-- The file itself, in pieces, so that none of it has to be in memory whole. It is compressed already.
create table paper_content (
  paper_id uuid not null references paper on delete cascade deferrable initially deferred,
  position int not null,
  content bytea not null,
  primary key (paper_id, position)
);
alter table paper_content alter column content set storage external;

-- A small JPEG of a photograph, made once.
create table paper_thumbnail (
  paper_id uuid primary key references paper on delete cascade deferrable initially deferred,
  content bytea not null constraint paper_thumbnail_size check (octet_length(content) <= 1000000)
);
alter table paper_thumbnail alter column content set storage external;
