-- Findings by section and rule.
-- why: What one section does otherwise than the others is a habit, and easily told.
-- takes least_pictures = 5: pictures of the row, below which shares say nothing
with pictures as (
    select desk(s.host, s.section) as section, count(*) as pictures, count(distinct s.story) as stories
    from blocks b join stories s using (page) group by 1
),
found as (
    select desk(s.host, s.section) as section, f.rule, count(*) as findings, count(distinct s.story) as stories_with,
           list_sort(list(distinct place(s.url, f.line)))[1:4] as examples
    from findings f join stories s using (page)
    where f.fate = 'shown' group by all
)
select section, rule, findings, round(100.0 * findings / pictures, 1) as per_100_pictures, stories_with, stories, pictures, examples
from found join pictures using (section) where pictures >= $least_pictures
order by section, findings desc, rule
