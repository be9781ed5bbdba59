-- One photograph from two agencies.
-- why: One of the two is owed money, and the other was told that it is. Agencies that sell for one another are left out.
-- takes least_stories = 2: stories in which the photograph stands
with given as (
    select p.*, h.names, h.said from photographs p join houses h using (page, block) where h.known
),
apart as (
    select a.key, a.said as one, b.said as other, a.story as story_a, b.story as story_b,
           place(a.url, a.line) as place_a, place(b.url, b.line) as place_b
    from given a join given b on a.key = b.key and a.story < b.story
    where not list_has_any(a.names, b.names)
      and not exists (
        select 1 from agency_ways w
        where (list_contains(a.names, w.name) and list_contains(b.names, w.through))
           or (list_contains(b.names, w.name) and list_contains(a.names, w.through)))
),
keyed as (
    select key as photograph, least(one, other) as one_agency, greatest(one, other) as another,
           len(all_of(list(distinct story_a), list(distinct story_b))) as stories,
           all_of(list(distinct place_a), list(distinct place_b))[1:6] as examples
    from apart group by all
)
select * from keyed where stories >= $least_stories
qualify row_number() over (partition by one_agency, another, examples order by photograph) = 1
order by stories desc, photograph
