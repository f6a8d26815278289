-- One search key for every spelling of a name, and what else every table's columns are computed with.
-- All of it is immutable, so that generated columns and indexes can stand on it.
create extension if not exists pg_trgm;

-- Cyrillic to Latin, lower case; frequent letters stand first, where they are found soonest. The collation matters: under "C" Cyrillic capitals stay capitals.
create function cyr2lat(t text) returns text language sql immutable strict parallel safe as $$
  select replace(replace(replace(replace(replace(replace(
         translate(lower(t collate "und-x-icu"),
           ' аоиернтвслпкдзумгбјжчшцхфђћѐѝ', ' aoierntvslpkdzumgbjžčšchfđćei'),
         'љ', 'lj'), 'њ', 'nj'), 'џ', 'dž'), 'ѓ', 'gj'), 'ќ', 'kj'), 'ѕ', 'dz')
$$;

-- Other accents than those listed fall away (à, å, ě); doubled letters count once, digits stay as they are. What most
-- names have no need of is asked for before it is done: this runs several times for each name that is written.
-- org.mreza.domain.shared.TextFold does the same in Java, and one table of cases is tested against both.
create function fold_key(t text) returns text language plpgsql immutable strict parallel safe as $$
declare
  k text := t;
begin
  if octet_length(k) = length(k) then
    k := lower(k collate "und-x-icu");
  else
    k := case when k is nfc normalized then k else normalize(k, NFC) end;
    k := case when k ~ '[Ѐ-џ]' then cyr2lat(k) else lower(k collate "und-x-icu") end;
    k := translate(k, 'đćčçšžǵḱøłıß', 'dcccszdcolis');
    if octet_length(k) > length(k) then
      k := regexp_replace(normalize(k, NFD), '[\u0300-\u036f]+', '', 'g');
    end if;
  end if;
  -- A capital stands for what has been read, so that no letter is read twice.
  k := translate(replace(replace(replace(replace(replace(k,
    'dzh', 'D'), 'dj', 'D'), 'gj', 'D'), 'dz', 'D'), 'xh', 'D'), 'D', 'd');
  k := replace(replace(replace(replace(k, 'ch', 'c'), 'kj', 'c'), 'q', 'c'), 'ts', 'c');
  k := replace(replace(replace(replace(k, 'sh', 's'), 'zh', 'z'), 'lj', 'l'), 'nj', 'n');
  k := replace(replace(k, 'ij', 'i'), 'y', 'i');
  if k ~ 'aa|bb|cc|dd|ee|ff|gg|hh|ii|jj|kk|ll|mm|nn|oo|pp|qq|rr|ss|tt|uu|vv|ww|xx|yy|zz' then
    k := regexp_replace(k, '([a-z])\1+', '\1', 'g');
  end if;
  if k ~ '[^a-z0-9 ]|  ' then
    k := regexp_replace(k, '[^a-z0-9]+', ' ', 'g');
  end if;
  return btrim(k);
end $$;

-- Every name and alias of a thing as one text, |apart| so that "is", "begins with" and "contains" can be told apart.
create function fold_names(name jsonb, aliases jsonb) returns text language sql immutable parallel safe as $$
  select '|' || coalesce(string_agg(k, '|' order by k), '') || '|' from (
    select fold_key(v) k from jsonb_each_text(name) e(l, v) where l <> 'source'
    union
    select fold_key(a ->> 'text') from jsonb_array_elements(aliases) a) s
$$;

-- The text of a reader who is offered languages in this order, six at most, else the one it was written in. One
-- expression, so that it is written into the statements that use it.
create function text_in(texts jsonb, languages text[]) returns text language sql immutable parallel safe as $$
  select coalesce(texts ->> languages[1], texts ->> languages[2], texts ->> languages[3], texts ->> languages[4],
    texts ->> languages[5], texts ->> languages[6], texts ->> (texts ->> 'source'))
$$;

-- What readers of a Latin alphabet sort names by: one in Cyrillic stands where its sound belongs. Letter by letter,
-- the digraphs by their first letter, the most frequent letters first, which is enough to sort by and quick.
create function sorted_in_latin(t text) returns text language plpgsql immutable strict parallel safe as $$
begin
  return case when t ~ '[Ѐ-џ]' then translate(t,
    ' аоиернтвслпкдзумгбјжчшцхфљњћџђќѓѕАБВГДЃЂЕЖЗЅИЈКЛЉМНЊОПРСТЌЋУФХЦЧЏШ',
    ' aoierntvslpkdzumgbjžčšchflnćdđkgdABVGDGĐEŽZDIJKLLMNNOPRSTKĆUFHCČDŠ') else t end;
end $$;

-- First and last day that a partial date can mean; null without a year.
create function partial_date_from(y smallint, m smallint, d smallint) returns date language sql immutable parallel safe as $$
  select make_date(y::int, coalesce(m, 1::smallint)::int, coalesce(d, 1::smallint)::int)
$$;

create function partial_date_to(y smallint, m smallint, d smallint, ey smallint, em smallint, ed smallint) returns date
language sql immutable parallel safe as $$
  select case
    when y is null then null
    when coalesce(ed, case when ey is null then d end) is not null
      then make_date(coalesce(ey, y)::int, coalesce(em, m)::int, coalesce(ed, d)::int)
    when ey is null and m is not null
      then (make_date(y::int, m::int, 1) + interval '1 month' - interval '1 day')::date
    else make_date(coalesce(ey, y)::int, 12, 31)
  end
$$;

-- Every word that names something, for finding the nearest one to a mistyped word.
create table search_word (word text primary key);
create index search_word_trigrams on search_word using gin (word gin_trgm_ops);

create function search_word_remember() returns trigger language plpgsql as $$
begin
  insert into search_word select unnest(tsvector_to_array(new.search_words)) on conflict do nothing;
  return null;
end $$;
