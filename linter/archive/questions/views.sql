-- What questions stand on. Cross-page counts are of stories, never of pages: print views, AMP and parameters are one.
-- A story without an address is found by its archive and the place in it.
create temp table unaddressed as
select page, min(case when ends_with(archive, '/' || place) then archive
    else archive || case when regexp_matches(place, '^#') then '' when regexp_matches(place, '^[0-9]+$') then '#' else '/' end || place
    end) as spot
from captures where status in ('read', 'crashed') and url = place group by page;

create view stories as
select pages.* replace (coalesce(unaddressed.spot, pages.url) as url) from pages left join unaddressed using (page)
qualify row_number() over (partition by story order by published, page) = 1;

-- Each photograph of a story by each key that tells it apart in the archive. A key that stands with many captions, or
-- in many stories, is no photograph's: a placeholder, a counter's pixel, a picture of the house's own.
create temp table photographs as
with every as (
    select b.page, s.story, s.host, s.url, s.published, b.block, b.line, b.caption, b.credit, b.gallery,
           unnest(b.strong_keys) as key
    from blocks b join stories s using (page)
    where b.role = 'photo'
),
common as (
    select key from every group by key
    having count(distinct left(lower(caption), 24)) > 3
        or count(distinct story) > greatest(10, (select count(*) from stories) / 50)
)
select * from every anti join common using (key);

create view photographers as
select page, block, list_sort(list(distinct folded)) as people, string_agg(distinct words, ', ' order by words) as said
from parts where part = 'photographer' and length(folded) >= 4 group by page, block;

create view houses as
select page, block, list_sort(list(distinct name)) as names, string_agg(distinct name, ', ' order by name) as said,
       bool_or(known) as known
from parts where part in ('provider', 'distributor', 'client') group by page, block;

create macro place(url, line) as url || ':' || line;
create macro desk(host, section) as coalesce(nullif(concat_ws('/', nullif(host, ''), nullif(section, '')), ''), 'unknown');
create macro all_of(these, others) as list_sort(list_distinct(these || others));

-- How similar two names are by their letters: DuckDB 1 compares bytes, of which letters of other alphabets have several
-- that are the same in all of them. Each letter that the two have gets a byte of its own.
create macro plain_letters(words, every) as
    array_to_string(list_transform(string_split(words, ''), lambda letter: chr((33 + list_position(every, letter))::integer)), '');
create macro similarity(a, b) as case
    when strlen(a) = length(a) and strlen(b) = length(b) then jaro_winkler_similarity(a, b)
    else jaro_winkler_similarity(
        plain_letters(a, list_distinct(string_split(a || b, ''))), plain_letters(b, list_distinct(string_split(a || b, ''))))
    end;

-- Whether two words may be the same part of a name: an initial for it, a slip. Whole names are not held against each
-- other so: two people who share a long first name would be similar.
create macro alike_words(a, b) as
    (length(a) = 1 and starts_with(b, a)) or (length(b) = 1 and starts_with(a, b)) or similarity(a, b) >= 0.8;
create macro within(few, many) as
    len(list_filter(few, lambda one: len(list_filter(many, lambda other: alike_words(one, other))) > 0)) = len(few);

-- Whether two names may be of one person: one cut short, an initial for a first name, a slip, a middle name, the
-- family's name first, another space.
create macro alike(a, b) as
    starts_with(a, b) or starts_with(b, a)
    or (split_part(a, ' ', -1) = split_part(b, ' ', -1) and left(a, 1) = left(b, 1))
    or replace(a, ' ', '') = replace(b, ' ', '')
    or within(string_split(a, ' '), string_split(b, ' ')) or within(string_split(b, ' '), string_split(a, ' '));
