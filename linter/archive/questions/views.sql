-- What questions stand on. Cross-page counts are of stories, never of pages: print views, AMP and parameters are one.
create view stories as
select * from pages qualify row_number() over (partition by story order by published, page) = 1;

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

-- Whether two names may be of one person: one cut short, an initial for a first name, a slip.
create macro alike(a, b) as
    starts_with(a, b) or starts_with(b, a) or jaro_winkler_similarity(a, b) >= 0.9
    or (split_part(a, ' ', -1) = split_part(b, ' ', -1) and left(a, 1) = left(b, 1));
