-- The words of places too are there to be found near a mistyped one.
insert into search_word
select unnest(tsvector_to_array(search_words)) from municipality
union
select unnest(tsvector_to_array(search_words)) from region
on conflict do nothing;
create trigger municipality_words after insert or update of name, aliases on municipality
  for each row execute function search_word_remember();
create trigger region_words after insert or update of name, aliases on region
  for each row execute function search_word_remember();
