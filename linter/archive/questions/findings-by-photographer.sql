-- Findings by photographer and rule.
-- why: A name whose pictures come with the same fault each time tells where it enters the house.
-- takes least_pictures = 5: pictures of the row, below which shares say nothing
with pictures as (
    select w.said as photographer, count(*) as pictures, count(distinct s.story) as stories
    from blocks b join stories s using (page) join photographers w using (page, block) group by 1
),
-- A finding on a caption, credit or alternative text is of the picture whose tag stands last before it.
placed as (
    select f.page, f.rule, f.line, b.block from findings f asof join blocks b on f.page = b.page and f.start >= b.start
    where f.fate = 'shown' and regexp_matches(f.rule, '^(caption|credit|alt)-')
),
found as (
    select w.said as photographer, f.rule, count(*) as findings, count(distinct s.story) as stories_with,
           list_sort(list(distinct place(s.url, f.line)))[1:4] as examples
    from placed f join stories s using (page) join photographers w using (page, block)
    group by all
)
select photographer, rule, findings, round(100.0 * findings / pictures, 1) as per_100_pictures, stories_with, stories, pictures, examples
from found join pictures using (photographer) where pictures >= $least_pictures
order by photographer, findings desc, rule
