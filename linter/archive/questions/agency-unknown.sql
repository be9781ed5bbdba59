-- A provider that no table of agencies knows.
-- why: It may be an agency that your settings should know ([[agency]]), or one that is misspelt.
-- takes least_stories = 5: stories with it
select p.words as provider, count(distinct s.story) as stories, list_sort(list(distinct place(s.url, b.line)))[1:4] as examples
from parts p join stories s using (page) join blocks b using (page, block)
where p.part = 'provider' and not p.known and length(p.folded) >= 2
group by p.words having count(distinct s.story) >= $least_stories order by stories desc, provider
