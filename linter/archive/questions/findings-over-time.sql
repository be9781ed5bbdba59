-- Findings by year and rule.
-- why: Style drifts; a rule that speaks more each year has a cause: a template, a new system, nobody who asks.
-- takes least_pictures = 5: pictures of the row, below which shares say nothing
with pictures as (
    select coalesce(strftime(s.published, '%Y'), 'unknown') as year, count(*) as pictures, count(distinct s.story) as stories
    from blocks b join stories s using (page) group by 1
),
found as (
    select coalesce(strftime(s.published, '%Y'), 'unknown') as year, f.rule, count(*) as findings, count(distinct s.story) as stories_with,
           list_sort(list(distinct place(s.url, f.line)))[1:4] as examples
    from findings f join stories s using (page)
    where f.fate = 'shown' group by all
)
select year, rule, findings, round(100.0 * findings / pictures, 1) as per_100_pictures, stories_with, stories, pictures, examples
from found join pictures using (year) where pictures >= $least_pictures
order by year, findings desc, rule
