-- Pictures of agencies in stories that are old, for licences that end.
-- why: Many licences end with time. Stories whose day is unknown are counted by themselves.
-- takes days = 365: days since the story was published
select name as agency, count(distinct story) filter (where published < current_date - $days::integer) as old_stories,
       count(distinct story) filter (where published is null) as stories_without_day, count(distinct story) as stories,
       min(published) as oldest,
       list_sort(list(distinct spot) filter (where published < current_date - $days::integer))[1:6] as examples
from (
    select p.name, s.story, s.published, place(s.url, b.line) as spot
    from parts p join stories s using (page) join blocks b using (page, block) where p.known
)
group by name having old_stories > 0 order by old_stories desc, agency
