-- Pictures whose own files say that they are restricted, expired or embargoed; told where the audit was given --images.
-- why: What stays on a site when it may not is what agencies bill for, and the file's own words say which it is.
-- of files
-- takes least_stories = 1: stories with the picture
select b.url as picture, f.rule, f.message, count(distinct s.story) as stories, min(s.published) as oldest,
       list_sort(list(distinct place(s.url, b.line)))[1:6] as examples
from findings f join stories s using (page) join blocks b on b.page = f.page and b.start = f.start
where f.fate = 'shown' and f.rule in ('picture-restricted', 'picture-expired', 'picture-embargoed')
group by all having stories >= $least_stories order by stories desc, picture, f.rule, f.message
