-- One photograph with two photographers.
-- why: One of the two is wrong, and each reprint repeats it. Photographers who are not named can ask for more.
-- takes least_stories = 2: stories in which the photograph stands
with named as (
    select p.*, w.people, w.said from photographs p join photographers w using (page, block)
),
apart as (
    select a.key, a.said as one, b.said as other, a.story as story_a, b.story as story_b,
           place(a.url, a.line) as place_a, place(b.url, b.line) as place_b, a.published as day_a, b.published as day_b
    from named a join named b on a.key = b.key and a.story < b.story
    where not list_has_any(a.people, b.people)
      and len(list_filter(a.people, lambda x: len(list_filter(b.people, lambda y: alike(x, y))) > 0)) = 0
),
keyed as (
    select key as photograph, least(one, other) as one_photographer, greatest(one, other) as another,
           len(all_of(list(distinct story_a), list(distinct story_b))) as stories,
           all_of(list(distinct place_a), list(distinct place_b))[1:6] as examples
    from apart group by all
)
select * from keyed where stories >= $least_stories
qualify row_number() over (partition by one_photographer, another, examples order by photograph) = 1
order by stories desc, photograph
